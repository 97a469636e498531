"""Where: only after a place that the main verb reaches."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.places import places

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "After the scan you go to the recovery room, where a nurse checks your blood pressure.",
            ["After the scan you go to the recovery room.", "There, a nurse checks your blood pressure."],
        ),
        (
            "In 2010 she moved to Boston, where she worked as a nurse.",
            ["In 2010 she moved to Boston.", "There, she worked as a nurse."],
        ),
    ],
)
def test_places_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(places, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("no place", "The nurse was needed in three cases, where the patients had a fever."),
        ("denied", "You will not go to the recovery room, where a nurse checks your blood."),
        ("supposed", "You may go to the recovery room, where a nurse checks your blood pressure."),
        ("no comma", "You go to the room where a nurse checks your blood pressure and pulse."),
        ("goes on", "You go to the room, where a nurse waits, and you lie down on a bed."),
    ],
)
def test_places_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(places, source) == [source], guard
