"""What was already worked out: texts in SQLite, sounds in files named by their hash."""

import hashlib
import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock

from pipeline.errors import OutputError
from pipeline.files import whole_file
from pipeline.lock import in_use
from pipeline.turns import Turns

DATABASE = "results.sqlite"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS results (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS uses (key TEXT PRIMARY KEY, day INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS runs (at TEXT, documents INTEGER, unchanged INTEGER, hits INTEGER, misses INTEGER);
"""
_FIND = "SELECT value, day FROM results LEFT JOIN uses USING (key) WHERE key = ?"
_BUSY_SECONDS = 60.0
_DAY = 24 * 3600
_WAL = b"\x02\x02"
_VERSIONS_AT = 18


def today() -> int:
    """The days since 1970: how exactly it is kept when a result was last used."""
    return int(time.time()) // _DAY


def _create(folder: Path) -> None:
    """Put a whole, empty database in place: who comes second finds it.

    Turning on WAL needs the database alone and does not wait for its turn, so two runs that begin at once must not
    do it to the same file. The two bytes that say WAL are those of "The SQLite Database File Format", 1.3.
    """
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(_SCHEMA)
        image = bytearray(database.serialize())
    image[_VERSIONS_AT : _VERSIONS_AT + len(_WAL)] = _WAL
    with whole_file(folder / DATABASE, keep_first=True) as temporary:
        temporary.write_bytes(image)


def cache_key(kind: str, fingerprint: str, text: str) -> str:
    """SHA-256 of the kind of work, the engine's fingerprint and the text, in hexadecimal."""
    return hashlib.sha256(json.dumps([kind, fingerprint, text], ensure_ascii=False).encode()).hexdigest()


class Cache:
    """A folder shared by all runs of a user. Several processes may use it at once; it must not be a network disk.

    `fresh` computes everything again and stores it anew. `hits` and `misses` count the texts asked for.
    """

    def __init__(self, folder: Path, *, fresh: bool = False) -> None:
        self.folder = folder
        self.fresh = fresh
        self.hits = 0
        self.misses = 0
        self._renewed: set[str] = set()
        self._ahead: set[str] = set()
        self._counting = Lock()
        self._turns = Turns()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if not (folder / DATABASE).exists():
                _create(folder)
            self._in_use = in_use(folder)
            with self._open() as database:
                database.executescript(_SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise OutputError(
                f"{folder}: the cache cannot be opened: {error}", hint="set PLAINVOX_CACHE to a folder on a local disk"
            ) from error

    @contextmanager
    def database(self) -> Iterator[sqlite3.Connection]:
        """The database of texts, in one transaction; `OutputError` if it cannot be read or written."""
        try:
            with self._open() as database:
                yield database
        except sqlite3.Error as error:
            raise OutputError(
                f"{self.folder}: the cache cannot be used: {error}",
                hint="free some space there, or set PLAINVOX_CACHE to a folder on another disk",
            ) from error

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.folder / DATABASE, timeout=_BUSY_SECONDS)) as database, database:
            yield database

    def note_run(self, *, documents: int, unchanged: int, hits: int, misses: int) -> None:
        """Keep what a run found here, for those who ask how much the cache saves."""
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        with self.database() as database:
            database.execute("INSERT INTO runs VALUES (?, ?, ?, ?, ?)", (at, documents, unchanged, hits, misses))

    def _found(self, keys: Sequence[str]) -> dict[str, str]:
        wanted = [key for key in keys if not self.fresh or key in self._renewed]
        found: dict[str, str] = {}
        now, used = today(), []
        with self.database() as database:
            for key in wanted:
                row = database.execute(_FIND, (key,)).fetchone()
                if row:
                    found[key] = row[0]
                    used += [key] if row[1] != now else []
            if used:
                _mark_used(database, used)
        return found

    def _keep(self, new: Mapping[str, str]) -> None:
        with self.database() as database:
            _mark_used(database, new)
            database.executemany(
                f"INSERT OR {'REPLACE' if self.fresh else 'IGNORE'} INTO results VALUES (?, ?)", list(new.items())
            )

    def texts(
        self, kind: str, fingerprint: str, texts: Sequence[str], work: Callable[[list[str]], Sequence[str | None]]
    ) -> list[str | None]:
        """A result for every text, in order: known ones from the cache, the rest from `work` in one call.

        `work` gets each unknown text once; None in its answer means that text failed, and is not kept.
        """
        keys = [cache_key(kind, fingerprint, text) for text in texts]
        found: dict[str, str | None] = dict(self._found(keys))
        todo = {key: text for key, text in zip(keys, texts, strict=True) if key not in found}
        self.hits += len(texts) - len(todo)
        self.misses += len(todo)
        if todo:
            new = dict(zip(todo, work(list(todo.values())), strict=True))
            self._keep({key: value for key, value in new.items() if value is not None})
            self._renewed.update(new)
            found.update(new)
        return [found[key] for key in keys]

    def sound_path(self, key: str) -> Path:
        """Where the sound of that key is or will be (FLAC, mono)."""
        return self.folder / "sounds" / key[:2] / f"{key}.flac"

    def sound(self, kind: str, fingerprint: str, text: str, work: Callable[[Path], None]) -> str:
        """The key of a text's sound. `work` writes an unknown one to the path it gets; it appears only when whole."""
        key = cache_key(kind, fingerprint, text)
        with self._turns.at(key):
            known = self._made(key, self.sound_path(key), work)
        with self._counting:
            known = known and key not in self._ahead
            self._ahead.discard(key)
            self.hits += known
            self.misses += not known
        return key

    def sound_ahead(self, kind: str, fingerprint: str, text: str, work: Callable[[Path], None]) -> None:
        """Have the sound there before it is asked for; it counts then, as if it were made then."""
        key = cache_key(kind, fingerprint, text)
        with self._turns.at(key):
            if not self._made(key, self.sound_path(key), work):
                self._ahead.add(key)

    def file(self, kind: str, fingerprint: str, text: str, suffix: str, work: Callable[[Path], None]) -> Path:
        """A file made of what `text` says, such as `.mp3`; `work` writes an unknown one as for a sound. Not counted."""
        key = cache_key(kind, fingerprint, text)
        path = self.folder / "files" / key[:2] / f"{key}{suffix}"
        self._made(key, path, work)
        return path

    def _made(self, key: str, path: Path, work: Callable[[Path], None]) -> bool:
        known = path.exists() and (not self.fresh or key in self._renewed)
        if not known:
            with whole_file(path, keep_first=not self.fresh) as temporary:
                work(temporary)
            self._renewed.add(key)
        elif time.time() - path.stat().st_mtime > _DAY:
            os.utime(path)
        return known


def _mark_used(database: sqlite3.Connection, keys: Iterable[str]) -> None:
    now = today()
    database.executemany("INSERT OR REPLACE INTO uses VALUES (?, ?)", [(key, now) for key in keys])
