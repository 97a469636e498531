"""Semicolon: two whole clauses with a semicolon between them become two sentences."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.surroundings import attributed, balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_JOINING = {"however": "But", "therefore": "So", "thus": "So", "consequently": "So", "hence": "So"}
_NOT_FIRST = frozenset({"and", "or", "nor", "which", "who", "that", "because", "although", "while", "whereas", "if"})
# `not only this; it is also that` is one thought.
_NOT_ONLY = frozenset({"only", "just", "merely", "simply", "so"})
_DENYING = frozenset({"not", "n't", "n’t"})
_FEWEST_WORDS = 3


def semicolons(doc: "Doc") -> list[Edit]:
    """A split at the only semicolon of a sentence, if both sides are clauses and brackets and quotes stay whole."""
    marks = [token for token in doc if token.text == ";"]
    return [split_at(marks[0], "semicolon")] if len(marks) == 1 and parts(marks[0]) else []


def parts(mark: "Token") -> bool:
    """Whether the mark stands between two whole clauses of a statement."""
    doc = mark.doc
    if not doc.text.rstrip().endswith(".") or mark.i in quoted(doc) or ":" in doc.text or attributed(doc.text):
        return False
    return _clause(doc[: mark.i]) and _clause(doc[mark.i + 1 :])


def _clause(side: "Span") -> bool:
    if not side.text or not balanced(side.text) or len(side.text.split()) < _FEWEST_WORDS:
        return False
    if side[0].lower_ in _NOT_FIRST or any(char.isdigit() for char in side[0].text):
        return False
    if any(token.lower_ in _NOT_ONLY and side.doc[token.i - 1].lower_ in _DENYING for token in side[1:]):
        return False
    own = [token for token in side if finite(token) and subject(token) is not None]
    return any(token.dep_ in {"ROOT", "conj", "ccomp", "parataxis"} for token in own)


def split_at(mark: "Token", rule: str) -> Edit:
    """The edit that puts a full stop in the mark's place; `; however,` becomes `. But`."""
    doc = mark.doc
    last, first, right = doc[mark.i - 1], doc[mark.i + 1], doc[mark.i + 1 :]
    changes = [Change(last.idx + len(last.text), mark.idx + len(mark.text), ".", "sentence")]
    word = first.text[:1].upper() + first.text[1:]
    if first.lower_ in _JOINING and len(right) > 1 and right[1].text == ",":
        word = _JOINING[first.lower_]
        changes.append(Change(first.idx, right[1].idx + 1, word))
    return Edit(
        rule,
        "two thoughts, each in a sentence of its own",
        tuple(changes),
        doc[last.i : first.i + 1].text,
        f"{last.text}. {word}",
        0.96,
    )
