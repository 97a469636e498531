"""The list itself: readable, large enough, and right in every inflection."""

import pytest

from stages.simplify.articles import article
from stages.simplify.phrasebook import Entry, phrasebook


def entries() -> list[Entry]:
    """Every entry once."""
    return [entry for group in phrasebook().values() for entry in group]


def test_phrasebook_has_six_hundred_entries() -> None:
    assert len(entries()) >= 600


def test_phrasebook_never_proposes_what_another_entry_replaces() -> None:
    singles = {entry.words[0] for entry in entries() if len(entry.words) == 1 and not entry.conditions}
    assert not [entry for entry in entries() if singles & set(entry.replacement.lower().split())]


def test_phrasebook_has_no_entry_twice() -> None:
    seen = [(entry.words, entry.pos, entry.conditions, entry.replacement) for entry in entries()]
    assert len(seen) == len(set(seen))


def test_phrasebook_gives_a_reason_for_every_entry() -> None:
    assert all(entry.reason for entry in entries())


@pytest.mark.parametrize(
    "word", ["efficacy", "establish", "facilitate", "remain", "occur", "provide", "enable", "various"]
)
def test_phrasebook_leaves_words_alone_that_change_meaning(word: str) -> None:
    assert not [entry for entry in phrasebook().get(word, ()) if len(entry.words) == 1]


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("hour", "an"),
        ("use", "a"),
        ("unusual", "an"),
        ("often", "an"),
        ("doctor", "a"),
        ("university", "a"),
        ("one", "a"),
    ],
)
def test_article_goes_by_sound(word: str, right: str) -> None:
    assert article(word) == right
