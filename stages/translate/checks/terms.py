"""Terms come out as the lists of terms have them, inflected."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from pipeline.meaning import Finding, Pair
from pipeline.terms import TermBase, TermEntry, normalized
from stages.translate.checks.plain_words import folded
from stages.translate.own_terms import everyday_terms

_PLURAL = r"(?:'?s|es)?"

_AGENTS = ("ador", "edor", "idor")
"""Names of devices and doers, which adjectives are like that mean something else: espaciador, espacial."""

_SMALL = frozenset("a al con de del el en la las los para por y".split())
_APART = 3
"""Words that may stand between those of a term: "antecedentes personales o familiares"."""
_ALSO = Path(__file__).with_name("term_ways.csv")
"""How words begin that say a term in another form, an adjective mostly ("cáncer renal"): right, but not to be put."""

TERMS = "terms"


@dataclass(frozen=True)
class Grammar:
    """`genders`: `m` or `f` of every way to write a term; `nouns`: ways that mean one thing only, wherever they stand.

    All in lower case, the first in the target's language, the others in the source's.
    """

    genders: Mapping[str, str] = field(default_factory=dict)
    nouns: frozenset[str] = frozenset()


class Terms:
    """For every term of the lists that the source holds, one of its Spanish ways to be written must be there.

    Measured with bench/check/measure.py: on 1.8 % of 1,500 human translations of TICO-19 dev, 2.3 % of 1,799 of
    MedlinePlus and cancer.gov (tuned on) and 2.7 % of 1,798 others a term is left out or said otherwise; a term
    exchanged for an everyday word is found 206 of 281, 232 of 324 and 222 of 323 times (many terms have two ways to be
    said, and one may stand elsewhere in the sentence). Not an entry point: translating gives it the lists of the run,
    the team's own included. A longer term hides the shorter ones within it. Terms to be kept must stand as in the
    source. Other forms (`term_ways.csv`) are accepted, and never put.
    """

    name = TERMS

    def __init__(self, base: TermBase) -> None:
        self._base = base
        self._words: dict[str, dict[str, TermEntry]] = {}
        self._patterns: dict[str, re.Pattern[str]] = {}

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One warning for each term that is not said as the lists want it."""
        wanted = self._entries(pair.source, pair.source_language)
        target = folded(pair.target)
        return tuple(
            Finding(self.name, f"“{said}” is not translated as “{right}”", "warning", f"put “{right}”")
            for said, entry in wanted
            if (right := said if entry.keep else entry.term(pair.target_language))
            and not any(_is_there(way, target) for way in self._ways(said, entry, pair.target_language))
            and not _said_otherwise(entry, target)
        )

    def translation(self, text: str, source: str, target: str) -> str:
        """The term that stands for a text which is a term and nothing else; empty if it is none."""
        entry = self._by_word(source).get(normalized(text))
        if entry is None:
            return ""
        word = text if entry.keep else entry.term(target)
        return word[:1].upper() + word[1:] if text[:1].isupper() else word

    def words(self, language: str) -> frozenset[str]:
        """Every single word of the terms of a language, in lower case."""
        return frozenset(word for way in self._by_word(language) for word in way.split())

    def grammar(self, source: str, target: str) -> Grammar:
        """What the lists tell of the terms of two languages."""
        genders = {way: entry.note[0] for way, entry in self._by_word(target).items() if entry.note[:1] in ("m", "f")}
        everyday = everyday_terms().name
        nouns = (way for way, entry in self._by_word(source).items() if entry.origin == everyday)
        return Grammar(genders, frozenset(nouns))

    def _entries(self, text: str, language: str) -> list[tuple[str, TermEntry]]:
        known = self._by_word(language)
        found: dict[str, tuple[str, TermEntry]] = {}
        for match in self._pattern(language).finditer(normalized(text)):
            entry = known[match[1]]
            found.setdefault(entry.key, (match[0], entry))
        return list(found.values())

    def _ways(self, said: str, entry: TermEntry, language: str) -> tuple[str, ...]:
        return (said,) if entry.keep else entry.written.get(language, ())

    def _by_word(self, language: str) -> dict[str, TermEntry]:
        if language not in self._words:
            self._words[language] = dict(self._base.by_word(language))
        return self._words[language]

    def _pattern(self, language: str) -> re.Pattern[str]:
        if language not in self._patterns:
            words = sorted((word for word in self._by_word(language) if len(word) > 2), key=len, reverse=True)
            listed = "|".join(map(re.escape, words)) or r"(?!)"
            self._patterns[language] = re.compile(rf"(?<![\w-])({listed}){_PLURAL}(?![\w-])")
        return self._patterns[language]


def _said_otherwise(entry: TermEntry, target: str) -> bool:
    return not entry.keep and any(
        re.search(rf"\b{word.replace('_', ' ')}", target)
        for way in entry.written.get("en", ())
        for word in _also().get(way.lower(), ())
    )


@lru_cache(maxsize=1)
def _also() -> dict[str, tuple[str, ...]]:
    with _ALSO.open(encoding="utf-8", newline="") as file:
        return {row["term"].lower(): tuple(row["also"].split()) for row in csv.DictReader(file)}


def _is_there(way: str, target: str) -> bool:
    stems = [re.escape(stem) + r"\w{0,7}" for stem in _stems(folded(way))]
    return bool(re.search(r"\b" + rf"\W+(?:\w+\W+){{0,{_APART}}}".join(stems), target))


def _stems(way: str) -> Iterator[str]:
    words = way.split()
    for word in [word for word in words if word not in _SMALL] or words:
        stem = re.sub(r"(?:es|s|[aeo])$", "", word) if len(word) > 4 else word
        yield stem[: max(5, len(word) * 3 // 5, len(word) - 2 if word.endswith(_AGENTS) else 0)]
