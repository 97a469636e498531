"""Conditions of the phrase list: parsed strictly, turned round by an exclamation mark."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stages.simplify.conditions import hold, parse_conditions

if TYPE_CHECKING:
    from spacy.tokens import Doc


def test_parse_conditions_refuses_an_unknown_key() -> None:
    with pytest.raises(KeyError):
        parse_conditions("weather:rain")


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("", True),
        ("next:the", True),
        ("!next:the", False),
        ("next:a an", False),
        ("previous:nurse", True),
        ("object", True),
        ("object:arm", True),
        ("object:leg", False),
        ("object_tag:NN", True),
        ("object_tag:NNP", False),
        ("main_tag:VBZ", True),
        ("main_tag:VBD", False),
        ("subject:nurse", True),
        ("subject_tag:NN", True),
        ("subject_tag:NNP", False),
        ("passive", False),
        ("!passive & object:arm", True),
        ("object:arm & next:a", False),
        ("next_tag:DT", True),
        ("near:lamp", True),
        ("first", False),
        ("complement", False),
    ],
)
def test_hold_looks_around_the_match(parse: Callable[[str], "Doc"], text: str, holds: bool) -> None:
    doc = parse("The nurse checks the arm under a lamp.")
    assert hold(parse_conditions(text), doc[2:3], doc[2]) is holds
