"""Question: a heading that is one bare noun asks what its text answers; only where the question cannot be wrong."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit

if TYPE_CHECKING:
    from spacy.tokens import Doc

# `Prevention` is not here: `How can you prevent it?` would promise that one can.
_PLURALS = frozenset(
    {
        "symptoms",
        "signs and symptoms",
        "causes",
        "treatments",
        "risks",
        "risk factors",
        "side effects",
        "possible side effects",
        "common side effects",
        "benefits",
        "complications",
        "possible complications",
        "next steps",
    }
)


def questions(doc: "Doc") -> list[Edit]:
    """`What are the …?` for a heading of the list."""
    noun = doc.text.strip()
    if noun.lower() not in _PLURALS:
        return []
    asked = f"What are the {noun.lower()}?"
    change = Change(0, len(doc.text), asked)
    return [Edit("question", "a question tells what its text is about", (change,), noun, asked, 0.96)]
