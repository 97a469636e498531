"""Tables of English words and the Spanish words that answer for them, as the checks of single words read them."""

import csv
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from stages.translate.checks.plain_words import folded

Entry = tuple[re.Pattern[str], re.Pattern[str]]


def unanswered(table: Path, english: str, spanish: str) -> Iterator[str]:
    """The words of a lower-case English text for which the folded Spanish has none of the table's words.

    The table has the columns `english`, patterns between semicolons, and `spanish`, how answers begin, without accents
    or with, `_` for a space.
    """
    for said, answers in _entries(table):
        if (found := said.search(english)) and not answers.search(spanish):
            yield found[0]


@lru_cache(maxsize=8)
def _entries(table: Path) -> tuple[Entry, ...]:
    with table.open(encoding="utf-8", newline="") as file:
        return tuple((_english(row["english"]), _spanish(row["spanish"])) for row in csv.DictReader(file))


def _english(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words.replace('_', ' ').replace(';', '|')})(?![\w-])")


def _spanish(words: str) -> re.Pattern[str]:
    return re.compile("|".join(r"\b" + folded(word).replace("_", r"\W+") for word in words.split()))
