"""What the user named, as single documents: files, folders, globs, addresses."""

import glob
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import InputError, UsageError
from pipeline.input_list import STDIN, Named
from pipeline.slugs import Owner, is_address, slugs
from pipeline.storage import Store, is_stored

_OURS = "*.yaml"


@dataclass(frozen=True)
class Job:
    """One document to convert: its address and the name of its folder, unique within the run.

    `digest` tells what its results will be made from; empty if that is not known, and then they are always made anew.
    `named` is the `file:line` of the list that it stands on, empty if it stands in the command.
    """

    address: str
    slug: str
    digest: str = ""
    named: str = ""


def jobs(names: Iterable[str | Named], owner: Owner | None = None) -> list[Job]:
    """One job per document, in the order named; a folder gives its files, sorted, hidden ones and YAML left out.

    A glob or folder without a document raises `UsageError`. A file that does not exist stays a job and fails alone,
    and so does a storage that does not answer.
    `owner` tells whose results a folder holds; see `pipeline.slugs`.
    """
    found: dict[str, tuple[str, str]] = {}
    for one in names:
        named = one if isinstance(one, Named) else Named(one)
        for address in _expand(named):
            found.setdefault(_place(address), (address, named.at))
    folders = slugs([address for address, _ in found.values()], owner)
    return [Job(address, slug, named=at) for (address, at), slug in zip(found.values(), folders, strict=True)]


def _place(address: str) -> str:
    """The same for all spellings of a path."""
    return address if "://" in address or address == STDIN else os.path.abspath(address)  # noqa: PTH100 - of a link, its own place


def _expand(named: Named) -> list[str]:
    name = named.name
    if is_address(name) or name == STDIN:
        return [name]
    path = Path(name)
    if is_stored(name):
        try:
            found = [one for one in Store(name).documents() if not Path(one).match(_OURS)]
        except InputError:
            # Its document's own attempt tells the cause.
            return [name]
    elif path.is_dir():
        found = [str(p) for p in sorted(path.rglob("*")) if p.is_file() and _is_document(p.relative_to(path))]
    elif path.exists() or not glob.has_magic(name):
        return [name]
    else:
        found = [p for p in sorted(glob.glob(name, recursive=True)) if Path(p).is_file()]  # noqa: PTH207 - a pattern may start at the root
    if not found:
        at = f"{named.at}: " if named.at else ""
        raise UsageError(f"{at}{name}: holds no document", hint="name a file, a folder with files, or an address")
    return found


def _is_document(path: Path) -> bool:
    return not any(part.startswith(".") for part in path.parts) and not path.match(_OURS)
