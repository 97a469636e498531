"""Lists of terms: how a term is written in each language, whether it is left untranslated, and what it means.

A list is a CSV file in UTF-8 with a head line. It knows no language beyond its columns:

- `en`, `es`, … (two letters): the term; other ways to write it that count as the same follow after `|`. The first of
  these columns names the row.
- `definition_en`, `definition_es`, …: what it means, in plain words that fit after "X:".
- `pos`: part of speech; `note`: what agreement needs (`f`, `m`, `pl`) or a word to the translator.
- `keep`: `yes` where the term is not to be translated.

Lists are found through the entry point group `plainvox.terms`; a team's own, named in pipeline.yaml under `terms`, are
laid over them: cell by cell, a cell that is left empty keeps what the list below says.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from pipeline.errors import ConfigError
from pipeline.plugins import TERMS, Plugins, nearest

_LANGUAGE = re.compile(r"[a-z]{2}")
_DEFINITION = re.compile(r"definition_([a-z]{2})")
_PLAIN_COLUMNS = ("pos", "note", "keep")
_KEEP = {"": False, "no": False, "yes": True}


@dataclass(frozen=True)
class TermEntry:
    """One term. `written` gives by language its ways to be written, the preferred one first; `origin` is its list."""

    written: Mapping[str, tuple[str, ...]]
    definitions: Mapping[str, str] = field(default_factory=dict)
    pos: str = ""
    note: str = ""
    keep: bool = False
    origin: str = ""

    def term(self, language: str) -> str:
        """The preferred way to write it in a language; empty if the list has none."""
        ways = self.written.get(language, ())
        return ways[0] if ways else ""

    def definition(self, language: str) -> str:
        """What it means, in a language; empty if the list does not say."""
        return self.definitions.get(language, "")

    @property
    def key(self) -> str:
        """The name of the row, for laying one list over another."""
        return normalized(next(ways[0] for ways in self.written.values() if ways))


@dataclass(frozen=True)
class TermBase:
    """All entries, each key once."""

    entries: tuple[TermEntry, ...] = ()

    def by_word(self, language: str) -> Mapping[str, TermEntry]:
        """Every way to write a term of a language, normalized, with its entry; the first of two equal ones wins."""
        found: dict[str, TermEntry] = {}
        for entry in self.entries:
            for way in entry.written.get(language, ()):
                found.setdefault(normalized(way), entry)
        return found

    def over(self, upper: Iterable[TermEntry]) -> "TermBase":
        """These entries with others laid over them, cell by cell."""
        merged = {entry.key: entry for entry in self.entries}
        for entry in upper:
            merged[entry.key] = _laid(entry, merged[entry.key]) if entry.key in merged else entry
        return TermBase(tuple(merged.values()))


def normalized(term: str) -> str:
    """A term as it is looked up: lower case, single blanks, straight apostrophes and hyphens."""
    plain = term.replace("’", "'").replace("\N{NO-BREAK SPACE}", " ").replace("‑", "-").replace("‐", "-")
    return " ".join(plain.casefold().split())


def term_base(plugins: Plugins, lists: Sequence[Path] = ()) -> TermBase:
    """The installed lists with a team's own over them, the last on top; `ConfigError` if one cannot be read."""
    installed = tuple(plugins.load(TERMS, name)() for name in plugins.names(TERMS))
    return _merged((*installed, *lists), tuple(path.stat().st_mtime_ns for path in lists if path.is_file()))


@lru_cache(maxsize=8)
def _merged(lists: tuple[Path, ...], _: tuple[int, ...]) -> TermBase:
    base = TermBase()
    for path in lists:
        base = base.over(read_terms(path))
    return base


def read_terms(path: Path) -> tuple[TermEntry, ...]:
    """The entries of a list; `ConfigError` names every mistake as `file:line: what is wrong`."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            head = [cell.strip() for cell in next(rows, [])]
            lines = [(rows.line_num, row) for row in rows if any(cell.strip() for cell in row)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ConfigError(f"{path}: cannot be read: {error}", hint="a list of terms is a CSV file in UTF-8") from error
    mistakes = [f"{path}:1: {what}" for what in _head_mistakes(head)]
    entries: dict[str, TermEntry] = {}
    for line, row in lines if not mistakes else ():
        cells = dict(zip(head, (cell.strip() for cell in row), strict=False))
        wrong = "more cells than columns" if len(row) > len(head) else _row_mistake(cells)
        if wrong:
            mistakes.append(f"{path}:{line}: {wrong}")
            continue
        entry = _entry(cells, path.name)
        if entry.key in entries:
            mistakes.append(f"{path}:{line}: {entry.key!r} stands here twice")
        entries[entry.key] = entry
    if mistakes:
        raise ConfigError("\n".join(mistakes))
    return tuple(entries.values())


def _head_mistakes(head: Sequence[str]) -> Iterator[str]:
    if not any(_LANGUAGE.fullmatch(name) for name in head):
        yield "no column of a language, such as `en`"
    known = ("en", "es", "definition_en", "definition_es", *_PLAIN_COLUMNS)
    for at, name in enumerate(head):
        if not (_LANGUAGE.fullmatch(name) or _DEFINITION.fullmatch(name) or name in _PLAIN_COLUMNS):
            yield f"no such column {name!r}; {nearest(name, known)}"
        elif name in head[:at]:
            yield f"column {name!r} stands here twice"


def _row_mistake(cells: Mapping[str, str]) -> str:
    if not any(_ways(cell) for name, cell in cells.items() if _LANGUAGE.fullmatch(name)):
        return "no term in any language"
    if cells.get("keep", "").lower() not in _KEEP:
        return f"keep: must be yes or empty, not {cells['keep']!r}"
    return ""


def _ways(cell: str) -> tuple[str, ...]:
    return tuple(way for way in (way.strip() for way in cell.split("|")) if way)


def _entry(cells: Mapping[str, str], origin: str) -> TermEntry:
    written = {name: _ways(cell) for name, cell in cells.items() if _LANGUAGE.fullmatch(name) and _ways(cell)}
    named = ((_DEFINITION.fullmatch(name), cell) for name, cell in cells.items())
    definitions = {match.group(1): cell for match, cell in named if match and cell}
    keep = _KEEP[cells.get("keep", "").lower()]
    return TermEntry(written, definitions, cells.get("pos", ""), cells.get("note", ""), keep, origin)


def _laid(upper: TermEntry, lower: TermEntry) -> TermEntry:
    return replace(
        upper,
        written={**lower.written, **upper.written},
        definitions={**lower.definitions, **upper.definitions},
        pos=upper.pos or lower.pos,
        note=upper.note or lower.note,
        keep=upper.keep or lower.keep,
    )
