"""Dash: two whole clauses with a dash between them become two sentences."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Edit
from stages.simplify.rules.semicolons import parts, split_at
from stages.simplify.soundness import finite, subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_DASHES = frozenset({"–", "—", "--", "-"})


def dashes(doc: "Doc") -> list[Edit]:
    """A split at the only dash of a sentence, if a clause begins right after it; a pair of dashes is an aside."""
    marks = [token for token in doc[1:-1] if token.text in _DASHES and _spaced(token)]
    if len(marks) != 1 or ";" in doc.text or not parts(marks[0]) or not _opens(marks[0]):
        return []
    return [split_at(marks[0], "dash")]


def _spaced(dash: "Token") -> bool:
    """Whether the dash stands between two thoughts, not in a range or a word."""
    return dash.text == "—" or bool(dash.whitespace_ and dash.nbor(-1).whitespace_)


def _opens(dash: "Token") -> bool:
    """Whether the first verb after the dash has its subject right there, and nothing makes the clause a part."""
    for token in dash.doc[dash.i + 1 :]:
        own = subject(token) if finite(token) else None
        if own is not None:
            begins = own.left_edge.i == dash.i + 1 and not own.tag_.startswith("W") and token.dep_ != "relcl"
            return begins and not any(child.dep_ == "mark" for child in token.children)
    return False
