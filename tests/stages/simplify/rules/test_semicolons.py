"""The semicolon split: both sides must be clauses."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.semicolons import semicolons

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        ("The rash is red; the skin feels hot.", ["The rash is red.", "The skin feels hot."]),
        ("The drug is safe; however, it may cause pain.", ["The drug is safe.", "But it may cause pain."]),
        ("The test is free; therefore, many people take it.", ["The test is free.", "So many people take it."]),
    ],
)
def test_semicolons_splits_two_clauses(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(semicolons, source) == pieces


@pytest.mark.parametrize(
    "source",
    [
        "Bring your card; a list of your drugs; and a friend.",
        "The dose was 5 mg (once a day; no food before).",
        "The rash is red; hot and sore.",
        "Three drugs help: one is old; two are new.",
        "The sign said “The door is shut; use the bell.”",
        "The fever fell; 38 of them went home.",
    ],
)
def test_semicolons_abstains(by_rule: By, source: str) -> None:
    assert by_rule(semicolons, source) == [source]
