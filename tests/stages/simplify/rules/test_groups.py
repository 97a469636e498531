"""What several things are called together is told by itself only where all of them must be meant."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.groups import groups

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "The page tells of fever, cough, and chills, which are 3 signs of flu.",
            ["The page tells of fever, cough, and chills.", "These are 3 signs of flu."],
        ),
        (
            "The doctor asked about insulin and metformin, which are types of medicine for diabetes.",
            ["The doctor asked about insulin and metformin.", "These are types of medicine for diabetes."],
        ),
    ],
)
def test_groups_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(groups, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("or", "The page tells of fever, cough, or chills, which are 3 signs of flu."),
        ("one thing", "The page tells of chills, which are signs of flu."),
        ("no class", "The page tells of fever, cough, and chills, which are hard to bear."),
        ("goes on", "The page tells of fever, cough, and chills, which are signs of flu, and of rest."),
        ("negation", "The page does not tell of fever, cough, and chills, which are 3 signs of flu."),
    ],
)
def test_groups_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(groups, source) == [source], guard
