"""Things to do become a list where each has its own words and nothing at the end is meant for all of them."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.infinitives import infinitives

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "A day off gives your body a chance to rest, answer the drug, and make new cells.",
            ["A day off gives your body a chance to:", "rest", "answer the drug", "make new cells"],
        ),
        (
            "The nurse will help you to wash, put on clean clothes, and eat your lunch.",
            ["The nurse will help you to:", "wash", "put on clean clothes", "eat your lunch"],
        ),
    ],
)
def test_infinitives_makes_a_list(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(infinitives, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("two", "A day off gives your body a chance to rest and make new cells."),
        ("shared end", "A day off gives your body a chance to rest, answer the drug, and heal in the clinic."),
        ("shared object", "A day off gives your body a chance to rest, answer the drug, and heal."),
        ("object of all", "The body makes cells that work to attack, weaken, and destroy germs."),
        ("tail", "A day off gives your body a chance to rest, eat, and make cells, which is good."),
        ("nouns", "A day off is what you need to have rest, food, and new cells."),
        ("no comma before and", "A day off gives you a chance to rest, answer the drug and make new cells."),
        ("condition", "A day off gives you a chance to rest, answer the drug, and make new cells if needed."),
    ],
)
def test_infinitives_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(infinitives, source) == [source], guard
