import pytest

from pipeline.meaning import Pair
from stages.translate.checks.times import Times


@pytest.mark.parametrize("target", ["Venga a las 6 horas.", "Venga a las 6 a. m.", "Venga a las 8 p. m."])
def test_lost_half_of_the_day_is_found(target: str) -> None:
    assert len(Times().find(Pair("Come at 6 p.m.", target, "en", "es"))) == 1


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Come at 6 p.m.", "Venga a las 6 p. m."),
        ("Come at 6 p.m.", "Venga a las 6 de la tarde."),
        ("Come at 6:30 p.m.", "Venga a las 18:30."),
        ("Come at 9 a.m.", "Venga a las 9:00 h."),
        ("From 2 p.m. to 4 p.m.", "De 2 a 4 p. m."),
        ("Come at 12 p.m.", "Venga al mediodía."),
    ],
)
def test_kept_half_is_left_alone(source: str, target: str) -> None:
    assert Times().find(Pair(source, target, "en", "es")) == ()
