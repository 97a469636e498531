"""Doing: what the subject did too, in the past; what comes of it is another rule's."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.doings import doings

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "She won the race in 1990, becoming the first woman to do so.",
            ["She won the race in 1990.", "She became the first woman to do so."],
        ),
        (
            "The nurse moved to the city, working in a small clinic.",
            ["The nurse moved to the city.", "The nurse worked in a small clinic."],
        ),
    ],
)
def test_doings_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(doings, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("result", "The storm moved over the city, leaving many people without power."),
        ("denied", "She did not win the race in 1990, becoming the first woman to lose."),
        ("present", "She wins the race every year, becoming the first woman to do so."),
        ("goes on", "She won the race in 1990, becoming famous, and moving to the city."),
        ("other clause", "She said that he won the race in 1990, becoming the first man to do so."),
    ],
)
def test_doings_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(doings, source) == [source], guard
