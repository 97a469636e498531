"""While: only where it sets two subjects against each other, not where it tells time."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.contrasts import contrasts

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "Half of the men got the new drug, while the other half got a pill without a drug in it.",
            ["Half of the men got the new drug.", "But the other half got a pill without a drug in it."],
        ),
        (
            "The first clinic is open on weekdays, whereas the second clinic is open at night.",
            ["The first clinic is open on weekdays.", "But the second clinic is open at night."],
        ),
    ],
)
def test_contrasts_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(contrasts, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("time", "The nurse was cleaning the arm, while the doctor was reading the long form."),
        ("same time", "The nurse holds the arm, while she talks to the child about the game."),
        ("no comma", "The nurse holds the arm while the doctor reads the long form out loud."),
        ("first", "While the nurse holds the arm, the doctor reads the long form out loud."),
        ("participle", "The nurse holds the arm, while talking to the child about the last game."),
        ("goes on", "Half got the drug, while half got a pill, and all of them came back in May."),
    ],
)
def test_contrasts_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(contrasts, source) == [source], guard
