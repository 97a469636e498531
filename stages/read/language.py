"""Which language a text is in, by its function words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from stages.read.function_words import FUNCTION_WORDS

NAMES = {"en": "English", "es": "Spanish", "pt": "Portuguese", "fr": "French", "it": "Italian", "de": "German"}
READ = ("en", "es")
"""The languages that a document may be in."""
_SCRIPTS = {"CJK": "Chinese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean"}
_ENOUGH_TO_REFUSE = 50
_ENOUGH_LETTERS = 100
_STRAY_LATIN = 0.2
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_WORDS = 25
_CLEAR_SHARE = 0.2
_CLEAR_LEAD = 1.3
_LEAST_WORDS = 5
_LEAST_HINTS = 3
_HINT_SHARE = 0.25
_HINT_LEAD = 1.5


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


def hint_language(text: str) -> str:
    """The language of a short text: three of its small words stand in it, half as many again as of any other's."""
    words = [word.casefold() for word in _WORD.findall(text)]
    if len(words) < _LEAST_WORDS:
        return ""
    counts = {language: sum(word in known for word in words) for language, known in FUNCTION_WORDS.items()}
    first, second = sorted(counts, key=lambda language: -counts[language])[:2]
    enough = counts[first] >= max(_LEAST_HINTS, _HINT_SHARE * len(words))
    return first if enough and counts[first] >= _HINT_LEAD * counts[second] else ""


def foreign_language(texts: Sequence[str]) -> str:
    """What the runs of a document are written in, if all of it is clearly neither English nor Spanish; else empty.

    A language that is known here by name, or a script. Short and mixed texts are never judged.
    """
    whole = " ".join(texts)
    script = _script(whole)
    if script:
        return script
    if len(_WORD.findall(whole)) < _ENOUGH_TO_REFUSE:
        return ""
    language = guess_language(whole).language
    if not language or language in READ or any(guess_language(text).language in READ for text in texts):
        return ""
    return NAMES[language]


def _script(text: str) -> str:
    """The script of nearly all letters, if it is not the Latin one: `Cyrillic script`."""
    letters = Counter(char for char in text if char.isalpha())
    scripts: Counter[str] = Counter()
    for char, count in letters.items():
        scripts[unicodedata.name(char, "unknown").split()[0].split("-")[0]] += count
    if scripts.total() < _ENOUGH_LETTERS or scripts["LATIN"] > _STRAY_LATIN * scripts.total():
        return ""
    return f"{_SCRIPTS.get(name := scripts.most_common(1)[0][0], name.capitalize())} script"
