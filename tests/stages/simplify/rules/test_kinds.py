"""Kind: what a thing is comes first, what it does after it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.kinds import kinds
from stages.simplify.rules.relatives import relatives

if TYPE_CHECKING:
    from spacy.tokens import Doc

ByRule = Callable[[Callable[["Doc"], list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("sentence", "easy"),
    [
        (
            "Dialysis is a treatment that cleans your blood when your kidneys fail.",
            ["Dialysis is a treatment.", "It cleans your blood when your kidneys fail."],
        ),
        (
            "Metformin is a type of drug that lowers the sugar in your blood.",
            ["Metformin is a type of drug.", "It lowers the sugar in your blood."],
        ),
        (
            "Antibodies are proteins that may attach to germs in the blood.",
            ["Antibodies are proteins.", "They may attach to germs in the blood."],
        ),
        (
            "SNAP is a federal program that helps families buy food each month.",
            ["SNAP is a federal program.", "It helps families buy food each month."],
        ),
    ],
)
def test_it_splits(by_rule: ByRule, sentence: str, easy: list[str]) -> None:
    assert by_rule(kinds, sentence) == easy


@pytest.mark.parametrize(
    "sentence",
    [
        "A caregiver is a person who helps someone that is sick.",
        "Insulin is the only drug that helps people with this illness.",
        "This is not a vaccine that protects you from the flu.",
        "Some vaccines are drugs that protect you from two germs.",
        "It is a drug that most people who are sick can take.",
        "Aspirin is a drug that was used by many people long ago.",
        "Infectious diseases are diseases that are caused by germs.",
        "Antibodies are proteins that your immune system makes to fight germs.",
        "A cycle is a period that lasts for two or three weeks.",
        "Statins and fibrates are drugs that lower the fat in your blood.",
    ],
)
def test_it_abstains(by_rule: ByRule, sentence: str) -> None:
    assert by_rule(kinds, sentence) == [sentence]


def test_which_leaves_a_clause_alone_that_words_for_its_noun_follow(by_rule: ByRule) -> None:
    sentence = "It makes the airways, which are the tubes that carry air to the lungs, swollen and narrow."
    assert by_rule(relatives, sentence) == [sentence]
