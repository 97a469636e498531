"""Abbreviations of `abbreviations.csv`: Dr., e.g., vs., Sra., p. ej., EE. UU."""

import re
from collections.abc import Iterator
from functools import cache

from stages.speak.normalise.reading import Reading, whole
from stages.speak.normalise.table import read_table

_ENDS_TEXT = re.compile(r"[\s\"'”»)\]]*$")
_BEFORE = {"": "", "number": r"(?=[ \u00a0]?[0-9XVI])", "name": r"(?=[ \u00a0]\(?[A-ZÁÉÍÓÚÑ])"}


@cache
def _entries(language: str) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    rows = [row for row in read_table("abbreviations") if row["language"] == language]
    return tuple((_start(row["written"]), _pattern(row["written"], row["before"]), row["said"]) for row in rows)


def _pattern(written: str, before: str) -> re.Pattern[str]:
    loose = re.escape(written).replace(r"\ ", "[ \u00a0]?")
    end = r"(?![\w./])" if written[-1].isalnum() else ""
    return re.compile(rf"(?<![\w.]){loose}{end}{_BEFORE[before]}")


def _start(written: str) -> str:
    return re.split("[ .]", written)[0]


@cache
def _any(language: str) -> re.Pattern[str]:
    rows = (row["written"] for row in read_table("abbreviations") if row["language"] == language)
    starts = sorted({re.escape(_start(written)) for written in rows}, key=len, reverse=True)
    return re.compile(rf"(?<![\w.])(?:{'|'.join(starts)})")


def find_abbreviations(text: str, language: str) -> Iterator[Reading]:
    """Readings of abbreviations; one that ends the text keeps its full stop."""
    if not _any(language).search(text):
        return
    for start, pattern, said in _entries(language):
        for match in pattern.finditer(text) if start in text else ():
            stop = "." if match.group().endswith(".") and _ENDS_TEXT.match(text, match.end()) else ""
            yield whole(match.start(), match.end(), said + stop)
