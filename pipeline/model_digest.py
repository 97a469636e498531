"""The digest of a large file, worked out once and kept beside it for as long as the file does not change."""

import hashlib
import json
from contextlib import suppress
from pathlib import Path

from pipeline.errors import OutputError
from pipeline.files import write_text


def kept_digest(path: Path) -> str | None:
    """The digest that was kept for the file as it is now (its size and time); None if there is none."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        stamp = json.loads(digest_file(path).read_text(encoding="utf-8"))
        if stamp["state"] == _state(path):
            return str(stamp["sha256"])
    return None


def digest(path: Path) -> str:
    """SHA-256 of the file in hexadecimal, from what was kept if the file is still the same."""
    kept = kept_digest(path)
    if kept is None:
        before = _state(path)
        kept = content_digest(path)
        # A models folder that was set up by somebody else may be read-only: then it is read again next time.
        with suppress(OutputError):
            write_text(digest_file(path), json.dumps({"state": before, "sha256": kept}))
    return kept


def content_digest(path: Path) -> str:
    """SHA-256 of the file's content in hexadecimal, read now."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _state(path: Path) -> list[int]:
    found = path.stat()
    return [found.st_size, found.st_mtime_ns]


def digest_file(path: Path) -> Path:
    """Where the digest of a file is kept."""
    return path.with_name(f".{path.name}.digest.json")
