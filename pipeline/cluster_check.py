"""Whether a worker's results would be ours: what counts of two environments, and how a difference is told."""

import importlib.metadata
import re
from collections.abc import Mapping
from functools import cache

from pipeline.environment import differences

_SHOWN = 4
_LIBRARY = "library "
_OTHERS = re.compile(r"extra\s*==\s*['\"](?:all|cluster|dev)['\"]")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def what_differs(here: Mapping[str, str], there: Mapping[str, str]) -> list[str]:
    """What another machine has otherwise than this one, of all that results depend on.

    Of Python the minor version counts, of the libraries those that plainvox works with: a tool for tests, or Dask's
    own parts, may be there or not.
    """
    return differences(_counted(here), _counted(there))


def told(found: list[str]) -> str:
    """The differences in one sentence, not all of them if there are many."""
    more = f"; and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return "; ".join(found[:_SHOWN]) + more


def _counted(environment: Mapping[str, str]) -> dict[str, str]:
    libraries = needed_libraries()
    counted = {
        name: said
        for name, said in environment.items()
        if not name.startswith(_LIBRARY) or _plain(name.removeprefix(_LIBRARY)) in libraries
    }
    if "python" in counted:
        counted["python"] = ".".join(counted["python"].split(".")[:2])
    return counted


@cache
def needed_libraries() -> frozenset[str]:
    """The normalised names of what plainvox needs, directly or not, and of what its engines need."""
    found: set[str] = set()
    todo = ["plainvox"]
    while todo:
        name = todo.pop()
        try:
            required = importlib.metadata.requires(name) or ()
        except importlib.metadata.PackageNotFoundError:
            continue
        # An extra counts of plainvox alone: it names our engines; nobody asked for those of its libraries.
        wanted = [one for one in required if ("extra" not in one or name == "plainvox") and not _OTHERS.search(one)]
        new = {_plain(match[0]) for one in wanted if (match := _NAME.match(one))} - found - {"plainvox"}
        found |= new
        todo += sorted(new)
    return frozenset(found)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
