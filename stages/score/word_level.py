"""How early a learner meets a word: 1 (A1, the first words) to 6 (C2), as in the European levels of language."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cefrpy import CEFRAnalyzer

_UNKNOWN = 3.5
"""The level of a word that the list of levels lacks, the middle of the scale; its frequency tells the rest."""

_MOST_FREQUENT = 6.0
_PER_LEVEL = 0.7
_EASIEST, _HARDEST = 1.0, 6.0


@lru_cache(maxsize=50_000)
def english_level(word: str) -> float:
    """The mean of the word's level on cefrpy's list, over its parts of speech, and of its level by frequency.

    A hyphenated word is as hard as its hardest piece.
    """
    return max(_english(piece) for piece in word.lower().replace("’", "'").removesuffix("'s").split("-"))


def _english(word: str) -> float:
    listed = _analyzer().get_average_word_level_float(word) or _UNKNOWN
    return (float(listed) + _by_frequency(word, "en")) / 2


@lru_cache(maxsize=1)
def _analyzer() -> "CEFRAnalyzer":
    from cefrpy import CEFRAnalyzer  # reads 2.5 MB at first use

    return CEFRAnalyzer()


@lru_cache(maxsize=50_000)
def spanish_level(word: str) -> float:
    """The level by frequency alone, since no free list of levels covers Spanish."""
    return _by_frequency(word.lower(), "es")


@lru_cache(maxsize=100_000)
def frequency(word: str, language: str) -> float:
    """On wordfreq's Zipf scale: 3 is once in a million words, 6 once in a thousand; 0 for a word it does not know."""
    from wordfreq import zipf_frequency

    return float(zipf_frequency(word, language))


def _by_frequency(word: str, language: str) -> float:
    """6 on the Zipf scale is A1, and each 0.7 less is a level harder."""
    return min(_HARDEST, max(_EASIEST, 1 + (_MOST_FREQUENT - frequency(word, language)) / _PER_LEVEL))
