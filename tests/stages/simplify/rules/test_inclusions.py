"""Inclusion: examples of a plural noun right before the comma, as sure as the main verb is."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.inclusions import inclusions

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "The nurse has won many awards, including a medal from the city.",
            ["The nurse has won many awards.", "These include a medal from the city."],
        ),
        (
            "The clinic treated many diseases, including asthma and diabetes.",
            ["The clinic treated many diseases.", "These included asthma and diabetes."],
        ),
        (
            "The drug may cause side effects, including fever and pain.",
            ["The drug may cause side effects.", "These may include fever and pain."],
        ),
    ],
)
def test_inclusions_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(inclusions, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("denied", "The drug does not cause side effects, including fever and pain."),
        ("all", "The clinic treats all its patients, including children and babies."),
        ("no plural", "The nurse bought the furniture, including a table and a bed."),
        ("no comma", "The nurse has won many awards including a medal from the city."),
        ("order", "You must stop your medicines, including aspirin and other drugs."),
    ],
)
def test_inclusions_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(inclusions, source) == [source], guard
