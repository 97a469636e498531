"""Our list of terms: every row whole, short, plain, and saying more than the term itself."""

import re
from collections import Counter
from statistics import mean

import pytest

from pipeline.terms import TermEntry, normalized, read_terms
from stages.score.english_syllables import english_syllables
from stages.simplify.own_terms import own_terms

_ENTRIES = read_terms(own_terms())
_FEWEST, _MOST_WORDS, _GRADE = 450, 15, 7.0
_SMALL = frozenset("a an the of for in and or to your body de la el los las del en un una y o con al por".split())


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.casefold())


def _grade(definition: str) -> float:
    words = _words(definition)
    syllables = sum(english_syllables(word) for word in words)
    return 0.39 * len(words) + 11.8 * syllables / len(words) - 15.59


def test_there_are_enough() -> None:
    assert len(_ENTRIES) >= _FEWEST


def test_no_english_way_to_write_a_term_stands_in_two_rows() -> None:
    ways = Counter(normalized(way) for entry in _ENTRIES for way in entry.written["en"])
    assert [way for way, times in ways.items() if times > 1] == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_cell_is_empty(language: str) -> None:
    assert [e.key for e in _ENTRIES if not (e.term(language) and e.definition(language) and e.pos)] == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_definitions_are_short(language: str) -> None:
    assert [e.key for e in _ENTRIES if len(_words(e.definition(language))) > _MOST_WORDS] == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_definitions_fit_after_a_colon(language: str) -> None:
    assert [
        e.key for e in _ENTRIES if e.definition(language).endswith(".") or not e.definition(language)[0].islower()
    ] == []


def test_english_definitions_are_plain() -> None:
    assert mean(_grade(entry.definition("en")) for entry in _ENTRIES) <= _GRADE


def test_no_definition_is_circular() -> None:
    def circular(entry: TermEntry, language: str) -> bool:
        told = set(_words(entry.definition(language)))
        return set(_words(entry.term(language))) - _SMALL <= told

    assert [(e.key, language) for e in _ENTRIES for language in ("en", "es") if circular(e, language)] == []
