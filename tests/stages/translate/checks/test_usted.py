import pytest

from pipeline.meaning import Pair
from stages.translate.checks.usted import Usted


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Call your doctor.", "Llama a su médico."),
        ("You can rest.", "Puedes descansar."),
        ("Take it with your food.", "Tómelo con tu comida."),
        ("Stretch every day.", "Estira todos los días."),
        ("Do not talk during the test.", "No hables durante la prueba."),
        ("Do not take it with milk.", "No lo tomes con leche."),
        ("Breathe in slowly.", "Respira lentamente."),
        ("Ask about the test.", "Preguntar sobre la prueba."),
    ],
)
def test_tu_is_found(source: str, target: str) -> None:
    (finding,) = Usted().find(Pair(source, target, "en", "es"))
    assert finding.severity == "warning"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Call your doctor.", "Llame a su médico."),
        ("Do not talk during the test.", "No hable durante la prueba."),
        ("Do not take more pills.", "No más pastillas."),
        ("She takes two pills.", "Toma dos pastillas."),
        ("Find a Clinical Trial", "Buscar un ensayo clínico"),
        ("Drink tea.", "Beba té."),
        ("The tests are done.", "Las pruebas están hechas."),
    ],
)
def test_usted_and_third_person_are_left_alone(source: str, target: str) -> None:
    assert not Usted().find(Pair(source, target, "en", "es"))
