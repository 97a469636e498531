import pytest

from stages.translate.repairs.one_thing import say_one


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        (
            "Take it because it relaxes the muscles.",
            "Tómelo porque relajan los músculos.",
            "Tómelo porque relaja los músculos.",
        ),
        ("Take it because it also helps.", "Tómelo porque también ayudan.", "Tómelo porque también ayuda."),
        (
            "It is taken when symptoms start because it relaxes you.",
            "Se toma cuando los síntomas comienzan porque relajan.",
            "Se toma cuando los síntomas comienzan porque relaja.",
        ),
        ("Take them because they relax you.", "Tómelos porque relajan.", "Tómelos porque relajan."),
        ("Because it helps and because they work.", "Porque ayudan y porque sirven.", "Porque ayudan y porque sirven."),
        (
            "Your insurance card, if you have one",
            "Su tarjeta de seguro, si tiene uno",
            "Su tarjeta de seguro, si tiene una",
        ),
        ("Your plan, if you have one", "Su plan, si tiene uno", "Su plan, si tiene uno"),
        ("Your card and one pen", "Su tarjeta, si tiene uno", "Su tarjeta, si tiene uno"),
    ],
)
def test_say_one(source: str, target: str, mended: str) -> None:
    assert say_one(source, target) == mended
