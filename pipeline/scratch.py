"""Folders for a document on its way from and to a storage; what a killed worker left is removed by the next."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pipeline.errors import OutputError
from pipeline.lock import Hold, alone, in_use


@contextmanager
def scratch(home: Path) -> Iterator[Path]:
    """A new folder below `home`, gone at the end. Raises `OutputError` if it cannot be made."""
    try:
        home.mkdir(parents=True, exist_ok=True)
        _remove_abandoned(home)
        folder, hold = _new(home)
    except OSError as error:
        raise OutputError(f"{home}: cannot be written: {error}", hint="set PLAINVOX_CACHE to another folder") from error
    try:
        yield folder
    finally:
        hold.let_go()
        shutil.rmtree(folder, ignore_errors=True)


def _new(home: Path) -> tuple[Path, Hold]:
    while True:
        folder = Path(tempfile.mkdtemp(dir=home))
        with suppress(FileNotFoundError):
            hold = in_use(folder)
            # Somebody who tidies up may have been between the two.
            if folder.exists():
                return folder, hold


def _remove_abandoned(home: Path) -> None:
    for folder in home.iterdir():
        with suppress(OSError, OutputError), alone(folder):
            shutil.rmtree(folder, ignore_errors=True)
