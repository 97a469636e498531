import pytest

from pipeline.meaning import Pair
from stages.translate.checks.key_words import KeyWords


@pytest.mark.parametrize(
    ("source", "target", "word"),
    [
        (
            "It can cause severe or even deadly reactions.",
            "Puede causar reacciones graves o incluso severas.",
            "deadly",
        ),
        ("Take it before meals.", "Tómelo después de las comidas.", "before"),
        ("It is made up of white blood cells.", "Se compone de glóbulos y tejidos blancos.", "white blood cells"),
        ("It lowers your blood pressure.", "Baja su fuerza arterial.", "blood pressure"),
        ("The dose was increased.", "La dosis se redujo.", "increased"),
    ],
)
def test_word_that_is_not_said_is_found(source: str, target: str, word: str) -> None:
    (finding,) = KeyWords().find(Pair(source, target, "en", "es"))
    assert finding.message == f"“{word}” is not said"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("It can cause deadly reactions.", "Puede causar reacciones mortales."),
        ("Take it before meals.", "Tómelo antes de las comidas."),
        ("White blood cells fight germs.", "Los glóbulos blancos combaten los gérmenes."),
        ("Your blood pressure is high.", "Su presión arterial es alta."),
    ],
)
def test_word_that_is_said_is_left_alone(source: str, target: str) -> None:
    assert KeyWords().find(Pair(source, target, "en", "es")) == ()
