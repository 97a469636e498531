import pytest

from pipeline.meaning import Pair
from stages.translate.checks.agents import Agents

MARKED = "They mark the cells so that they are seen and destroyed by the immune system."


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (MARKED, "Marcan las células para que se vean y destruyan el sistema inmunitario."),
        ("The disease is caused by a virus.", "La enfermedad es causada un virus."),
        ("It was checked by your doctor.", "Revisaron su médico."),
        (
            "Leave areas affected by the fire; go by car.",
            "Deje las zonas afectadas el fuego; vaya por auto.",
        ),
        ("It is quickly recognized by the body.", "Es reconocido rápidamente el cuerpo a través de señales."),
    ],
)
def test_doer_that_became_the_object_is_found(source: str, target: str) -> None:
    assert len(Agents().find(Pair(source, target, "en", "es"))) == 1


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (MARKED, "Marcan las células para que el sistema inmunitario las vea y las destruya."),
        (MARKED, "Marcan las células para que sean vistas y destruidas por el sistema inmunitario."),
        ("The disease is caused by a virus.", "Un virus causa la enfermedad."),
        ("It has been approved by the end of May.", "Se ha aprobado a fines de mayo."),
        ("The virus has caused the death of many.", "El virus ha causado la muerte de muchos."),
    ],
)
def test_kept_doer_is_left_alone(source: str, target: str) -> None:
    assert Agents().find(Pair(source, target, "en", "es")) == ()
