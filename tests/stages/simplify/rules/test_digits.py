"""Number words become figures where they count things, and nowhere else."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.digits import digits

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "easy"),
    [
        ("Take the pill for seven days.", "Take the pill for 7 days."),
        ("It has two main types.", "It has 2 main types."),
        ("She saw twelve patients.", "She saw 12 patients."),
        ("The cast stays on for six weeks.", "The cast stays on for 6 weeks."),
    ],
)
def test_digits_counts_in_figures(by_rule: By, source: str, easy: str) -> None:
    assert by_rule(digits, source) == [easy]


@pytest.mark.parametrize(
    "source",
    [
        "It affects one in three adults.",
        "Two pills are enough.",
        "Take one or two pills.",
        "Rest for two to three weeks.",
        "Two of the four drugs helped.",
        "Use a five-day pack.",
        "Only one patient came.",
        "The two came back.",
        "He lives on Seven Sisters Road.",
        "The sign said “Take two pills.”",
        "It grew by two thirds.",
        "They came from two hundred towns.",
        "The rash is dry, and three doctors saw it.",
        "It lasts for two weeks to one year, in three stages.",
    ],
)
def test_digits_abstains(by_rule: By, source: str) -> None:
    assert by_rule(digits, source) == [source]
