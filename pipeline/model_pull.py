"""Bringing model files into a folder so that a file is there whole and right, or not at all."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from pipeline.errors import ModelMissing, OutputError, UsageError
from pipeline.fetch import Fetch
from pipeline.fetch_local import LocalFile
from pipeline.model_digest import content_digest, digest
from pipeline.model_file import ModelFile, Recipe

_WORKPLACE = ".pull-"
_ABANDONED_SECONDS = 24 * 3600.0


def bring(
    folder: Path,
    files: Sequence[ModelFile],
    say: Callable[[str], None],
    progress: Callable[[int, int], None],
    from_path: Path | None,
) -> None:
    """Put these files into the folder; see `ModelStore.pull` for what may go wrong."""
    if from_path and from_path.is_file() and len(files) > 1:
        raise UsageError(
            f"{from_path} is one file, and {len(files)} are asked for",
            hint="name one model, or give a folder with files of the models' names",
        )
    if not files:
        return
    failures = []
    with _workplace(folder) as place:
        fetch = Fetch(place, say, progress)
        for file in files:
            try:
                _bring_one(folder, file, fetch, _recipes(file, from_path))
            except ModelMissing as error:
                failures.append(error.message)
    if failures:
        raise ModelMissing("\n".join(failures), hint="connect to the network, or use --from with files from elsewhere")


def _recipes(file: ModelFile, from_path: Path | None) -> tuple[Recipe, ...]:
    if from_path is None:
        return file.recipes
    return (LocalFile(from_path / file.name if from_path.is_dir() else from_path),)


def _bring_one(folder: Path, file: ModelFile, fetch: Fetch, recipes: tuple[Recipe, ...]) -> None:
    temporary = fetch.folder / "made"
    reasons = []
    for recipe in recipes:
        fetch.say(f"{file.name}: from {recipe.source}")
        try:
            recipe.make(temporary, fetch)
            _require_right(temporary, file)
        except ModelMissing as error:
            fetch.say(f"{file.name}: {error.message}")
            reasons.append(f"{recipe.source}: {error.message}")
            continue
        path = folder / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.chmod(0o644)
        temporary.replace(path)
        digest(path)
        return
    raise ModelMissing(f"model {file.name} cannot be had: {'; '.join(reasons) or 'it names no source'}")


def _require_right(path: Path, file: ModelFile) -> None:
    size = path.stat().st_size
    if size != file.size:
        raise ModelMissing(f"{size} bytes came, not {file.size}")
    found = content_digest(path)
    if found != file.sha256:
        raise ModelMissing(f"its SHA-256 is {found}, not {file.sha256}")


@contextmanager
def _workplace(folder: Path) -> Iterator[Path]:
    # Inside the models folder, because a file can take its final name at once only within one disk.
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        with tempfile.TemporaryDirectory(dir=folder, prefix=_WORKPLACE, ignore_cleanup_errors=True) as place:
            yield Path(place)
    except OSError as error:
        raise OutputError(
            f"{folder}: models cannot be written there: {error.strerror or error}",
            hint="free some space, or set PLAINVOX_MODELS to another folder",
        ) from error


def _sweep(folder: Path) -> None:
    """Remove what a pull left that was killed; a pull at work is younger than a day."""
    for left in folder.glob(f"{_WORKPLACE}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED_SECONDS:
                shutil.rmtree(left)
