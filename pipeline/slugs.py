"""The names of the documents' folders: plain, unique within a run, and the same in the next one."""

import hashlib
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

_MAX_SLUG = 60
_HASH = 8

Owner = Callable[[str], str]


def is_address(name: str) -> bool:
    """Whether the input is an http(s) address rather than a path."""
    return re.match(r"https?://", name, re.IGNORECASE) is not None


def slug_of(address: str) -> str:
    """A folder name from a path or address: ASCII letters, digits and hyphens, never empty, at most 60 characters."""
    return _plain(_parts(address)[1]) or "document"


def slugs(addresses: Sequence[str], owner: Owner | None = None) -> list[str]:
    """A name for each of the different addresses, in their order, never the same for two.

    It is the file's name where only one has it; else the folder's name goes before, then the suffix behind, then a
    hash of the address. So a name depends on the documents that are called the same and not on their order. `owner`
    tells whose results a folder holds from an earlier run, empty if nobody's: they keep their name whoever joins.
    """
    choices = {address: _choices(address) for address in addresses}
    chosen = _kept(choices, owner) if owner else {}
    level = {address: 0 for address in addresses if address not in chosen}
    while True:
        names = chosen | {address: choices[address][at] for address, at in level.items()}
        count = Counter(names.values())
        clashing = [one for one, at in level.items() if count[names[one]] > 1 and at < len(choices[one]) - 1]
        if not clashing:
            return [names[address] for address in addresses]
        for address in clashing:
            level[address] += 1


def _kept(choices: dict[str, list[str]], owner: Owner) -> dict[str, str]:
    kept: dict[str, str] = {}
    for address, names in choices.items():
        mine = [name for name in names if name not in kept.values() and same_place(owner(name), address)]
        if mine:
            kept[address] = mine[0]
    return kept


def same_place(one: str, other: str) -> bool:
    """Whether two paths or addresses are the same but for how they are spelled."""
    return bool(one) and (one == other or (not is_address(one) and os.path.normpath(one) == os.path.normpath(other)))


def _choices(address: str) -> list[str]:
    """From the shortest to one that no other address has."""
    folder, stem, suffix = (_plain(part) for part in _parts(address))
    stem = stem or "document"
    place = address if is_address(address) else os.path.normpath(address)
    full = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()
    return [
        stem,
        _joined(folder, stem),
        _joined(folder, stem, suffix),
        _joined(stem[: _MAX_SLUG - _HASH - 1].strip("-"), full[:_HASH]),
        full[:_MAX_SLUG],
    ]


def _joined(*parts: str) -> str:
    return "-".join(part for part in parts if part)[:_MAX_SLUG].strip("-")


def _parts(address: str) -> tuple[str, str, str]:
    """Folder, stem and suffix."""
    if not is_address(address):
        path = Path(os.path.normpath(address))
        return path.parent.name, path.stem, path.suffix
    split = urlsplit(address)
    page = PurePosixPath(split.path)
    if not page.stem:
        return "", split.netloc, ""
    return page.parent.name or split.netloc, page.stem, page.suffix


def _plain(name: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:_MAX_SLUG].strip("-")
