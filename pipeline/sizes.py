"""How large files and folders are, for people."""

from contextlib import suppress
from pathlib import Path

_STEP = 1000


def in_words(size: int) -> str:
    """A number of bytes in decimal units: `92.4 MB`."""
    value = float(size)
    for unit in ("bytes", "kB", "MB"):
        if value < _STEP:
            return f"{value:.0f} {unit}" if unit == "bytes" else f"{value:.1f} {unit}"
        value /= _STEP
    return f"{value:.1f} GB"


def folder_size(folder: Path) -> int:
    """Bytes in all files below a folder; 0 if it is not there."""
    total = 0
    for path in folder.rglob("*"):
        # Another process may remove a temporary file while we look.
        with suppress(OSError):
            total += path.stat().st_size if path.is_file() else 0
    return total
