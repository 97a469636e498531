"""The words that a version explains: where they stand, and the list of them at its end."""

import unicodedata
from dataclasses import dataclass

from pipeline.annotations import Term
from pipeline.document import Document
from stages.publish.shown_places import shown_places
from stages.publish.visible import one_line


@dataclass(frozen=True)
class Entry:
    """An explained word: `number` from 1 in the word list, `begin` to `end` in the shown text of its `part`."""

    number: int
    written: str
    definition: str
    part: str
    begin: int
    end: int


def word_list(document: Document, version: str) -> tuple[Entry, ...]:
    """The version's explained words in the order of the alphabet, each once, with the place of its first use."""
    texts = {part.id: part.text for part in document.parts(version)}
    first: dict[str, Term] = {}
    for term in document.terms:
        if term.version == version and term.part in texts and term.end <= len(texts[term.part]):
            first.setdefault(_key(term.written), term)
    listed = sorted(first.items())
    return tuple(_entry(number, term, texts[term.part]) for number, (_, term) in enumerate(listed, 1))


def _entry(number: int, term: Term, text: str) -> Entry:
    places = shown_places(text)
    return Entry(
        number,
        one_line(term.written),
        one_line(term.definition),
        term.part,
        places[term.begin],
        places[term.end],
    )


def _key(written: str) -> str:
    """Letters without accents first, so that `ácido` stands under A; the accents tell two apart."""
    folded = one_line(written).casefold()
    bare = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
    return f"{bare}\0{folded}"
