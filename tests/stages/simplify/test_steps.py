"""Steps: a procedure told in one paragraph becomes a numbered list."""

from collections.abc import Callable

import pytest

from pipeline.document import SOURCE, Document, Line, Part
from stages.simplify.steps import with_steps

_WASH = ["First, wet your hands.", "Then rub them with soap.", "Finally, dry them."]


def _kinds(document: Document) -> list[str | None]:
    lines = {part.id: Line(part.id, (Part(f"{part.id}.1", part.text),)) for part in document.parts(SOURCE)}
    return [part.kind for line in with_steps(document.blocks, lines).values() for part in line.parts]


def test_a_procedure_becomes_steps(document: Callable[..., Document]) -> None:
    made = document(("paragraph", ["Wash your hands.", *_WASH, "Clean hands keep you well."]))
    assert _kinds(made) == [None, "step", "step", "step", None]


@pytest.mark.parametrize(
    "texts",
    [
        ["First, wet your hands.", "Then dry them."],
        ["First, wet your hands.", "Soap helps.", "Then dry them."],
        ["First aid is for everyone.", "Then call us.", "Finally, rest."],
    ],
)
def test_other_paragraphs_stay(document: Callable[..., Document], texts: list[str]) -> None:
    assert set(_kinds(document(("paragraph", texts)))) == {None}


def test_commands_are_steps_without_first(document: Callable[..., Document]) -> None:
    texts = ["Asthma can be managed.", "Shake the inhaler.", "Then breathe out.", "Next, press the top once."]
    assert _kinds(document(("paragraph", texts))) == [None, "step", "step", "step"]


@pytest.mark.parametrize(
    "texts",
    [
        ["Shake the inhaler.", "Then breathe out."],
        ["The nurse shakes the inhaler.", "Then breathe out.", "Next, press the top once."],
        ["Shake the inhaler.", "Then the drug is ready.", "Next, press the top once."],
        ["Shake the inhaler.", "Then breathe out.", "Wait.", "Next, press the top once."],
        ["Then breathe out.", "Next, press the top once.", "Finally, rest."],
    ],
)
def test_what_is_not_all_commands_stays(document: Callable[..., Document], texts: list[str]) -> None:
    assert set(_kinds(document(("paragraph", texts)))) == {None}
