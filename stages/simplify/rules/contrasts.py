"""While: `A is this, while B is that.` becomes two sentences, the second with `But`; one that tells time stays."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.surroundings import balanced, quoted
from stages.simplify.told_apart import told_apart

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MARKS = frozenset({"while", "whilst", "whereas"})
_FEWEST_WORDS = 4
_REASON = "two things set against each other, each in a sentence of its own"


def contrasts(doc: "Doc") -> list[Edit]:
    """A split before the one `, while` that sets another subject against the first, up to the end of the sentence."""
    marks = [token for token in doc[1:] if token.lower_ in _MARKS and doc[token.i - 1].text == ","]
    roots = [token for token in doc if token.dep_ == "ROOT"]
    if len(marks) != 1 or len(roots) != 1 or not doc.text.rstrip().endswith(".") or not balanced(doc.text):
        return []
    mark, root = marks[0], roots[0]
    other = mark.head
    if mark.i in quoted(doc) or other.dep_ != "advcl" or other.head.i != root.i or other.i < mark.i < root.i:
        return []
    if mark.i < root.i or not _set_against(mark, root, other):
        return []
    return [told_apart(mark, "But", rule="while", reason=_REASON, exclusive=True)]


def _set_against(mark: "Token", root: "Token", other: "Token") -> bool:
    doc = mark.doc
    first, second = subject(root), subject(other)
    if first is None or second is None or not finite(root) or not finite(other) or first.left_edge.i != 0:
        return False
    if second.left_edge.i != mark.i + 1 or second.pos_ not in {"NOUN", "PROPN", "NUM", "ADJ"}:
        return False
    if other.right_edge.i < len(doc) - 2 or min(mark.i, len(doc) - mark.i) < _FEWEST_WORDS:
        return False
    return not (_going_on(root) or _going_on(other) or _words(first) == _words(second))


def _words(noun: "Token") -> list[str]:
    return [token.lower_ for token in noun.subtree]


def _going_on(verb: "Token") -> bool:
    """Whether the verb tells what is going on, so that `while` may mean `at the same time`, or is asked or doubted."""
    return verb.tag_ == "VBG" or any(child.dep_ == "mark" and child.lower_ not in _MARKS for child in verb.children)
