"""Brackets and leads: what is told in passing gets a sentence of its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.brackets import brackets
from stages.simplify.rules.leads import leads

if TYPE_CHECKING:
    from spacy.tokens import Doc

ByRule = Callable[[Callable[["Doc"], list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("sentence", "easy"),
    [
        (
            "The drug keeps T cells (a type of white blood cell) from killing the cells of the tumor.",
            ["T cells are a type of white blood cell.", "The drug keeps T cells from killing the cells of the tumor."],
        ),
        (
            "The nurse may give you insulin (a type of hormone) if your blood sugar is still too high.",
            [
                "Insulin is a type of hormone.",
                "The nurse may give you insulin if your blood sugar is still too high.",
            ],
        ),
    ],
)
def test_brackets_are_told_before_the_sentence(by_rule: ByRule, sentence: str, easy: list[str]) -> None:
    assert by_rule(brackets, sentence) == easy


@pytest.mark.parametrize(
    "sentence",
    [
        "But they keep T cells (a type of white blood cell) from killing the cells of the tumor.",
        "Take the drug (with food) each morning and each night before you go to bed.",
        "Your T cells (a type of cell) are taken (by a nurse) from your tumor in the lab.",
        "The nurse takes the sample (a type of swab) to the lab on the same day for you.",
    ],
)
def test_other_brackets_stay(by_rule: ByRule, sentence: str) -> None:
    assert by_rule(brackets, sentence) == [sentence]


def test_the_lead_of_a_list_is_split_off(by_rule: ByRule) -> None:
    assert by_rule(leads, "You may have flu-like symptoms, which may include:") == [
        "You may have flu-like symptoms.",
        "These may include:",
    ]


@pytest.mark.parametrize("sentence", ["You may have a rash, which includes:", "The symptoms include:"])
def test_other_leads_stay(by_rule: ByRule, sentence: str) -> None:
    assert by_rule(leads, sentence) == [sentence]
