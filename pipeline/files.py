"""Files that appear under their final name only when they are whole, and what an interrupted run left of others."""

import errno
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pipeline.errors import OutputError

_PART = ".part"
_FORGOTTEN = 24 * 3600.0
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_IN_THE_WAY = (errno.EEXIST, errno.ENOTDIR)


@contextmanager
def whole_file(path: Path, *, keep_first: bool = False) -> Iterator[Path]:
    """Give a temporary path beside `path`; on success it takes the final name at once, on failure it vanishes.

    Raises `OutputError` where the folder or the file cannot be written. The temporary name keeps the suffix, since
    sound libraries choose the format by it. With `keep_first` a file that came meanwhile stays: who used it was told
    its length. What was written is on the disk before it takes its name, so that a power cut leaves no empty file.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = _claimed(path)
    except OSError as error:
        raise _not_written(path, error) from error
    try:
        yield temporary
        temporary.chmod(0o644)
        _to_disk(temporary)
        if keep_first:
            with suppress(FileExistsError):
                path.hardlink_to(temporary)
        else:
            temporary.replace(path)
    except OSError as error:
        raise _not_written(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)
        os.close(handle)


def write_text(path: Path, text: str) -> None:
    """Write a UTF-8 text file whole or not at all."""
    with whole_file(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def whole_files(folder: Path, *patterns: str) -> list[Path]:
    """The files of a folder by such names, sorted; not those that somebody is still writing."""
    found = (path for pattern in patterns for path in folder.glob(pattern))
    return sorted(path for path in found if not path.name.startswith("."))


def remove_abandoned(folder: Path) -> int:
    """Remove the temporary files that a killed run left in a folder and below it; gives how many there were.

    One that a living process still writes is left alone.
    """
    removed = 0
    for path in folder.rglob(f".*{_PART}*"):
        with suppress(OSError):
            handle = os.open(path, os.O_RDWR)
            try:
                if _is_abandoned(handle):
                    path.unlink()
                    removed += 1
            finally:
                os.close(handle)
    return removed


def _claimed(path: Path) -> tuple[int, Path]:
    """A new temporary file and a handle that holds it for as long as it is open."""
    while True:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=f"{_PART}{path.suffix}")
        _lock(handle)
        # Somebody who tidies up may have been between the two.
        with suppress(FileNotFoundError):
            if Path(name).stat().st_ino == os.fstat(handle).st_ino:
                return handle, Path(name)
        os.close(handle)


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


if sys.platform == "win32":

    def _lock(handle: int) -> None:
        """A file that is open cannot be locked here without hindering who writes it."""

    def _is_abandoned(handle: int) -> bool:
        return time.time() - os.fstat(handle).st_mtime > _FORGOTTEN

else:
    import fcntl

    def _lock(handle: int) -> None:
        # Some network disks have no locks.
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_abandoned(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            # A disk without locks: only a file that nobody has touched for a day is surely nobody's.
            return time.time() - os.fstat(handle).st_mtime > _FORGOTTEN
        return True


def _not_written(path: Path, error: OSError) -> OutputError:
    return OutputError(f"{path}: cannot be written: {error.strerror or error}", hint=_remedy(error))


def _remedy(error: OSError) -> str:
    if error.errno in _FULL:
        return "free some space, then run the same command again"
    if error.errno in _FORBIDDEN:
        return "make the folder writable, or choose another one with --out"
    if error.errno in _IN_THE_WAY:
        return "a file is where a folder must be: move it away, or choose another folder with --out"
    return "choose another folder with --out"
