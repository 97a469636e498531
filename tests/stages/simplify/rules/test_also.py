"""And also: the words that both places share are said again, and only if these are few and simple."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.also import also

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "Vitamins play a role in healthy bone growth and also in the work of your nerves.",
            ["Vitamins play a role in healthy bone growth.", "Vitamins also play a role in the work of your nerves."],
        ),
    ],
)
def test_also_splits_after_a_plain_place(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(also, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("other preposition", "Vitamins play a role in healthy bone growth and also for the work of your nerves."),
        ("negation", "Vitamins do not play a role in healthy bone growth and also in the work of your nerves."),
        ("modal", "Vitamins may play a role in healthy bone growth and also in the work of your nerves."),
        ("commas", "Vitamins play a role in bone growth, in sleep, and also in the work of your nerves."),
        ("quantified", "Some vitamins play a role in healthy bone growth and also in the work of your nerves."),
        ("longer place", "Vitamins play a role in the growth of bones and also in the work of your nerves."),
        ("short", "Vitamins play a role in growth and also in sleep."),
    ],
)
def test_also_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(also, source) == [source], guard
