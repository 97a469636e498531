"""Headings in Title Case or CAPITALS as a sentence would be written: the model has read more sentences."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL = re.compile(
    "an?|and|are|at|by|can|for|from|how|in|is|it|of|on|or|the|this|to|what|when|where|whether|who|why|will|with|your?"
)


def small_words(texts: Iterable[str]) -> frozenset[str]:
    """The words that a document writes in lower case somewhere: they are no names."""
    return frozenset(word for text in texts for word in _WORD.findall(text) if word.islower())


def sentence_case(heading: str, known: frozenset[str]) -> str:
    """The heading with every capital lowered that the words `known` in lower case show to be mere style.

    A word that the document never writes small keeps its capital, since it may be a name. In a heading all in
    capitals every word is lowered.
    """
    capitals = heading.isupper() and len(_WORD.findall(heading)) > 1
    first = _WORD.search(heading)

    def lowered(match: re.Match[str]) -> str:
        word = match[0]
        if match.start() == (first.start() if first else -1):
            return word.capitalize() if capitals else word
        small = word.lower()
        style = _SMALL.fullmatch(small) or small in known or small.removesuffix("s") in known
        return small if capitals or (style and (word.istitle() or "-" in word or "’" in word)) else word

    return _WORD.sub(lowered, heading)
