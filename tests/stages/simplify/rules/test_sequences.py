"""Sequence: what surely happened first and what followed; never what may not have come about."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.sequences import sequences

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "After studying medicine in the city, she worked in a village.",
            ["She studied medicine in the city.", "Then she worked in a village."],
        ),
        (
            "He worked as a nurse in the city before becoming a teacher.",
            ["He worked as a nurse in the city.", "Then he became a teacher."],
        ),
    ],
)
def test_sequences_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(sequences, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("never came about", "He died in the hospital before becoming a teacher."),
        ("not a fact", "He worked as a nurse for ten years before finishing his book."),
        ("denied", "He did not work as a nurse for long before becoming a teacher."),
        ("rule for all", "After taking the drug, you may feel tired for a day."),
        ("measured", "He worked as a nurse three years before becoming a teacher."),
        ("said already", "After studying medicine, she then worked in a village."),
    ],
)
def test_sequences_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(sequences, source) == [source], guard
