"""Stages, engines, checks and writers are found by name through entry points, ours like a stranger's."""

import difflib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from pipeline.errors import UsageError
from pipeline.guard import guarded

STAGES = "plainvox.stages"
CHECKS = "plainvox.checks"
PARSERS = "plainvox.parsers"
REWRITERS = "plainvox.rewriters"
TRANSLATORS = "plainvox.translators"
VOICES = "plainvox.voices"
LISTENERS = "plainvox.listeners"
WRITERS = "plainvox.writers"
INDEXES = "plainvox.indexes"
FILE_CHECKS = "plainvox.file_checks"
REVIEWS = "plainvox.reviews"
SEALS = "plainvox.seals"
"""Functions that say, as one digest, what of a file a person's check of it is about; by the file's suffix."""
EXCHANGES = "plainvox.exchanges"
MODELS = "plainvox.models"
INSTALLERS = "plainvox.installers"
TERMS = "plainvox.terms"
DATA = "plainvox.data"
"""Functions that tell what engines find outside the model store, as names with versions or digests."""


@cache
def _everything() -> Any:
    # Looks into every library that is installed, which takes longer than many a document.
    return entry_points()


@cache
def installed(group: str) -> Mapping[str, EntryPoint]:
    """The entry points of a group by name, as they were when the process first asked."""
    return {entry.name: entry for entry in _everything().select(group=group)}


class Plugins:
    """What is installed, by group and name. `extra` adds objects that no entry point names, as tests do."""

    def __init__(self, extra: Mapping[str, Mapping[str, Any]] | None = None) -> None:
        self._extra = {group: dict(members) for group, members in (extra or {}).items()}

    def names(self, group: str) -> list[str]:
        """The names in a group, sorted."""
        return sorted(installed(group).keys() | self._extra.get(group, {}).keys())

    def load(self, group: str, name: str) -> Any:
        """The object behind a name; `UsageError` with the nearest name if none, `EngineFault` if it is broken."""
        if name in self._extra.get(group, {}):
            return self._extra[group][name]
        if name in installed(group):
            return guarded(f"{kind(group)} {name!r}", installed(group)[name].load)
        raise UsageError(f"no {kind(group)} {name!r}", hint=nearest(name, self.names(group)))


def kind(group: str) -> str:
    """What one member of a group is called: `voice` for `plainvox.voices`."""
    word = group.rpartition(".")[2]
    return "index" if word == "indexes" else word.removesuffix("s")


def nearest(name: str, names: Iterable[str]) -> str:
    """A suggestion for a mistyped name: the closest one, else all of them."""
    known = list(names)
    close = difflib.get_close_matches(name, known, n=1)
    return f"did you mean {close[0]!r}?" if close else f"there are: {', '.join(known) or 'none'}"
