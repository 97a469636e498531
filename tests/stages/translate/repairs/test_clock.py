import pytest

from stages.translate.repairs.clock import keep_clock


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        (
            "Open from 9:30 a.m. to 6 p.m.",
            "Abierto de 9:30 a. m. a las 6 horas.",
            "Abierto de 9:30 a. m. a las 6 p. m.",
        ),
        ("From 5:30 p.m. to 8 p.m.", "De las 5:30 p. m. a las 8. m.", "De las 5:30 p. m. a las 8 p. m."),
        ("Come at 6:30 p.m. today.", "Venga a las 6:30 hoy.", "Venga a las 6:30 p. m. hoy."),
        ("Come at 6 p.m. today.", "Venga a las 18:00 hoy.", "Venga a las 18:00 hoy."),
        (
            "Take 8 pills at 8 a.m. daily.",
            "Tome 8 pastillas a las 8 cada día.",
            "Tome 8 pastillas a las 8 a. m. cada día.",
        ),
        ("Take 6 pills.", "Tome 6 pastillas.", "Tome 6 pastillas."),
    ],
)
def test_half_of_the_day_is_kept(source: str, target: str, mended: str) -> None:
    assert keep_clock(source, target) == mended
