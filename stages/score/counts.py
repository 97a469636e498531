"""What the readability formulas are made of."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from stages.score.english_syllables import english_syllables
from stages.score.familiar_words import is_familiar
from stages.score.function_words import FUNCTION_WORDS
from stages.score.spanish_syllables import spanish_syllables
from stages.score.word_level import english_level, spanish_level
from stages.score.words import words

_SYLLABLES = {"en": english_syllables, "es": spanish_syllables}
_LEVELS: dict[str, Callable[[str], float]] = {"en": english_level, "es": spanish_level}


@dataclass(frozen=True)
class Counts:
    """A text in numbers.

    `long_words` have three syllables or more, `complex_words` are those of them that Gunning counts; `hard_words` are
    not on Dale and Chall's list (English only). `content_words` are all but grammar words and names; `levels` is the
    sum of their levels (see `word_level`).
    """

    sentences: int
    words: int
    syllables: int
    letters: int = 0
    long_words: int = 0
    complex_words: int = 0
    hard_words: int = 0
    content_words: int = 0
    levels: float = 0.0

    @property
    def words_per_sentence(self) -> float:
        """Mean length of a sentence in words."""
        return self.words / self.sentences

    @property
    def syllables_per_word(self) -> float:
        """Mean length of a word in syllables."""
        return self.syllables / self.words

    @property
    def letters_per_word(self) -> float:
        """Mean length of a word in letters."""
        return self.letters / self.words


def counts(sentences: Iterable[str], language: str) -> Counts | None:
    """The counts of a text given sentence by sentence (`en`, `es`); None if it has no word.

    Sentences are taken as they are given: what has no word in it is none, and nothing is split.
    """
    spoken = [found for found in map(words, sentences) if found]
    if not spoken:
        return None
    syllables_of = _SYLLABLES[language]
    every = [word for sentence in spoken for word in sentence]
    lengths = [syllables_of(word) for word in every]
    common = [word for sentence in spoken for word in _without_names(sentence)]
    content = [word for word in common if word.lower().replace("’", "'") not in FUNCTION_WORDS[language]]
    return Counts(
        sentences=len(spoken),
        words=len(every),
        syllables=sum(lengths),
        letters=sum(letter.isalpha() for word in every for letter in word),
        long_words=sum(length >= 3 for length in lengths),
        complex_words=sum(_is_complex(word, syllables_of) for word in common),
        hard_words=sum(not is_familiar(word) for word in common) if language == "en" else 0,
        content_words=len(content),
        levels=sum(_LEVELS[language](word) for word in content),
    )


def _without_names(sentence: list[str]) -> list[str]:
    """The words that are no names; those, which Dale and Chall take as known, are capitalized within the sentence."""
    return [word for at, word in enumerate(sentence) if not (at and word[0].isupper() and word[1:].islower())]


def _is_complex(word: str, syllables_of: Callable[[str], int]) -> bool:
    length = syllables_of(word)
    if "-" in word or length < 3:
        return False
    grown = word.lower().endswith(("es", "ed")) and syllables_of(word[:-2]) < 3
    return not (length == 3 and grown)
