"""Explained words in the translation: the Spanish word where it first stands, with its meaning in Spanish."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from unicodedata import combining, normalize

from pipeline.annotations import Term
from pipeline.document import Document, Part
from pipeline.term_places import TermFinder, TermPlace, term_finder
from pipeline.terms import TermBase, TermEntry, normalized
from stages.translate.translation import Text, Translation

Translate = Callable[[Sequence[Text]], list[Translation]]
_IS = re.compile(r"^(?:Es|Son|Se trata de) (.+)\.$")
_KINDS = frozenset({"paragraph", "item", "definition", "row", "quote"})


@dataclass(frozen=True)
class Explaining:
    """Finds for the explained words of the version `of` those of its translation `to`.

    A word of the lists takes their meaning in the language `target`. What the page itself explains is translated like
    any sentence, and left out where the checks doubt it: no meaning is better than a wrong one.
    """

    base: TermBase
    translate: Translate
    target: str

    def terms(self, document: Document, of: str, to: str) -> tuple[Term, ...]:
        """The explained words of the translation, in order of their first use outside headings, each once."""
        explained = [term for term in document.terms if term.version == of]
        parts = [part for block, own in document.layout(to) if block.kind in _KINDS for part in own]
        if not explained or not parts:
            return ()
        entries = self.base.by_word("en")
        listed = [(term, entry) for term in explained if (entry := _entry(term.written, entries))]
        others = [term for term in explained if _entry(term.written, entries) is None]
        found = [*self._from_lists(listed, parts, to), *self._from_page(others, parts, to)]
        order = {part.id: at for at, part in enumerate(parts)}
        return _apart(sorted(found, key=lambda one: (order[one.part], one.begin, -one.end)))

    def _from_lists(
        self, listed: Sequence[tuple[Term, TermEntry]], parts: Sequence[Part], version: str
    ) -> Iterable[Term]:
        places = _places(term_finder(self.base, self.target, spanish_forms), parts, self.target)
        for entry in {entry.key: entry for _, entry in listed}.values():
            told = entry.definition(self.target)
            found = [places[way] for way in map(normalized, entry.written.get(self.target, ())) if way in places]
            if told and found:
                part, place = found[0]
                yield Term(place.written, told, version, part.id, place.begin, place.end, entry.origin)

    def _from_page(self, terms: Sequence[Term], parts: Sequence[Part], version: str) -> Iterable[Term]:
        texts = [Text(text) for term in terms for text in (_sentence(term.definition), term.written)]
        done = self.translate(texts) if texts else []
        for term, told, word in zip(terms, done[::2], done[1::2], strict=True):
            meaning = _IS.match(told.text)
            if not meaning or told.findings or told.failure:
                continue
            for written in dict.fromkeys((word.text if not word.errors else "", term.written)):
                if place := _first(written, parts):
                    part, begin, end = place
                    shown = part.text[begin:end]
                    yield Term(shown, meaning[1], version, part.id, begin, end, term.origin)
                    break


def _sentence(definition: str) -> str:
    """The meaning as a sentence, which the model translates better: It is a tube that …; They are drugs that …"""
    first = definition.split(" ")[0]
    several = first.endswith("s") and not first.endswith("ss")
    return f"{'They are' if several else 'It is'} {definition}."


def _entry(written: str, entries: Mapping[str, TermEntry]) -> TermEntry | None:
    key = normalized(written)
    return next((entries[form] for form in (key, *_english_singulars(key)) if form in entries), None)


def _english_singulars(word: str) -> tuple[str, ...]:
    forms = [word.removesuffix(end) + put for end, put in (("s", ""), ("es", ""), ("ies", "y")) if word.endswith(end)]
    return tuple(forms)


def _places(finder: TermFinder, parts: Sequence[Part], language: str) -> dict[str, tuple[Part, TermPlace]]:
    """The first place of each way to write a term; two rows of a list may share one."""
    found: dict[str, tuple[Part, TermPlace]] = {}
    for part in parts:
        for place in finder.places(part.text):
            for way in place.entry.written.get(language, ()):
                found.setdefault(normalized(way), (part, place))
    return found


def _first(written: str, parts: Sequence[Part]) -> tuple[Part, int, int] | None:
    if not written.strip():
        return None
    pattern = re.compile(rf"(?<![\w-]){re.escape(written.strip())}(?![\w-])", re.IGNORECASE)
    return next(((part, *match.span()) for part in parts if (match := pattern.search(part.text))), None)


def _apart(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Without terms that stand inside another one."""
    kept: list[Term] = []
    for term in terms:
        if not kept or kept[-1].part != term.part or kept[-1].end <= term.begin:
            kept.append(term)
    return tuple(kept)


@lru_cache(maxsize=4096)
def spanish_forms(word: str) -> tuple[str, ...]:
    """The forms in lower case that a Spanish word may be listed under: singular, and masculine of an adjective."""
    found = []
    if word.endswith("ones"):
        found.append(word[:-4] + "ón")
    if word.endswith("enes"):
        found.append(_bare(word[:-2]))
    if word.endswith("ces"):
        found.append(word[:-3] + "z")
    if word.endswith("es"):
        found.append(word[:-2])
    if word.endswith("s"):
        found.append(word[:-1])
    found += [form[:-1] + "o" for form in (word, *found) if form.endswith("a")]
    return tuple(dict.fromkeys(form for form in found if len(form) > 2))


def _bare(word: str) -> str:
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


def with_terms(document: Document, version: str, terms: Iterable[Term]) -> Document:
    """The document with these explained words of a version in place of what it had."""
    return replace(document, terms=(*(one for one in document.terms if one.version != version), *terms))
