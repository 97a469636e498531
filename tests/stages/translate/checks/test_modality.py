import pytest

from pipeline.meaning import Pair
from stages.translate.checks.modality import Modality


@pytest.mark.parametrize(
    ("source", "target", "word"),
    [
        ("This drug may cause a rash.", "Este medicamento causa sarpullido.", "may"),
        ("You should see a doctor.", "Puede ver a un médico.", "possibility"),
        ("You must not stop.", "Usted no para.", "must"),
    ],
)
def test_lost_modality_is_found(source: str, target: str, word: str) -> None:
    (finding,) = Modality().find(Pair(source, target, "en", "es"))
    assert word in finding.message


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("This drug may cause a rash.", "Es posible que este medicamento cause sarpullido."),
        ("You should see a doctor.", "Conviene que vea a un médico."),
        ("The study began in May 2020.", "El estudio comenzó en mayo de 2020."),
        ("You need to rest.", "Tiene que descansar."),
        ("The virus may spread.", "El virus podría propagarse."),
    ],
)
def test_kept_modality_is_left_alone(source: str, target: str) -> None:
    assert Modality().find(Pair(source, target, "en", "es")) == ()
