"""A folder in use: any number of runs at once, or one who tidies up."""

import os
import sys
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.errors import OutputError

_FILE = "in-use.lock"


class Hold:
    """Says that the folder is in use until it is let go, or until its process ends however it ends."""

    def __init__(self, handle: int) -> None:
        self.let_go = weakref.finalize(self, os.close, handle)


def in_use(folder: Path) -> Hold:
    """Keep the folder for as long as what is given lives; others may use it too."""
    handle = os.open(folder / _FILE, os.O_RDWR | os.O_CREAT, 0o644)
    _lock(handle, alone=False)
    return Hold(handle)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Have the folder for oneself; `OutputError` if a run is using it."""
    handle = os.open(folder / _FILE, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _lock(handle, alone=True):
            raise OutputError(f"{folder}: a run is using the cache", hint="try again when it has ended")
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":

    def _lock(handle: int, *, alone: bool) -> bool:
        """Files cannot be locked here without hindering others; the caller must know that no run is under way."""
        return True

else:
    import fcntl

    def _lock(handle: int, *, alone: bool) -> bool:
        """Whether it could be had; on a disk without locks it can. Who uses the folder waits for who tidies up."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB if alone else fcntl.LOCK_SH)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
