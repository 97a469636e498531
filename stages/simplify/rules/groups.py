"""Group: `A, B, and C, which are 3 types of treatment.` says in a sentence of its own what all of them are."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_CLASSES = frozenset(
    {"types", "kinds", "forms", "examples", "parts", "groups", "signs", "symptoms", "names", "causes", "ways"}
)
_REASON = "what things have in common gets a sentence of its own"
_DOUBTS = frozenset({"no", "not", "n't", "n’t", "without", "if", "or", "nor", "neither", "unless"})


def groups(doc: "Doc") -> list[Edit]:
    """A split before `, which are … types of` after things joined with `and`, if nothing else can be meant."""
    places = [token for token in doc[2:] if token.lower_ == "which" and doc[token.i - 1].text == ","]
    if len(places) != 1 or not doc.text.rstrip().endswith(".") or not balanced(doc.text):
        return []
    which = places[0]
    verb = which.nbor()
    if verb.lower_ not in {"are", "were"} or which.i in quoted(doc) or not _several(which):
        return []
    before = {token.lower_ for token in doc[: which.i]}
    if not _class_after(verb) or _DOUBTS & before or any(token.text == "," for token in doc[which.i :]):
        return []
    comma = which.nbor(-1)
    changes = (
        Change(comma.idx, comma.idx + 1, ".", "sentence"),
        Change(which.idx, which.idx + len(which.text), "These"),
    )
    last = doc[which.i - 2].text
    return [
        Edit("group", _REASON, changes, doc[which.i - 2 : verb.i + 1].text, f"{last}. These {verb.text}", 0.96, True)
    ]


def _several(which: "Token") -> bool:
    """Whether the clause is about the last of several things joined with `and`, each named by itself."""
    first = which.doc[which.i - 2]
    while first.dep_ == "conj":
        first = first.head
    things = [first, *first.conjuncts]
    if which.head.dep_ != "relcl" or which.head.head not in things:
        return False
    return all(token.pos_ in {"NOUN", "PROPN"} for token in things) and len(things) > 1


def _class_after(verb: "Token") -> bool:
    """Whether a number or nothing and then the name of a class comes after the verb: `3 types of`, `signs of`."""
    after = [token for token in verb.doc[verb.i + 1 : verb.i + 5] if token.pos_ not in {"NUM", "ADJ"}]
    return len(after) > 1 and after[0].lower_ in _CLASSES and after[1].lower_ == "of"
