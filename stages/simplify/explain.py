"""Explained words: at its first use each hard term gets the page's own definition, else that of the lists of terms."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from pipeline.annotations import Term
from pipeline.document import Block, Part
from pipeline.term_places import term_finder
from pipeline.terms import TermBase, normalized
from stages.simplify.page_definitions import page_definitions

_COMMON = 4.3
"""Zipf frequency from which a single word needs no explanation: `cancer`, `muscle`, `infection` are as common."""
_KINDS = frozenset({"paragraph", "item", "definition", "row", "quote"})
Layout = Sequence[tuple[Block, tuple[Part, ...]]]


def explained(layout: Layout, version: str, terms: TermBase, original: Sequence[str] = ()) -> tuple[Term, ...]:
    """The terms of a version in order of their first use outside headings, each once.

    `original` are the sentences of the page itself, where a definition stands in one piece.
    """
    parts = [part for block, own in layout if block.kind in _KINDS for part in own]
    found = {normalized(term.written): term for term in _from_page(parts, version, original)}
    names = {key for known in found for key in (known, *english_forms(known))}
    for term, keys in _from_lists(parts, version, terms):
        if not names & keys:
            names |= keys
            found[normalized(term.written)] = term
    order = {part.id: at for at, part in enumerate(parts)}
    return _apart(sorted(found.values(), key=lambda term: (order[term.part], term.begin, -term.end)))


def _from_page(parts: Sequence[Part], version: str, original: Sequence[str]) -> Iterable[Term]:
    for one in page_definitions([*original, *(part.text for part in parts)]):
        form = re.compile(rf"(?<![\w-]){re.escape(one.name)}(?![\w-])", re.IGNORECASE)
        for part in parts:
            if match := form.search(part.text):
                yield Term(match.group(), one.told, version, part.id, match.start(), match.end(), "page")
                break


def _from_lists(parts: Sequence[Part], version: str, terms: TermBase) -> Iterable[tuple[Term, set[str]]]:
    finder = term_finder(terms, "en", english_forms)
    for part in parts:
        for place in finder.places(part.text):
            told = place.entry.definition("en")
            if told and not common(place.written):
                term = Term(place.written, told, version, part.id, place.begin, place.end, place.entry.origin)
                yield term, {normalized(place.written), *map(normalized, place.entry.written["en"])}


def _apart(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Without terms that stand inside another one."""
    kept: list[Term] = []
    for term in terms:
        if not kept or kept[-1].part != term.part or kept[-1].end <= term.begin:
            kept.append(term)
    return tuple(kept)


def common(written: str) -> bool:
    """Whether a word is so common that its readers know it; words with blanks between are terms."""
    from wordfreq import zipf_frequency  # reads its list at first use

    if " " in written or written.isupper():
        return False
    return max(zipf_frequency(form, "en") for form in (written, *english_forms(written.lower()))) >= _COMMON


@lru_cache(maxsize=4096)
def english_forms(word: str) -> tuple[str, ...]:
    """The singular of a noun, where the word may be a plural."""
    if word.endswith("ies") and len(word) > 4:
        return (word[:-3] + "y",)
    if word.endswith(("sses", "xes", "ches", "shes")):
        return (word[:-2],)
    if word.endswith("ses"):
        return (word[:-1], word[:-2] + "is")
    return (word[:-1],) if word.endswith("s") and not word.endswith(("ss", "us", "is")) else ()
