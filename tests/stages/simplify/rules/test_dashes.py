"""Dash: one, with blanks around it, between two whole clauses."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.dashes import dashes

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "Do not worry about the noise of the scanner – it is loud but it does no harm.",
            ["Do not worry about the noise of the scanner – it is loud but it does no harm."],
        ),
        (
            "The clinic is open on Sundays – you do not need a date for it.",
            ["The clinic is open on Sundays.", "You do not need a date for it."],
        ),
        (
            "The new drug helps most people—it lowers the pain within a week.",
            ["The new drug helps most people.", "It lowers the pain within a week."],
        ),
    ],
)
def test_dashes_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(dashes, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("aside", "The clinic – it is a small one – is open on Sundays for all of you."),
        ("range", "The clinic is open 10 – 12 on Sundays for everyone in the town."),
        ("no clause", "The clinic has one aim – help for everyone in the whole town."),
        ("which", "The clinic is open on Sundays – which is good for everyone in town."),
        ("because", "The clinic is open on Sundays – because people work on all other days."),
        ("not only", "The clinic is not only open on Sundays – it is also free for everyone."),
        ("quote", "She said “the clinic is open – you need no date” to the two men."),
    ],
)
def test_dashes_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(dashes, source) == [source], guard
