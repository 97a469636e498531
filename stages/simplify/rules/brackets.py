"""Brackets that say what a word is, in the midst of a sentence: `T cells (a type of blood cell)` are told before it.

Before and not after, so that what the next sentence says of `them` is still about this one.
"""

import re
from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.surroundings import balanced, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_TOLD = re.compile(r"an? (?:\w+ )?(?:type|kind|form|class|group|set) of [\w’' -]+")
_BEFORE = frozenset({"compound", "amod", "nmod"})
_JOINING = frozenset("but so then also instead however and therefore next finally first second yet".split())
_PRONOUNS = frozenset("it they them he she him its their his her this these those".split())
_FEWEST_WORDS = 10


def brackets(doc: "Doc") -> list[Edit]:
    """The brackets as a sentence of their own, if they are the only ones and the noun is meant in general."""
    opening = [token for token in doc if token.text == "("]
    closing = [token for token in doc if token.text == ")"]
    if len(opening) != 1 or len(closing) != 1 or not doc.text.endswith(".") or not balanced(doc.text):
        return []
    a, b = opening[0], closing[0]
    if not 0 < a.i < b.i or len(doc) - (b.i - a.i) < _FEWEST_WORDS or a.i in quoted(doc):
        return []
    if _pointing(doc, a.i):
        return []
    told = doc[a.i + 1 : b.i].text
    name = _name(a.nbor(-1))
    if name is None or not _TOLD.fullmatch(told):
        return []
    after = f"{name} {told}."
    begin = doc[a.i - 1].idx + len(doc[a.i - 1].text)
    changes = (Change(0, 0, after, "sentence"), Change(begin, b.idx + 1, ""))
    reason = "what a word means gets a sentence of its own"
    return [Edit("brackets", reason, changes, doc[a.i - 1 : b.i + 1].text, after, 0.955, exclusive=True)]


def _pointing(doc: "Doc", end: int) -> bool:
    """Whether the sentence leans on the one before it, so that nothing may come between them."""
    return doc[0].lower_ in _JOINING or any(token.lower_ in _PRONOUNS and token.pos_ == "PRON" for token in doc[:end])


def _name(noun: "Token") -> str | None:
    """The noun with what belongs to its name, and its verb; none where it is one certain thing."""
    if noun.pos_ not in {"NOUN", "PROPN"}:
        return None
    begin = noun.i
    while begin and noun.doc[begin - 1].dep_ in _BEFORE and noun.doc[begin - 1].head.i <= noun.i:
        begin -= 1
    words = noun.doc[begin : noun.i + 1].text
    before = noun.doc[begin - 1].lower_ if begin else ""
    plural = noun.tag_ in {"NNS", "NNPS"}
    if before in {"a", "an"} and not plural:
        return f"{before.capitalize()} {words} is"
    if noun.doc[begin - 1].dep_ in {"det", "poss", "nummod"} if begin else False:
        return None
    return f"{words[:1].upper()}{words[1:]} {'are' if plural else 'is'}"
