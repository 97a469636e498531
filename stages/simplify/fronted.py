"""What may stand before a subject and still be said once for two sentences: a date, or a word that only links."""

from typing import TYPE_CHECKING

from stages.simplify.soundness import finite

if TYPE_CHECKING:
    from spacy.tokens import Doc

LINKS = frozenset({"later", "then", "however", "afterward", "afterwards", "soon", "next", "eventually", "finally"})
"""Words that join a sentence to the one before it."""
_MONTHS = frozenset(
    "january february march april may june july august september october november december spring summer autumn fall "
    "winter".split()
)
_BEFORE_DATE = frozenset({"in", "on", "during", "by", "after", "around"})
_MOST_WORDS = 8


def dated(doc: "Doc", begin: int, end: int) -> bool:
    """Whether the words from `begin` up to `end` are a date (`In May 1999,`) or a linking word with its comma."""
    words = [token for token in doc[begin:end] if token.text != ","]
    if not words or len(words) > _MOST_WORDS:
        return False
    if len(words) == 1 and words[0].lower_ in LINKS:
        return True
    if words[0].lower_ not in _BEFORE_DATE or any(finite(token) or token.tag_ == "VBG" for token in words):
        return False
    plain = all(token.pos_ in {"ADP", "NUM", "DET", "ADJ", "PROPN", "NOUN", "PUNCT", "ADV"} for token in words)
    return plain and any(_year(token.text) or (token.lower_ in _MONTHS and token.text[0].isupper()) for token in words)


def _year(text: str) -> bool:
    figures = text.removesuffix("s")
    return len(figures) == 4 and figures.isdigit() and figures[0] in "12"
