"""What the readability formulas are made of."""

from collections.abc import Iterable
from dataclasses import dataclass

from stages.score.english_syllables import english_syllables
from stages.score.familiar_words import is_familiar
from stages.score.spanish_syllables import spanish_syllables
from stages.score.words import words


@dataclass(frozen=True)
class Counts:
    """A text in numbers. `long_words` have three syllables or more; `hard_words` are not on Dale and Chall's list."""

    sentences: int
    words: int
    syllables: int
    long_words: int = 0
    hard_words: int = 0

    @property
    def words_per_sentence(self) -> float:
        """Mean length of a sentence in words."""
        return self.words / self.sentences

    @property
    def syllables_per_word(self) -> float:
        """Mean length of a word in syllables."""
        return self.syllables / self.words


def counts(sentences: Iterable[str], language: str) -> Counts | None:
    """The counts of a text given sentence by sentence (`en`, `es`); None if it has no word.

    Sentences are taken as they are given: what has no word in it is none, and nothing is split.
    """
    spoken = [found for found in map(words, sentences) if found]
    if not spoken:
        return None
    syllables_of = {"en": english_syllables, "es": spanish_syllables}[language]
    lengths = [syllables_of(word) for sentence in spoken for word in sentence]
    hard = sum(_hard_words(sentence) for sentence in spoken) if language == "en" else 0
    return Counts(len(spoken), len(lengths), sum(lengths), sum(length >= 3 for length in lengths), hard)


def _hard_words(sentence: list[str]) -> int:
    """Words not on the list; names, which Dale and Chall take as known, are capitalized within the sentence."""
    return sum(
        not is_familiar(word) and not (at and word[0].isupper() and word[1:].islower())
        for at, word in enumerate(sentence)
    )
