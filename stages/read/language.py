"""Which language a text is in, by its function words."""

import re
from collections import Counter
from dataclasses import dataclass

from stages.read.function_words import FUNCTION_WORDS

NAMES = {"en": "English", "es": "Spanish", "pt": "Portuguese", "fr": "French", "it": "Italian", "de": "German"}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_WORDS = 25
_CLEAR_SHARE = 0.2
_CLEAR_LEAD = 1.3


@dataclass(frozen=True)
class Guess:
    """`language` is a code, empty where none is clear; `judged` is false where the text is too short to tell."""

    language: str
    judged: bool = True


def guess_language(text: str) -> Guess:
    """The language whose function words are at least a fifth of the words and well ahead of the next language's."""
    words = Counter(word.casefold() for word in _WORD.findall(text))
    total = words.total()
    if total < _ENOUGH_WORDS:
        return Guess("", judged=False)
    shares = {
        language: sum(count for word, count in words.items() if word in known) / total
        for language, known in FUNCTION_WORDS.items()
    }
    first, second = sorted(shares, key=lambda language: -shares[language])[:2]
    clear = shares[first] >= _CLEAR_SHARE and shares[first] >= _CLEAR_LEAD * shares[second]
    return Guess(first if clear else "")
