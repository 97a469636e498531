"""Turns of phrase that the model says wrongly again and again, from a table of our own."""

import csv
import re
from functools import lru_cache
from pathlib import Path

_TABLE = Path(__file__).with_name("phrases.csv")


def mend_phrases(source: str, target: str) -> str:
    """The target with each `wrong` turn as it is `right`, where the source says what the row's `english` matches."""
    for english, wrong, right in _rows():
        if wrong.search(target) and english.search(source):
            target = wrong.sub(right, target)
    return target


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...]:
    with _TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return tuple((re.compile(row["english"], re.I), re.compile(row["wrong"]), row["right"]) for row in rows)
