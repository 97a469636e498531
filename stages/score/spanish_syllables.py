"""Syllables of Spanish words, by the rules of the Ortografía de la lengua española (RAE, 2010) for counting them."""

import re
from itertools import pairwise

_SILENT_U = re.compile(r"(?<=[qg])u(?=[eiéí])")
_SILENT_H = re.compile(r"(?<!c)h")
_Y_VOWEL = re.compile(r"y(?![aeiouáéíóúü])")
_VOWELS = re.compile(r"[aeiouáéíóúü]+")
_STRONG = frozenset("aeoáéó")
_STRESSED_WEAK = frozenset("íú")


def spanish_syllables(word: str) -> int:
    """How many syllables a word has, at least 1.

    Two strong vowels part (le-er), so do a strong and a stressed weak one (dí-a), even across an h (bú-ho); weak
    vowels join their neighbors (ciu-dad, lim-piáis, prohi-bir) except their own like (chi-i-ta).
    """
    letters = _SILENT_H.sub("", _SILENT_U.sub("", word.lower()))
    letters = _Y_VOWEL.sub("i", letters)
    return max(1, sum(1 + sum(_parted(*pair) for pair in pairwise(group)) for group in _VOWELS.findall(letters)))


def _parted(one: str, other: str) -> bool:
    if one in _STRONG and other in _STRONG:
        return True
    if one == other:
        return True
    return (one in _STRESSED_WEAK and other in _STRONG) or (one in _STRONG and other in _STRESSED_WEAK)
