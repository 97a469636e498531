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
