"""Shared modal: the modal is said again, and only where the second verb is surely a second thing to be done."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.modals import modals

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "The test will measure the size of the stone and look for changes in the kidney.",
            ["The test will measure the size of the stone.", "The test will look for changes in the kidney."],
        ),
        (
            "They can stop the pain in your back and reduce the swelling in each of your legs.",
            ["They can stop the pain in your back.", "They can reduce the swelling in each of your legs."],
        ),
        (
            "The cream can ease the pain in your arm or leg and lower the swelling around the joint.",
            ["The cream can ease the pain in your arm or leg.", "The cream can lower the swelling around the joint."],
        ),
    ],
)
def test_modals_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(modals, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("negation", "The test will not measure the size of the stone and look for changes in the kidney."),
        ("must", "You must measure the size of the dose and look for changes in the color of it."),
        ("or", "The test will measure the size of the stone or look for changes in the kidney."),
        ("condition", "The test will measure the size of the stone and show the doctor if it grows."),
        ("points back", "The nurse will measure the size of the stone and write it in your chart today."),
        ("short", "The test will find the stone and measure it."),
        ("fronted", "In the clinic the test will measure the size of the stone and look for changes."),
        ("shared object", "The team will buy and sell used wheelchairs to people in the same town."),
        ("own tense", "The test will measure the size of the stone and is done by a nurse in the ward."),
        ("quantified", "Few tests will measure the size of the stone and look for changes in the kidney."),
        ("narrowed", "Problems with the bladder can cause pain in the back and keep you from sleep."),
        ("he or she", "He or she will give you a physical exam and ask you how you feel today."),
        ("adverb", "The test will often measure the size of the stone and look for changes in the kidney."),
    ],
)
def test_modals_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(modals, source) == [source], guard
