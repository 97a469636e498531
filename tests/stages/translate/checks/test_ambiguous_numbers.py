import pytest

from pipeline.meaning import Pair
from stages.translate.checks.ambiguous_numbers import AmbiguousNumbers


@pytest.mark.parametrize("target", ["Tome 1.250 mg.", "Tome 1,250 mg.", "Son 12.500."])
def test_a_number_that_can_be_read_in_two_ways_is_found(target: str) -> None:
    (finding,) = AmbiguousNumbers().find(Pair("Take 1.250 mg.", target, "en", "es"))
    assert finding.severity == "warning"


@pytest.mark.parametrize(
    "target", ["Tome 0,125 mg.", "Son 1250.", "Son 12 500.", "Tome 2,5 mg.", "Son 1.250.000 casos."]
)
def test_other_numbers_are_left_alone(target: str) -> None:
    assert not AmbiguousNumbers().find(Pair("", target, "en", "es"))


def test_english_is_left_alone() -> None:
    assert not AmbiguousNumbers().find(Pair("About 1,250.", "About 1,250.", "en", "en"))
