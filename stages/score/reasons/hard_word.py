"""A word that many readers do not know."""

from collections.abc import Iterator

from stages.score.familiar_words import is_familiar
from stages.score.function_words import FUNCTION_WORDS
from stages.score.reasons.everyday_words import EVERYDAY_WORDS
from stages.score.reasons.passage import Found, Passage, Word, is_name
from stages.score.reasons.spanish.forms import spanish_forms
from stages.score.reasons.text import Text
from stages.score.word_forms import word_forms
from stages.score.word_level import english_level, frequency

_RARE = {"en": 3.4, "es": 2.9}
_LEVEL = 4.0
_SHORTEST = 4


def find_hard_word(passage: Passage, text: Text) -> Iterator[Found]:
    """A rare word at its first use that neither the text nor a list beside it explains; names are left out.

    English: seldom met (wordfreq below 3.4, some three uses in a million words), not on Dale and Chall's list of
    familiar words, and of level B2 or above. Spanish: wordfreq below 2.9, in each form the word may come from. Words
    of home, body and kitchen are known though they are rare.
    """
    for word in passage.words:
        first = text.is_first(passage.part, word.lower, word.begin)
        if first and _is_hard(word, passage) and not explained(word, text):
            suggestion = "Use a more common word, or explain it here."
            yield Found("hard_word", _message(word, text), suggestion, word.begin, word.end)


def explained(word: Word, text: Text) -> bool:
    """True if the text says what the word is, in the form it has here or as one of it."""
    forms = {word.text, word.lower.removesuffix("s"), _singular(word.lower)}
    return any(text.explains(form) for form in forms)


def _singular(word: str) -> str:
    return f"{word.removesuffix('ies')}y" if word.endswith("ies") else word.removesuffix("es")


def _is_hard(word: Word, passage: Passage) -> bool:
    if len(word.text) < _SHORTEST or is_name(word, passage) or word.text.isupper():
        return False
    language = passage.language
    if word.lower in FUNCTION_WORDS[language] or "'" in word.lower:
        return False
    forms = forms_of(word.lower, language)
    if most_common(word.lower, language) >= _RARE[language] or not EVERYDAY_WORDS[language].isdisjoint(forms):
        return False
    return language == "es" or (english_level(word.text) >= _LEVEL and not any(map(is_familiar, forms)))


def forms_of(word: str, language: str) -> frozenset[str]:
    """The word and what it may come from, also without an ending or beginning that leaves the sense plain."""
    if language == "es":
        return spanish_forms(word)
    return word_forms(word) | {form for root in _roots(word) for form in word_forms(root)}


def _roots(word: str) -> Iterator[str]:
    """What is left without an ending or beginning that leaves the sense plain: sore-ness, shak-y, un-wrap."""
    for ending in ("ness", "less", "ful", "like", "al", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST - 1:
            root = word.removesuffix(ending)
            yield from (root, f"{root}e", *_roots(root))
            if root.endswith("i"):
                yield from (f"{root[:-1]}y", root[:-1])
    if word.startswith("un") and len(word) > _SHORTEST + 1:
        yield word.removeprefix("un")


def most_common(word: str, language: str) -> float:
    """How common the most common form of a word is, on wordfreq's Zipf scale."""
    forms = (one for one in forms_of(word, language) if one == word or len(one) >= _SHORTEST)
    return max(frequency(one, language) for one in forms)


def _message(word: Word, text: Text) -> str:
    uses = text.uses[word.lower]
    often = f" It comes {uses} times." if uses > 1 else ""
    return f"“{word.text}” is a word that many readers do not know.{often}"
