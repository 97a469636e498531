import pytest

from pipeline.plugins import Plugins
from pipeline.terms import term_base
from stages.translate.checks.terms import Terms
from stages.translate.labels import say_label


@pytest.mark.parametrize(
    ("text", "translation", "said"),
    [
        ("Shot: A nurse gives it.", "Shot: Una enfermera la pone.", "Inyección: Una enfermera la pone."),
        ("Shot: A nurse gives it.", "Vacuna: Una enfermera la pone.", "Vacuna: Una enfermera la pone."),
        ("Xqztr: It is new.", "Xqztr: Es nuevo.", "Xqztr: Es nuevo."),
        ("Shot glasses", "Shot: vasos", "Shot: vasos"),
    ],
)
def test_label_left_in_english_is_said_as_listed(text: str, translation: str, said: str) -> None:
    assert say_label(text, translation, Terms(term_base(Plugins(), ())), "en", "es") == said
