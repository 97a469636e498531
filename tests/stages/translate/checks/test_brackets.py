import pytest

from pipeline.meaning import Pair
from stages.translate.checks.brackets import Brackets


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Take it (with food).", "Tómelo (con comida."),
        ("Take it (with food).", "Tómelo con comida."),
        ("He said “yes”.", "Dijo “sí."),
        ('He said "yes".', 'Dijo "sí.'),
    ],
)
def test_lost_mark_is_found(source: str, target: str) -> None:
    assert len(Brackets().find(Pair(source, target, "en", "es"))) == 1


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Take it (with food).", "Tómelo (con comida)."),
        ("Blood sugar test (A1C)", "Prueba de azúcar en la sangre"),
        ("The host(s) may fall ill.", "Los huéspedes pueden enfermarse."),
        ("a) Rest", "a) Descanso"),
    ],
)
def test_whole_marks_are_left_alone(source: str, target: str) -> None:
    assert Brackets().find(Pair(source, target, "en", "es")) == ()
