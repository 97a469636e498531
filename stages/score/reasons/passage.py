"""A sentence with what the finders of reasons look at."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stages.score.words import word_spans

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True)
class Word:
    """A word of a sentence and its characters `begin` to `end`."""

    text: str
    begin: int
    end: int

    @property
    def lower(self) -> str:
        """In lower case, with a straight apostrophe."""
        return self.text.lower().replace("’", "'")


@dataclass(frozen=True)
class Passage:
    """A sentence, item or cell: `part` is its id, `kind` its block's; `parse` is there for English alone."""

    part: str
    text: str
    kind: str
    language: str
    words: tuple[Word, ...]
    parse: "Doc | None" = None


def passage(part: str, text: str, kind: str, language: str, parse: "Doc | None" = None) -> Passage:
    """The passage with its words found."""
    found = tuple(Word(text[begin:end], begin, end) for begin, end in word_spans(text))
    return Passage(part, text, kind, language, found, parse)


@dataclass(frozen=True)
class Found:
    """One reason in a passage: `id` names the kind; 0 and 0 stand for the whole sentence."""

    id: str
    message: str
    suggestion: str = ""
    begin: int = 0
    end: int = 0


def is_name(word: Word, passage: Passage) -> bool:
    """True for a word with a capital that does not open the sentence, unless the whole passage is in capitals."""
    first = bool(passage.words) and word.begin == passage.words[0].begin
    return word.text[0].isupper() and not first and not passage.text.isupper()


def every_word(passages: Iterable[Passage]) -> Iterable[tuple[Passage, Word]]:
    """Each word of a text with the passage it stands in."""
    return ((one, word) for one in passages for word in one.words)
