"""`receipt.json` beside a document's results: what they were made from, for the next run to see if they still hold."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.files import write_text
from pipeline.receipt import Receipt

if TYPE_CHECKING:
    from pydantic import TypeAdapter

FILE = "receipt.json"
_FORMAT = 1


@cache
def _adapter() -> "TypeAdapter[Receipt]":
    from pydantic import TypeAdapter

    return TypeAdapter(Receipt)


def write_record(folder: Path, digest: str, receipt: Receipt) -> None:
    """Keep the receipt with the digest and the state of every file it names; remove what an earlier run left besides.

    An empty digest keeps results that the next run must look at again. What a person changed since it was written is
    their work, and stays.
    """
    earlier = _read(folder).get("files")
    record = {
        "format": _FORMAT,
        "digest": digest,
        "files": {name: _state(folder / name) for name in receipt.files},
        "receipt": asdict(receipt),
    }
    write_text(folder / FILE, json.dumps(record, ensure_ascii=False, indent=1) + "\n")
    if isinstance(earlier, dict):
        _remove_left(folder, {name: state for name, state in earlier.items() if name not in receipt.files})


def unchanged(folder: Path, digest: str) -> Receipt | None:
    """The receipt of the run that made what is there, if it was made from the same and nobody touched it since."""
    return _still(_read(folder), digest, lambda name, state: _state(folder / name) == state)


def unchanged_at(record: bytes, digest: str, sizes: Mapping[str, int]) -> Receipt | None:
    """The same for results on a storage, of which the record and the size of every file are known; times are not."""
    return _still(_parsed(record), digest, lambda name, state: sizes.get(name) == state[0])


def _still(record: Mapping[str, Any], digest: str, same: Callable[[str, list[int]], bool]) -> Receipt | None:
    if not digest or record.get("digest") != digest:
        return None
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        if all(same(name, state) for name, state in record["files"].items()):
            return _as_found(_adapter().validate_python(record["receipt"]))
    return None


def was_written(folder: Path, receipt: Receipt) -> bool:
    """Whether the folder, as seen from here, holds what that very run wrote."""
    found = _read(folder).get("receipt")
    return isinstance(found, dict) and (found.get("input"), found.get("seconds")) == (receipt.input, receipt.seconds)


def made_from(folder: Path) -> str:
    """The input whose results a folder holds, as it was named in its run; empty if that is not known."""
    receipt = _read(folder).get("receipt")
    name = receipt.get("input") if isinstance(receipt, dict) else None
    return name if isinstance(name, str) else ""


def _as_found(made: Receipt) -> Receipt:
    asked = made.cache_hits + made.cache_misses
    return replace(made, unchanged=True, seconds=0.0, cache_hits=asked, cache_misses=0, said=())


def _read(folder: Path) -> dict[str, Any]:
    with suppress(OSError):
        return _parsed((folder / FILE).read_bytes())
    return {}


def _parsed(data: bytes) -> dict[str, Any]:
    with suppress(ValueError):
        record = json.loads(data)
        if isinstance(record, dict) and record.get("format") == _FORMAT:
            return record
    return {}


def _remove_left(folder: Path, left: Mapping[str, object]) -> None:
    # A book of last week beside a text of today would be taken for the same.
    for name, state in left.items():
        path = folder / name
        # What cannot be looked at or removed is no reason to lose the results that are there.
        with suppress(OSError):
            if path.resolve().is_relative_to(folder.resolve()) and _state(path) == state:
                path.unlink()


def _state(path: Path) -> list[int]:
    found = path.stat()
    return [found.st_size, found.st_mtime_ns]
