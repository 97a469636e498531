"""What the user named, as single documents: files, folders, globs, addresses."""

import glob
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from pipeline.errors import UsageError

_OURS = "*.yaml"
_MAX_SLUG = 60


@dataclass(frozen=True)
class Job:
    """One document to convert: its address and the name of its folder, unique within the run.

    `digest` tells what its results will be made from; empty if that is not known, and then they are always made anew.
    """

    address: str
    slug: str
    digest: str = ""


def is_address(name: str) -> bool:
    """Whether the input is an http(s) address rather than a path."""
    return re.match(r"https?://", name, re.IGNORECASE) is not None


def jobs(names: Iterable[str]) -> list[Job]:
    """One job per document, in the order named; a folder gives its files, sorted, hidden ones and YAML left out.

    A glob or folder without a document raises `UsageError`. A file that does not exist stays a job and fails alone.
    """
    addresses = list(dict.fromkeys(address for name in names for address in _expand(name)))
    return [Job(address, slug) for address, slug in zip(addresses, _slugs(addresses), strict=True)]


def _expand(name: str) -> list[str]:
    if is_address(name) or name == "-":
        return [name]
    path = Path(name)
    if path.is_dir():
        found = [str(p) for p in sorted(path.rglob("*")) if p.is_file() and _is_document(p.relative_to(path))]
    elif path.exists() or not glob.has_magic(name):
        return [name]
    else:
        found = [p for p in sorted(glob.glob(name, recursive=True)) if Path(p).is_file()]  # noqa: PTH207 - a pattern may start at the root
    if not found:
        raise UsageError(f"{name}: holds no document", hint="name a file, a folder with files, or an address")
    return found


def _is_document(path: Path) -> bool:
    return not any(part.startswith(".") for part in path.parts) and not path.match(_OURS)


def _slugs(addresses: Iterable[str]) -> list[str]:
    """A name for each, in order; a number after it never makes it the name of another."""
    slugs: dict[str, None] = {}
    for address in addresses:
        base = slug_of(address)
        numbered = (f"{base}-{number}" for number in count(2))
        slugs[base if base not in slugs else next(name for name in numbered if name not in slugs)] = None
    return list(slugs)


def slug_of(address: str) -> str:
    """A folder name from a path or address: ASCII letters, digits and hyphens, never empty, at most 60 characters."""
    if is_address(address):
        parts = urlsplit(address)
        stem = Path(parts.path).stem or parts.netloc
    else:
        stem = Path(address).stem
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_MAX_SLUG].strip("-") or "document"
