"""Digits: a number word before the things it counts becomes a figure."""

from typing import TYPE_CHECKING

from stages.simplify.edit import Change, Edit
from stages.simplify.surroundings import glued, named, quoted

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_VALUES = {word: value for value, word in enumerate(_SMALL.split()) if value > 1} | {
    word: 10 * value for value, word in enumerate(_TENS.split(), start=2)
}
_FRACTIONS = frozenset({"thirds", "quarters", "halves", "fourths", "fifths", "tenths", "dozens"})
_NEAR = 3
# `one or two`, `two to three`, `two by two`: both sides of a range must look alike.
_BEFORE = frozenset({"or", "to", "-", "–", "through", "out", "point", "times"})
_AFTER = frozenset({"or", "to", "and", "-", "–", "through", "by", "in", "out", "times", "point", "percent", "%"})


def digits(doc: "Doc") -> list[Edit]:
    """A figure for every number word from two on that counts a plural noun and stands inside the sentence."""
    if _mixed(doc):
        return []
    inside = quoted(doc)
    return [_edit(token) for token in doc[1:] if token.i not in inside and _counts(token)]


def _mixed(doc: "Doc") -> bool:
    """Whether a number word would stay beside the figures, as in `two of the four trials`."""
    words = [token for token in doc[1:] if token.lower_ in _VALUES and not _counts(token)]
    ones = [
        token for token in doc[1:] if token.lower_ == "one" and doc[token.i - 1].lower_ in {"to", "or", "than", "of"}
    ]
    return bool(words or ones or (doc[0].lower_ in _VALUES and len(doc) > 1 and doc[1].lower_ in {"of", "out"}))


def _counts(token: "Token") -> bool:
    doc = token.doc
    if token.lower_ not in _VALUES or named(token) or glued(doc[token.i : token.i + 1]) or token.dep_ != "nummod":
        return False
    if token.head.tag_ != "NNS" or token.head.lower_ in _FRACTIONS or not 0 < token.head.i - token.i <= _NEAR:
        return False
    between = doc[token.i + 1 : token.head.i]
    if any(word.is_punct or word.like_num or word.pos_ not in {"ADJ", "NOUN", "ADV", "VERB"} for word in between):
        return False
    before, after = doc[token.i - 1], doc[token.i + 1]
    if before.lower_ == "in" and token.i > 1 and doc[token.i - 2].like_num:
        return False  # `one in three adults` is one figure of speech
    tied = before.like_num or before.is_punct or before.lower_ in _BEFORE or after.lower_ in _AFTER
    return not (tied or _joined(before))


def _joined(before: "Token") -> bool:
    """Whether `and` or `but` before the number follows another number, or may be dropped by a split."""
    other = before.doc[before.i - 1] if before.i else before
    return before.lower_ in {"and", "but", "so"} and (other.like_num or other.text == ",")


def _edit(token: "Token") -> Edit:
    value = str(_VALUES[token.lower_])
    change = Change(token.idx, token.idx + len(token.text), value)
    noun = token.doc[token.i + 1 : token.head.i + 1].text
    return Edit(
        "digits", "a figure is quicker to find and read", (change,), f"{token.text} {noun}", f"{value} {noun}", 0.95
    )
