"""Making edits: the sentence's text and the chosen edits give its pieces."""

from collections.abc import Iterable
from dataclasses import dataclass

from stages.simplify.edit import Begins, Edit


@dataclass(frozen=True)
class Piece:
    """A part to be: its text, and whether it is an item of a list made from the sentence."""

    text: str
    item: bool = False


def render(text: str, edits: Iterable[Edit]) -> tuple[Piece, ...]:
    """The pieces a sentence becomes; a new sentence gets its capital, an item stays as it is written."""
    changes = sorted((change for edit in edits for change in edit.changes), key=lambda change: change.begin)
    pieces: list[Piece] = []
    current, at = "", 0
    begins: Begins | None = None
    for change in changes:
        current += text[at : change.begin] + change.text
        at = change.end
        if change.then:
            pieces.append(_piece(current, begins))
            current, begins = "", change.then
    pieces.append(_piece(current + text[at:], begins))
    return tuple(pieces)


def _piece(text: str, begins: Begins | None) -> Piece:
    clean = text.strip()
    if clean.endswith("..") and not clean.endswith("..."):
        clean = clean[:-1]  # an abbreviation ended the first half: `a.d.`
    return Piece(capital(clean) if begins == "sentence" else clean, begins == "item")


def capital(text: str) -> str:
    """The text with a capital first letter, unless its first word is written in its own way (iPhone, mRNA)."""
    first = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if first[1:] == first[1:].lower() else text
