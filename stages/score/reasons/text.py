"""What the whole text tells the finders of reasons: how often a word comes, where first, and what it explains."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from stages.score.reasons.passage import Passage, every_word

_ACRONYM = re.compile(r"(?<![\w–-])(?:[A-Z][A-Z0-9&]*[A-Z])s?(?![\w/]|[–-][\dA-Z])")
_EXPLAINED = {
    "en": (
        r"\b{0}\b(?: \([^)]*\))?,? (?:is|are|was|were) (?:an?|the|when|any|how|what|one of|type|kind)\b",
        r"\b{0}\b (?:means|mean|refers? to|stands? for)\b",
        r"\b{0}\b,? \([a-z]",
        r"\b{0}\b(?: [a-z]+)?, (?:or|which (?:is|are|stands? for|means?)|an?|the|also (?:called|known)) ",
        r"^{0}: ",
        r"\b(?:called|known as|named|termed|term|or) (?:an? |the )?[“\"'‘]?(?:[\w-]+ (?:and |or )?)?{0}\b",
        r"[a-z] \({0}\)",
    ),
    "es": (
        r"\b{0}\b(?: \([^)]*\))?,? (?:es|son|era|eran) (?:un|una|unos|unas|el|la|los|las|cuando|cualquier)\b",
        r"\b{0}\b (?:significa|quiere decir|se refiere a)\b",
        r"\b{0}\b,? \([a-záéíóúñ]",
        r"\b{0}\b(?: [a-záéíóúñ]+)?, (?:o|es decir|que (?:es|son)|una?|el|la) ",
        r"^{0}: ",
        r"\b(?:llamad[oa]s?|conocid[oa]s? como|denominad[oa]s?|se llaman?) (?:el |la |una? )?[“\"«]?{0}\b",
        r"[a-záéíóúñ] \({0}\)",
    ),
}


@dataclass(frozen=True)
class Text:
    """The passages of a version in order; `terms` are words that are explained beside it, in lower case."""

    passages: tuple[Passage, ...]
    language: str
    terms: frozenset[str] = frozenset()
    jargon: Mapping[str, str] | None = None

    @cached_property
    def uses(self) -> Counter[str]:
        """How often each word stands in the text."""
        return Counter(word.lower for _, word in every_word(self.passages))

    @cached_property
    def _first(self) -> dict[str, tuple[str, int]]:
        first: dict[str, tuple[str, int]] = {}
        for one, word in every_word(_body_first(self.passages)):
            first.setdefault(word.lower, (one.part, word.begin))
        return first

    def is_first(self, part: str, word: str, begin: int) -> bool:
        """True where a word, in lower case, stands for the first time; a heading counts only if no sentence has it."""
        return self._first.get(word) == (part, begin)

    @cached_property
    def _whole(self) -> str:
        return "\n".join(one.text for one in self.passages)

    def explains(self, written: str) -> bool:
        """True if the text, or a list beside it, says what a word or acronym is."""
        if written.lower() in self.terms:
            return True
        flags = re.MULTILINE if written.isupper() else re.IGNORECASE | re.MULTILINE
        word = re.escape(written)
        return any(re.search(form.format(word), self._whole, flags) for form in _EXPLAINED.get(self.language, ()))

    @cached_property
    def first_terms(self) -> dict[str, list[tuple[str, int]]]:
        """By part: each term of the lists that stands there for the first time, as written, and where."""
        found: dict[str, list[tuple[str, int]]] = {}
        seen: set[str] = set()
        if not self.jargon:
            return found
        jargon = _any_of(tuple(self.jargon))
        for one in _body_first(self.passages):
            for match in jargon.finditer(one.text):
                if match.group().lower() not in seen:
                    seen.add(match.group().lower())
                    found.setdefault(one.part, []).append((match.group(), match.start()))
        return found

    @cached_property
    def acronyms(self) -> dict[str, tuple[str, int]]:
        """Part and place of the first use of each acronym."""
        first: dict[str, tuple[str, int]] = {}
        for one in _body_first(self.passages):
            if not one.text.isupper():
                for match in _ACRONYM.finditer(one.text):
                    first.setdefault(match.group(), (one.part, match.start()))
        return first


@lru_cache(maxsize=4)
def _any_of(terms: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(terms, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)


def _body_first(passages: Iterable[Passage]) -> list[Passage]:
    return sorted(passages, key=lambda one: one.kind == "heading")
