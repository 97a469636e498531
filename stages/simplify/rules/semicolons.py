"""Semicolon: two whole clauses with a semicolon between them become two sentences."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_JOINING = {"however": "But", "therefore": "So", "thus": "So", "consequently": "So", "hence": "So"}
_NOT_FIRST = frozenset({"and", "or", "nor", "which", "who", "that", "because", "although", "while", "whereas", "if"})
_FEWEST_WORDS = 3


def semicolons(doc: "Doc") -> list[Edit]:
    """A split at the only semicolon of a sentence, if both sides are clauses and brackets and quotes stay whole."""
    marks = [token for token in doc if token.text == ";"]
    if len(marks) != 1 or not doc.text.rstrip().endswith("."):
        return []
    mark = marks[0]
    left, right = doc[: mark.i], doc[mark.i + 1 :]
    if mark.i in quoted(doc) or not (_clause(left) and _clause(right)) or ":" in doc.text:
        return []
    return [_edit(mark, left, right)]


def _clause(side: "Span") -> bool:
    if not side.text or not balanced(side.text) or len(side.text.split()) < _FEWEST_WORDS:
        return False
    if side[0].lower_ in _NOT_FIRST or any(char.isdigit() for char in side[0].text):
        return False
    own = [token for token in side if finite(token) and subject(token) is not None]
    return any(token.dep_ in {"ROOT", "conj", "ccomp", "parataxis"} for token in own)


def _edit(mark: "Token", left: "Span", right: "Span") -> Edit:
    changes = [Change(mark.idx, mark.idx + 1, ".", "sentence")]
    first = right[0]
    word = first.text[:1].upper() + first.text[1:]
    if first.lower_ in _JOINING and len(right) > 1 and right[1].text == ",":
        word = _JOINING[first.lower_]
        changes.append(Change(first.idx, right[1].idx + 1, word))
    return Edit(
        "semicolon",
        "two thoughts, each in a sentence of its own",
        tuple(changes),
        f"{left[-1].text}; {first.text}",
        f"{left[-1].text}. {word}",
        0.96,
    )
