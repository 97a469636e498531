"""Taking one word from another translation, and leaving the rest as it is."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

_MOST_WORDS = 3


def patch(text: str, other: str, doubted: Iterable[str]) -> str | None:
    """The text with the doubted words, and what stands with them, as the other translation has them.

    Only spans of up to three words that both translations surround with the same words are exchanged, since a whole
    other sentence may be free of the doubted word and yet have lost something else. None where nothing fits.
    """
    ours, theirs = text.split(" "), other.split(" ")
    wanted = {word.casefold() for word in doubted}
    patched: list[str] = []
    changed = False
    for what, begin, end, other_begin, other_end in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        span = ours[begin:end]
        fits = what == "replace" and end - begin == other_end - other_begin <= _MOST_WORDS
        if fits and any(_bare(word) in wanted for word in span):
            span, changed = theirs[other_begin:other_end], True
        patched += span
    return " ".join(patched) if changed else None


def exchanged(text: str, word: str, other: str) -> str:
    """The text with another word in the place of one, with a capital where that had one."""
    other = other[:1].upper() + other[1:] if word[:1].isupper() else other[:1].lower() + other[1:]
    return re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", other, text)


def _bare(word: str) -> str:
    return word.strip(".,;:!?¡¿()\"“”'«»").casefold()
