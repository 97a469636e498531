"""Question: a bare heading asks what its text answers."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from pipeline.document import Document
from pipeline.stage import Context
from stages.simplify.edit import Edit
from stages.simplify.rules.questions import questions
from stages.simplify.stage import Simplify

if TYPE_CHECKING:
    from spacy.tokens import Doc

ByRule = Callable[[Callable[["Doc"], list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("heading", "easy"),
    [
        ("Side Effects", "What are the side effects?"),
        ("Symptoms", "What are the symptoms?"),
        ("Prevention", "Prevention"),
        ("Symptoms of the flu", "Symptoms of the flu"),
        ("How to Treat It", "How to Treat It"),
    ],
)
def test_a_heading(by_rule: ByRule, heading: str, easy: str) -> None:
    assert by_rule(questions, heading) == [easy]


def test_only_headings_become_questions(document: Callable[..., Document], context: Context) -> None:
    made = document(("heading", ["Symptoms"]), ("item", ["Symptoms"]))
    assert [part.text for part in Simplify().run(made, context).parts("easy")] == ["What are the symptoms?", "Symptoms"]
