"""Doing: `She won the race, becoming the first …` becomes `She won the race. She became the first …`"""

from typing import TYPE_CHECKING

from stages.simplify.edit import Edit
from stages.simplify.soundness import finite, subject
from stages.simplify.subjects import again
from stages.simplify.surroundings import attributed, balanced, quoted
from stages.simplify.tenses import past, told_as_past
from stages.simplify.told_apart import told_apart

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_REASON = "two things that one does, each in a sentence of its own"
# What the subject itself does, not what comes of it.
_OWN = frozenset(
    "become win play score serve work receive reach finish appear earn join move return write perform study teach "
    "marry sell take remain live compete star release".split()
)
_FEWEST_BEFORE, _FEWEST_AFTER = 5, 3


def doings(doc: "Doc") -> list[Edit]:
    """A split before the one participle that ends the sentence, if it tells what the subject did too."""
    if not doc.text.rstrip().endswith(".") or not balanced(doc.text) or attributed(doc.text):
        return []
    roots = [token for token in doc if token.dep_ == "ROOT"]
    verbs = [t for t in doc[2:] if t.tag_ == "VBG" and doc[t.i - 1].text == "," and t.dep_ == "advcl"]
    if len(roots) != 1 or len(verbs) != 1:
        return []
    verb, root = verbs[0], roots[0]
    own = subject(root)
    if verb.lemma_ not in _OWN or own is None or own.left_edge.i > root.i or not told_as_past(root):
        return []
    if verb.head.i != root.i or verb.i in quoted(doc) or verb.right_edge.i < len(doc) - 2 or verb.i < _FEWEST_BEFORE:
        return []
    if len(doc) - verb.i < _FEWEST_AFTER + 1 or _between(root, verb):
        return []
    if any(child.dep_ in {"neg", "mark", "nsubj", "conj"} for child in verb.children):
        return []
    if any(token.tag_ == "VBG" and token.nbor(-1).lower_ in {"and", "then", ","} for token in doc[verb.i + 1 :]):
        return []
    name, form = again(own), past(verb, own)
    if not name or not form:
        return []
    return [told_apart(verb, f"{name} {form}", rule="doing", reason=_REASON, exclusive=True)]


def _between(root: "Token", verb: "Token") -> bool:
    """Whether another clause or a denial stands before the participle, which may be part of it."""
    before = verb.doc[: verb.i]
    if any(token.dep_ == "neg" or token.lower_ in {"if", "unless", "without", "no", "or"} for token in before):
        return True
    return any(finite(t) and t.dep_ not in {"aux", "auxpass"} and t.i != root.i for t in before)
