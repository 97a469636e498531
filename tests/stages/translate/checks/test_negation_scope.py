import pytest

from pipeline.meaning import Pair
from stages.translate.checks.negation_scope import NegationScope


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("There are yet to be vaccines for this virus.", "Aún hay vacunas contra este virus."),
        ("It is an unverified report.", "Es un informe verificado."),
        ("Put off non-essential trips.", "Aplace los viajes esenciales."),
        ("The test did not detect the virus, but no one knew.", "La prueba detectó el virus, pero nadie lo sabía."),
        ("The cause remains to be determined.", "La causa se determinó."),
        ("It is not contagious if you have no fever.", "Es contagioso si no tiene fiebre."),
    ],
)
def test_word_that_lost_its_denial_is_found(source: str, target: str) -> None:
    assert [one.severity for one in NegationScope().find(Pair(source, target, "en", "es"))] == ["error"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("There are yet to be vaccines for this virus.", "Aún no hay vacunas contra este virus."),
        ("It is an unverified report.", "Es un informe sin verificar."),
        ("The drug is not effective.", "El medicamento es ineficaz."),
        ("The cause remains to be determined.", "Aún debe determinarse la causa."),
        ("Not only doctors use it.", "No solo los médicos lo usan."),
        ("It does not go away.", "No desaparece."),
        ("For more information, ask us.", "Para más información, pregúntenos."),
    ],
)
def test_kept_denial_is_left_alone(source: str, target: str) -> None:
    assert NegationScope().find(Pair(source, target, "en", "es")) == ()
