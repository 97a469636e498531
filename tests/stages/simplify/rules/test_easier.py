"""So it is easier: what is done and what it is good for are told apart where the main clause is a plain statement."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.easier import easier

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "The drug can open the airways so it is easier for you to breathe at night.",
            ["The drug can open the airways.", "This makes it easier for you to breathe at night."],
        ),
        (
            "The brace holds your knee in place, so that it is safer to walk on stairs.",
            ["The brace holds your knee in place.", "This makes it safer to walk on stairs."],
        ),
    ],
)
def test_easier_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(easier, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("condition", "If the drug opens the airways so it is easier to breathe, tell your doctor at once."),
        ("negation", "The drug does not open the airways so it is easier for you to breathe at night."),
        ("is as it is", "The drug opens the airways so it is good for you to take it at night."),
        ("goes on", "The drug opens the airways so it is easier to breathe, which helps you to sleep."),
        ("fronted", "At night the drug opens the airways so it is easier for you to breathe."),
    ],
)
def test_easier_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(easier, source) == [source], guard
