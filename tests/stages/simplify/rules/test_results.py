"""Result: where the main verb is sure, and in its tense; what may be is not told as a fact."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.results import results

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "The virus spread through the town in the winter, leading to a rise in hospital stays.",
            ["The virus spread through the town in the winter.", "This led to a rise in hospital stays."],
        ),
        (
            "The growth presses on the nerve in the wrist, causing pain in the thumb.",
            ["The growth presses on the nerve in the wrist.", "This causes pain in the thumb."],
        ),
        (
            "The swelling can press on the nerve in the wrist, causing pain in the thumb.",
            ["The swelling can press on the nerve in the wrist.", "This can cause pain in the thumb."],
        ),
        (
            "The drug slows the heart down at night, making it easier to sleep.",
            ["The drug slows the heart down at night.", "This makes it easier to sleep."],
        ),
    ],
)
def test_results_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(results, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("negation", "The swelling does not press on the nerve in the wrist, causing pain in the thumb."),
        ("condition", "If the swelling presses on the nerve in the wrist, it hurts, causing pain in the thumb."),
        ("must", "You must press on the nerve in the wrist for a minute, causing pain in the thumb."),
        ("no result", "The storm moved north along the coast that night, making landfall near the harbor."),
        ("goes on", "The swelling presses on the nerve in the wrist, causing pain, and wakes you at night."),
        ("no comma", "There are many things in the air of a town causing pain in the chest."),
    ],
)
def test_results_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(results, source) == [source], guard
