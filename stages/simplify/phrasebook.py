"""The phrase list: what to look for, what to say instead, and when.

`phrases.csv` has the columns

- phrase: words, separated by blanks. Of a VERB the first word, of a NOUN the last before a preposition is matched by
  its lemma and inflects; all others are matched as written, in any case.
- pos: VERB, NOUN, ADJ, ADV, ADP or empty.
- replacement: inflected like the word it replaces; empty where the words say nothing and are left out.
- when: conditions, see `stages.simplify.conditions`.
- reason: for the writer, where the usual reason does not say enough.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from stages.simplify.conditions import Condition, parse_conditions

_SHORTER = "says the same in fewer words"
_EMPTY = "says nothing that the rest does not say"
_COMMON = "a more common word"
_CONNECTIVE = "a shorter way to join two thoughts"
_PREPOSITIONS = frozenset({"of", "for", "in", "between", "from"})


@dataclass(frozen=True)
class Entry:
    """One row of the list; `head` is the index of the word that inflects, None if none does."""

    words: tuple[str, ...]
    pos: str
    replacement: str
    conditions: tuple[Condition, ...]
    reason: str

    @property
    def head(self) -> int | None:
        """Index of the word matched by lemma."""
        return head_index(self.words, self.pos)

    @property
    def counted(self) -> bool:
        """Whether the entry is meant for what stands after a number, where single words are left alone."""
        return any(c.key == "previous_tag" and "CD" in c.words and not c.negated for c in self.conditions)


def head_index(words: Sequence[str], pos: str) -> int | None:
    """Which of the words inflects: a verb's first, a noun's last before a preposition, none of other phrases."""
    if pos == "NOUN":
        return next((i for i, word in enumerate(words) if word in _PREPOSITIONS), len(words)) - 1
    return 0 if pos == "VERB" else None


@cache
def phrasebook() -> dict[str, tuple[Entry, ...]]:
    """All entries by their first word, longest first and then in the order of the list."""
    book: dict[str, list[Entry]] = {}
    with files("stages.simplify").joinpath("phrases.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            entry = _entry(row)
            book.setdefault(entry.words[0], []).append(entry)
    return {word: tuple(sorted(entries, key=lambda entry: -len(entry.words))) for word, entries in book.items()}


def _entry(row: dict[str, str]) -> Entry:
    words = tuple(row["phrase"].split())
    shorter = len(words) > len(row["replacement"].split())
    usual = _CONNECTIVE if words[-1] == "," else _SHORTER if shorter else _COMMON
    reason = row["reason"] or (usual if row["replacement"] else _EMPTY)
    return Entry(words, row["pos"], row["replacement"], parse_conditions(row["when"]), reason)
