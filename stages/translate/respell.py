"""A word that is Spanish but for one vowel: "siguendo", "recibedo"."""

from collections.abc import Iterable, Iterator

_VOWELS = "aeiouáéíóú"
_COMMON = 2.5
"""Zipf frequency that a word must have to stand for a misspelled one."""
_SHORTEST = 6


def respell(text: str, wrong: Iterable[str]) -> str | None:
    """The text with each wrong word that one vowel more, less or other makes a Spanish word; None if there is none.

    Consonants are never touched: a word garbled beyond its vowels would become another word that only looks right.
    """
    changed = text
    for word in wrong:
        if len(word) >= _SHORTEST and word.islower() and (right := _nearest(word)):
            changed = changed.replace(word, right)
    return changed if changed != text else None


def _nearest(word: str) -> str | None:
    from wordfreq import zipf_frequency

    found = {other: zipf_frequency(other, "es") for other in _edits(word)}
    best = max(found, key=lambda other: found[other])
    return best if found[best] >= _COMMON else None


def _edits(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        for vowel in _VOWELS:
            yield word[:at] + vowel + word[at:]
            if word[at] in _VOWELS:
                yield word[:at] + vowel + word[at + 1 :]
        if word[at] in _VOWELS and at < len(word) - 1:
            yield word[:at] + word[at + 1 :]
