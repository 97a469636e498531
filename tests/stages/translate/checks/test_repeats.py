import pytest

from pipeline.meaning import Pair
from stages.translate.checks.repeats import Repeats


@pytest.mark.parametrize(
    "target",
    [
        "Preguntas preguntas frecuentes",
        "Reacciones graves o incluso graves",
        "guantes y los guantes",
        "el día de la cita y el día de la cita y el día de la cita",
    ],
    ids=["doubled", "or even", "and the", "stumbling"],
)
def test_repetition_is_found(target: str) -> None:
    assert Repeats().find(Pair("Frequently asked questions", target, "en", "es"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Very, very rare.", "Muy, muy raro."),
        ("Call the doctor, see the doctor.", "Llame al médico, vea al médico."),
        ("one of the two, one of the two, one of the two", "uno de los dos, uno de los dos, uno de los dos"),
    ],
)
def test_repetition_of_the_source_is_allowed(source: str, target: str) -> None:
    assert not Repeats().find(Pair(source, target, "en", "es"))
