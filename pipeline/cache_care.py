"""How large the cache is, how much it saves, and making it smaller."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pipeline.cache import DATABASE, Cache, today
from pipeline.files import remove_abandoned
from pipeline.lock import alone

_DAY = 24 * 3600
_KINDS = ("sounds", "files")


@dataclass(frozen=True)
class Held:
    """What the cache holds of one kind; `size` is in bytes."""

    kind: str
    entries: int
    size: int


@dataclass(frozen=True)
class CacheState:
    """A cache at a glance: what it holds, and over how many runs its hits and misses were counted."""

    folder: str
    held: tuple[Held, ...]
    runs: int
    documents: int
    unchanged: int
    hits: int
    misses: int

    @property
    def size(self) -> int:
        """Bytes of all kinds."""
        return sum(one.size for one in self.held)

    @property
    def hit_rate(self) -> float:
        """Of the sentences asked for, the share that was known, 0 to 1."""
        asked = self.hits + self.misses
        return self.hits / asked if asked else 0.0

    def to_json(self) -> dict[str, Any]:
        """Plain values, with the sums."""
        return {**asdict(self), "size": self.size, "hit_rate": round(self.hit_rate, 4)}


@dataclass(frozen=True)
class _Entry:
    day: int
    size: int
    key: str
    path: Path | None = None


def state(cache: Cache) -> CacheState:
    """What the cache holds and what it saved so far."""
    with cache.database() as database:
        texts = database.execute("SELECT count(*), coalesce(sum(length(key) + length(value)), 0) FROM results")
        held = [Held("texts", *texts.fetchone())]
        sums = "SELECT count(*), total(documents), total(unchanged), total(hits), total(misses) FROM runs"
        runs, *counts = map(int, database.execute(sums).fetchone())
    for kind in _KINDS:
        entries = list(_files(cache.folder / kind))
        held.append(Held(kind, len(entries), sum(entry.size for entry in entries)))
    return CacheState(str(cache.folder), tuple(held), runs, *counts)


def prune(folder: Path, *, days: float | None = None, size: int | None = None) -> Held:
    """Take out what was not used for so many days, then the longest unused until it is no larger than `size` bytes.

    Gives what was taken out. Raises `OutputError` while a run uses the cache. A file that a killed run left half
    written goes too.
    """
    if not (folder / DATABASE).exists():
        return Held("all", 0, 0)
    with alone(folder):
        remove_abandoned(folder)
        with closing(sqlite3.connect(folder / DATABASE)) as database, database:
            entries = sorted([*_texts(database), *_all_files(folder)], key=lambda entry: (entry.day, entry.key))
            gone = _chosen(entries, days, size)
            keys = [(entry.key,) for entry in gone if entry.path is None]
            for table in ("results", "uses"):
                database.executemany(f"DELETE FROM {table} WHERE key = ?", keys)
        for entry in gone:
            if entry.path is not None:
                entry.path.unlink(missing_ok=True)
        if keys:
            with closing(sqlite3.connect(folder / DATABASE)) as database:
                database.execute("VACUUM")
    return Held("all", len(gone), sum(entry.size for entry in gone))


def _chosen(entries: list[_Entry], days: float | None, size: int | None) -> list[_Entry]:
    gone = [entry for entry in entries if days is not None and today() - entry.day >= days]
    over = sum(entry.size for entry in entries[len(gone) :]) - size if size is not None else 0
    for entry in entries[len(gone) :]:
        if over <= 0:
            break
        gone.append(entry)
        over -= entry.size
    return gone


def _texts(database: sqlite3.Connection) -> Iterator[_Entry]:
    asked = "SELECT key, length(key) + length(value), coalesce(day, 0) FROM results LEFT JOIN uses USING (key)"
    return (_Entry(day, size, key) for key, size, day in database.execute(asked).fetchall())


def _all_files(folder: Path) -> Iterator[_Entry]:
    for kind in _KINDS:
        yield from _files(folder / kind)


def _files(folder: Path) -> Iterator[_Entry]:
    for path in folder.glob("*/*"):
        found = path.stat()
        yield _Entry(int(found.st_mtime) // _DAY, found.st_size, path.name, path)
