"""Either: two long choices become a list."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.either import either

if TYPE_CHECKING:
    from spacy.tokens import Doc

ByRule = Callable[[Callable[["Doc"], list[Edit]], str], list[str]]


def test_two_long_choices_become_a_list(by_rule: ByRule) -> None:
    sentence = "You can either bring the form to our office in person or send the form to us by mail."
    assert by_rule(either, sentence) == [
        "You can do one of these things:",
        "bring the form to our office in person",
        "send the form to us by mail",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "You can either call the clinic or come in.",
        "You cannot either bring the form to our office in person or send the form to us by mail.",
        "Either your doctor or your nurse will tell you what to do when you feel sick or weak.",
        "You can either bring the form, the letter, and your card or send the form to us by mail.",
        "You can take either the pill with food in the morning or the shot in the evening at home.",
    ],
)
def test_it_abstains(by_rule: ByRule, sentence: str) -> None:
    assert by_rule(either, sentence) == [sentence]
