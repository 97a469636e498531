"""A word that many readers do not know."""

from collections.abc import Iterator

from stages.score.familiar_words import is_familiar
from stages.score.function_words import FUNCTION_WORDS
from stages.score.reasons.passage import Found, Passage, Word, is_name
from stages.score.reasons.text import Text
from stages.score.word_forms import word_forms
from stages.score.word_level import english_level, frequency

_RARE = {"en": 3.5, "es": 3.3}
_LEVEL = 4.0
_SHORTEST = 4


def find_hard_word(passage: Passage, text: Text) -> Iterator[Found]:
    """A rare word at its first use that neither the text nor a list beside it explains; names are left out.

    English: seldom met (wordfreq below 3.5, three uses in a million words), not on Dale and Chall's list of familiar
    words, and of level B2 or above. Spanish: wordfreq below 3.3, in each form the word may come from.
    """
    for word in passage.words:
        first = text.is_first(passage.part, word.lower, word.begin)
        if first and _is_hard(word, passage) and not text.explains(word.text):
            suggestion = "Use a more common word, or explain it here."
            yield Found("hard_word", _message(word, text), suggestion, word.begin, word.end)


def _is_hard(word: Word, passage: Passage) -> bool:
    if len(word.text) < _SHORTEST or is_name(word, passage) or word.text.isupper():
        return False
    if word.lower in FUNCTION_WORDS[passage.language] or "'" in word.lower:
        return False
    rare = _frequency(word.lower, passage.language) < _RARE[passage.language]
    if passage.language == "es":
        return rare
    return rare and not is_familiar(word.text) and english_level(word.text) >= _LEVEL


def _frequency(word: str, language: str) -> float:
    """How common the most common form of a word is, on wordfreq's Zipf scale."""
    forms = word_forms(word) if language == "en" else spanish_forms(word)
    return max(frequency(one, language) for one in forms if len(one) >= _SHORTEST)


def spanish_forms(word: str) -> frozenset[str]:
    """The word, and its singular, masculine and feminine as far as their endings tell."""
    stems = {word, word.removesuffix("s"), word.removesuffix("es")}
    stems |= {one[:-1] + other for one in stems for mark, other in ("ao", "oa") if one.endswith(mark)}
    return frozenset(stems)


def _message(word: Word, text: Text) -> str:
    uses = text.uses[word.lower]
    often = f" It comes {uses} times." if uses > 1 else ""
    return f"“{word.text}” is a word that many readers do not know.{often}"
