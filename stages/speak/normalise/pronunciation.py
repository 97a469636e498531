"""The pronunciation list: words that the voices get wrong, respelled for speech only, and a team's own lists."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from pipeline.errors import ConfigError
from stages.speak.normalise.reading import Reading, whole
from stages.speak.normalise.table import read_table
from stages.speak.phonemes import marked, unknown_phonemes

COLUMNS = ("language", "written", "said")
PHONETIC = (*COLUMNS, "phonemes")
"""The columns with phonemes, in IPA: a row has what is said in letters, or in phonemes."""


@cache
def _said(language: str) -> dict[str, str]:
    rows = (row for row in read_table("pronunciation") if row["language"] == language)
    return {
        row["written"].lower(): _spoken(row["written"], row["said"], row["phonemes"])
        for row in rows
        if row["said"] or row["phonemes"]
    }


def _spoken(written: str, said: str, phonemes: str = "") -> str:
    return marked(said or written, phonemes) if phonemes else said


def pronounced(word: str, language: str) -> str:
    """What is said for a displayed word, whatever its case; the word itself when it is not on our list."""
    return _said(language).get(word.lower(), word)


@dataclass(frozen=True)
class Pronunciations:
    """A team's own words by language, lower case, and what is said for them; they go before every rule."""

    said: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def readings(self, text: str, language: str) -> Iterator[Reading]:
        """Readings of the words wherever they stand as whole words, the longest first."""
        own = self.said.get(language, {})
        for match in _whole_words(tuple(own)).finditer(text) if own else ():
            yield whole(*match.span(), own[match.group().lower()])


@lru_cache(maxsize=16)
def _whole_words(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)


def own_pronunciations(paths: Sequence[Path]) -> Pronunciations:
    """The lists of a team, a later one over an earlier; `ConfigError` names every mistake as `file:line: what`."""
    stamps = tuple(path.stat().st_mtime_ns for path in paths if path.is_file())
    return _merged(tuple(paths), stamps)


@lru_cache(maxsize=8)
def _merged(paths: tuple[Path, ...], _: tuple[int, ...]) -> Pronunciations:
    said: dict[str, dict[str, str]] = {}
    mistakes: list[str] = []
    for path in paths:
        for line, row in _rows(path):
            what = _mistake(row)
            if what:
                mistakes.append(f"{path}:{line}: {what}")
            else:
                language, written, *spoken = row
                said.setdefault(language, {})[written.lower()] = _spoken(written, *spoken)
    if mistakes:
        raise ConfigError("\n".join(mistakes))
    return Pronunciations(said)


def _rows(path: Path) -> list[tuple[int, list[str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            rows = [(reader.line_num, [cell.strip() for cell in row]) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
    rows = [(line, row) for line, row in rows if any(row) and not row[0].startswith("#")]
    if not rows or tuple(rows[0][1]) not in (COLUMNS, PHONETIC):
        raise ConfigError(f"{path}:1: the head line must be {','.join(COLUMNS)} or {','.join(PHONETIC)}")
    columns = len(rows[0][1])
    return [(line, row + [""] * (columns - len(row)) if len(row) == len(COLUMNS) else row) for line, row in rows[1:]]


def _mistake(row: Sequence[str]) -> str:
    if len(row) not in (len(COLUMNS), len(PHONETIC)):
        return f"must have {len(COLUMNS)} or {len(PHONETIC)} cells, not {len(row)}"
    language, written, said, *rest = row
    phonemes = "".join(rest)
    if not re.fullmatch("[a-z]{2}", language):
        return f"language must be two letters, not {language!r}" if language else "language is empty"
    if not written:
        return "written is empty"
    if not phonemes:
        return "" if said else "said is empty"
    if len((said or written).split()) > 1:
        return "phonemes are for one word"
    unknown = unknown_phonemes(phonemes, language)
    return f"no voice knows the phonemes {unknown!r}" if unknown else ""
