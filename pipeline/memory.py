"""The translation memory: what people translated or approved, kept in SQLite and used again word for word."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import astuple, dataclass
from pathlib import Path

from pipeline.correction import normalized
from pipeline.errors import OutputError

PEOPLE = "people"
"""The engine of what people wrote; it wins over every other."""
_SCHEMA = """
CREATE TABLE IF NOT EXISTS memory (
  source TEXT NOT NULL, source_language TEXT NOT NULL, target_language TEXT NOT NULL, engine TEXT NOT NULL,
  target TEXT NOT NULL, by TEXT NOT NULL, changed TEXT NOT NULL,
  PRIMARY KEY (source_language, target_language, source, engine)
) WITHOUT ROWID
"""
_BUSY_SECONDS = 60.0


@dataclass(frozen=True)
class Unit:
    """A translation unit: `source` is normalised, languages are ISO 639-1, `changed` is a date or time as told.

    `engine` is `people`, or the name of the engine or tool that wrote the target.
    """

    source: str
    source_language: str
    target_language: str
    engine: str
    target: str
    by: str = ""
    changed: str = ""


def default_memory() -> Path:
    """`PLAINVOX_MEMORY`, else a file in this user's data folder."""
    from platformdirs import user_data_path

    named = os.environ.get("PLAINVOX_MEMORY")
    return Path(named) if named else user_data_path("plainvox") / "memory.sqlite"


class Memory:
    """A memory in a file that need not exist yet; several processes may use it at once, not over a network disk."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self.path, timeout=_BUSY_SECONDS)) as database, database:
                database.execute(_SCHEMA)
                yield database
        except (OSError, sqlite3.Error) as error:
            raise OutputError(
                f"{self.path}: the translation memory cannot be used: {error}",
                hint="set PLAINVOX_MEMORY to a file on a local disk",
            ) from error

    def add(self, units: Iterable[Unit]) -> int:
        """Keep these units, each in place of an older one of its source, direction and engine; gives their number."""
        rows = [astuple(unit) for unit in units]
        with self._database() as database:
            database.executemany("INSERT OR REPLACE INTO memory VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        return len(rows)

    def forget(self, units: Iterable[Unit]) -> int:
        """Take out the units that still say the same; gives how many there were."""
        if not self.path.exists():
            return 0
        with self._database() as database:
            rows = [(one.source_language, one.target_language, one.source, one.engine, one.target) for one in units]
            return database.executemany(
                "DELETE FROM memory WHERE source_language = ? AND target_language = ? AND source = ? AND engine = ?"
                " AND target = ?",
                rows,
            ).rowcount

    def find(self, texts: Sequence[str], *, source: str, target: str) -> dict[str, Unit]:
        """People's translations of those texts that have one, by text as given."""
        if not self.path.exists():
            return {}
        found = {}
        with self._database() as database:
            for text in texts:
                row = database.execute(
                    "SELECT * FROM memory WHERE source_language = ? AND target_language = ? AND source = ?"
                    " AND engine = ?",
                    (source, target, normalized(text), PEOPLE),
                ).fetchone()
                if row:
                    found[text] = Unit(*row)
        return found

    def units(self, *, source: str = "", target: str = "") -> list[Unit]:
        """All units of a direction, or all there are, in order of their source."""
        if not self.path.exists():
            return []
        with self._database() as database:
            rows = database.execute("SELECT * FROM memory ORDER BY source_language, target_language, source, engine")
            units = [Unit(*row) for row in rows]
        return [unit for unit in units if source in ("", unit.source_language) and target in ("", unit.target_language)]

    @property
    def digest(self) -> str:
        """What changes whenever people's translations do: part of what a document was made from."""
        import hashlib

        people = [astuple(unit) for unit in self.units() if unit.engine == PEOPLE]
        return hashlib.sha256(repr(people).encode()).hexdigest()
