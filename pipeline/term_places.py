"""Where the terms of a list stand in a text, whatever form their words take there."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from pipeline.terms import TermBase, TermEntry, normalized

BaseForms = Callable[[str], Iterable[str]]
"""Gives the forms, in lower case, that a word may be listed under: for `tumors`, `tumor`. A stage brings its own."""

_WORD = re.compile(r"[^\W_]+(?:['’.\-‐‑][^\W_]+)*", re.UNICODE)


@dataclass(frozen=True)
class TermPlace:
    """A term at `begin` to `end` of a text, `written` as it stands there."""

    entry: TermEntry
    begin: int
    end: int
    written: str


def as_written(word: str) -> tuple[str, ...]:
    """No inflection: a word is listed under itself alone."""
    return (word,)


@dataclass(frozen=True)
class TermFinder:
    """Finds the terms of one language; the longest one wins where two overlap."""

    rows: Mapping[str, Mapping[tuple[str, ...], TermEntry]]
    forms: BaseForms

    def places(self, text: str) -> list[TermPlace]:
        """Every term of the text in reading order, none inside another."""
        words = list(_WORD.finditer(text))
        bases = [_bases(normalized(word.group()), self.forms) for word in words]
        found: list[TermPlace] = []
        at = 0
        while at < len(words):
            rows = [row for base in bases[at] for row in self.rows.get(base, {}).items()]
            fitting = [
                (len(key), entry) for key, entry in rows if _fits(key, bases[at:]) and _tied(text, words, at, len(key))
            ]
            if not fitting:
                at += 1
                continue
            length, entry = max(fitting, key=lambda one: one[0])
            begin, end = words[at].start(), words[at + length - 1].end()
            found.append(TermPlace(entry, begin, end, text[begin:end]))
            at += length
        return found


def _fits(key: tuple[str, ...], bases: list[tuple[str, ...]]) -> bool:
    return len(key) <= len(bases) and all(word in bases[i] for i, word in enumerate(key))


def _tied(text: str, words: list[re.Match[str]], at: int, length: int) -> bool:
    """Whether nothing but blanks stands between the words."""
    pairs = zip(words[at : at + length - 1], words[at + 1 : at + length], strict=True)
    return all(not text[a.end() : b.start()].strip() for a, b in pairs)


def _bases(word: str, forms: BaseForms) -> tuple[str, ...]:
    return tuple(dict.fromkeys((word, *forms(word))))


def term_finder(base: TermBase, language: str, forms: BaseForms = as_written) -> TermFinder:
    """A finder for the terms of one language of a base; make it once for many texts."""
    rows: dict[str, dict[tuple[str, ...], TermEntry]] = {}
    for way, entry in base.by_word(language).items():
        words = tuple(normalized(word.group()) for word in _WORD.finditer(way))
        if words:
            rows.setdefault(words[0], {}).setdefault(words, entry)
    return TermFinder(rows, forms)
