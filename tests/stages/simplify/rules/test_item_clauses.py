"""Item clause: an item that only describes its first words becomes a sentence."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.item_clauses import item_clauses

if TYPE_CHECKING:
    from spacy.tokens import Doc


@pytest.mark.parametrize(
    ("item", "easy"),
    [
        (
            "Live vaccines, which are made from a weak form of the germ.",
            "Live vaccines are made from a weak form of the germ.",
        ),
        ("Cytokines, which are proteins made by your cells.", "Cytokines are proteins made by your cells."),
        ("Hemodialysis, which is a way to clean the blood.", "Hemodialysis is a way to clean the blood."),
        ("Live vaccines, which use a weak form of the germ.", "Live vaccines use a weak form of the germ."),
    ],
)
def test_the_clause_becomes_the_sentence(
    by_rule: Callable[[Callable[["Doc"], list[Edit]], str], list[str]], item: str, easy: str
) -> None:
    assert by_rule(item_clauses, item) == [easy]


@pytest.mark.parametrize(
    "item",
    [
        "Cytokines, which are proteins, help the body fight.",
        "Older adults, who may not feel the signs.",
        "Pain, which may get worse",
        "A dose of insulin, which is a hormone.",
        "The drugs, which are new, are given by mouth.",
        "You may get a shot, which is safe.",
        "Learning new skills, which are ways to deal with stress.",
    ],
)
def test_it_abstains(by_rule: Callable[[Callable[["Doc"], list[Edit]], str], list[str]], item: str) -> None:
    assert by_rule(item_clauses, item) == [item]


def test_what_a_thing_does_gets_a_sentence_of_its_own(
    by_rule: Callable[[Callable[["Doc"], list[Edit]], str], list[str]],
) -> None:
    assert by_rule(item_clauses, "Checkpoint inhibitors, which are drugs that help your body fight the tumor.") == [
        "Checkpoint inhibitors are drugs.",
        "They help your body fight the tumor.",
    ]
