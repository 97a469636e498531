"""Although: a clause that grants something and the clause it limits become two sentences, the second with `But`."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MARKS = frozenset({"although", "though"})
_POINTING = frozenset({"it", "they", "he", "she", "its", "their", "his", "her", "them", "him", "this", "these", "such"})
_FEWEST_WORDS = 3
_REASON = "two thoughts, each in a sentence of its own"


def concessions(doc: "Doc") -> list[Edit]:
    """A split for the one `although` of a sentence that stands first or after a comma, each half a whole clause."""
    marks = [token for token in doc if token.lower_ in _MARKS and token.dep_ == "mark"]
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(marks) != 1 or len(roots) != 1 or not doc.text.rstrip().endswith(".") or not balanced(doc.text):
        return []
    mark, root = marks[0], roots[0]
    granted = mark.head
    if mark.i in quoted(doc) or granted.dep_ != "advcl" or granted.head.i != root.i:
        return []
    if not all(finite(verb) and subject(verb) is not None for verb in (granted, root)):
        return []
    return _last(mark, granted) if granted.i > root.i else _first(mark, root)


def _first(mark: "Token", root: "Token") -> list[Edit]:
    """`Although A, B.` becomes `A. But B.`, unless A points forward to B."""
    doc, begins = mark.doc, subject(root)
    if mark.i != 0 or begins is None or doc[begins.left_edge.i - 1].text != ",":
        return []
    comma, first = doc[begins.left_edge.i - 1], doc[1]
    granted, limited = doc[1 : comma.i], doc[comma.i + 1 :]
    forward = any(token.lower_ in _POINTING for token in granted)
    nested = any(token.dep_ in {"mark", "advcl"} and token.i != mark.head.i for token in granted)
    if forward or nested or _short(granted, limited):
        return []
    changes = (
        Change(0, first.idx + 1, first.text[:1].upper()),
        Change(comma.idx, comma.idx + 1, ".", "sentence"),
        Change(limited.start_char, limited.start_char, "But "),
    )
    return [_edit(doc, changes, f"{mark.text} {first.text}", f"{first.text} … But {limited[0].text}")]


def _last(mark: "Token", granted: "Token") -> list[Edit]:
    """`B, although A.` becomes `B. But A.`"""
    doc = mark.doc
    begins = subject(granted)
    at = mark.i - 1 if doc[mark.i - 1].lower_ == "even" else mark.i
    if at < 1 or doc[at - 1].text != "," or begins is None or begins.left_edge.i != mark.i + 1:
        return []
    goes_on = any(
        token.text == "," and doc[token.i + 1].pos_ in {"ADP", "VERB"} for token in doc[mark.i : len(doc) - 1]
    )
    if goes_on or granted.right_edge.i < len(doc) - 2 or _short(doc[: at - 1], doc[mark.i + 1 :]):
        return []
    comma = doc[at - 1]
    changes = (
        Change(comma.idx, comma.idx + 1, ".", "sentence"),
        Change(doc[at].idx, mark.idx + len(mark.text), "But"),
    )
    return [_edit(doc, changes, doc[at - 1 : mark.i + 2].text, f". But {doc[mark.i + 1].text}")]


def _short(*halves: object) -> bool:
    return any(len(str(half).split()) < _FEWEST_WORDS for half in halves)


def _edit(doc: "Doc", changes: tuple[Change, ...], before: str, after: str) -> Edit:
    return Edit("although", _REASON, changes, before, after, 0.95, exclusive=True)
