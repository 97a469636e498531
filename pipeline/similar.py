"""Texts that a translation memory holds nearly: suggestions for a person, never used by themselves."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from pipeline.correction import normalized
from pipeline.memory import Unit

LEAST = 0.75
"""Share of words in common, in their order, from which on a translation is worth showing."""
_MOST = 3
_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True)
class Suggestion:
    """A unit of the memory whose source is like a text: `similarity` is from 0 to 1."""

    unit: Unit
    similarity: float


def suggestions(texts: Sequence[str], units: Iterable[Unit], *, least: float = LEAST) -> dict[str, list[Suggestion]]:
    """For each text up to three units that are like it but not the same, the likest first.

    Similarity is Ratcliff and Obershelp's over words: twice the words in common, by all words of both.
    """
    known = [(unit, _WORD.findall(unit.source.casefold())) for unit in units]
    counted = [(unit, words, Counter(words)) for unit, words in known if words]
    found: dict[str, list[Suggestion]] = {}
    for text in dict.fromkeys(texts):
        words = _WORD.findall(text.casefold())
        there = Counter(words)
        alike = [
            Suggestion(unit, ratio)
            for unit, other, counts in counted
            if 2 * sum((counts & there).values()) >= least * (len(words) + len(other))
            and unit.source != normalized(text)
            and (ratio := SequenceMatcher(None, words, other, autojunk=False).ratio()) >= least
        ]
        if alike:
            found[text] = sorted(alike, key=lambda one: -one.similarity)[:_MOST]
    return found
