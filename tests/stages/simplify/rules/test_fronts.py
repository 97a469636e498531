"""Front: a participle before its comma gets the subject and a tense; a condition or a given thing stays."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.fronts import fronts

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "Born in a small village, she moved to the city at ten.",
            ["She was born in a small village.", "She moved to the city at ten."],
        ),
        (
            "Founded by two nurses in 1950, the clinic treats children for free.",
            ["The clinic was founded by two nurses in 1950.", "The clinic treats children for free."],
        ),
        (
            "Located near the river, the town has two hospitals.",
            ["The town is located near the river.", "The town has two hospitals."],
        ),
    ],
)
def test_fronts_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(fronts, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("condition", "Left untreated, the wound can become infected within days."),
        ("given", "Given the risk of bleeding, the doctors waited for two days."),
        ("compared", "Compared with last year, the clinic treated more children."),
        ("pronoun in front", "Asked about her child, the nurse said that he was well."),
        ("modal", "Taken with food, the drug may work more slowly."),
    ],
)
def test_fronts_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(fronts, source) == [source], guard
