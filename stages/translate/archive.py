"""Unpacking a package file safely, once, and whole."""

import shutil
import stat
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from pipeline.errors import ModelMissing, OutputError

_MOST_BYTES = 4 * 2**30


def unpack(archive: Path, folder: Path) -> Path:
    """The package folder (the one with metadata.json) inside `folder`, unpacked from the zip `archive` if need be.

    `folder` appears only when it is whole, so several processes may call this at once. Raises `ModelMissing` if the
    file is no package or one of its paths leads outside, `OutputError` if there is no room for it.
    """
    try:
        with zipfile.ZipFile(archive) as package:
            members = _safe_members(archive, package)
            if not _is_whole(folder, members):
                _extract(package, members, folder)
    except (zipfile.BadZipFile, EOFError) as error:
        raise ModelMissing(f"{archive}: not a whole package: {error}", hint="fetch the file again") from error
    except OSError as error:
        raise OutputError(f"{folder}: cannot unpack {archive.name}: {error}", hint="free some space") from error
    return _root(archive, folder)


def _safe_members(archive: Path, package: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    members = package.infolist()
    for member in members:
        path = PurePosixPath(member.filename.replace("\\", "/"))
        link = stat.S_ISLNK(member.external_attr >> 16)
        if path.is_absolute() or ".." in path.parts or ":" in member.filename or link:
            raise ModelMissing(f"{archive}: {member.filename!r} leads outside the package", hint="do not use this file")
    if sum(member.file_size for member in members) > _MOST_BYTES:
        raise ModelMissing(f"{archive}: larger than {_MOST_BYTES >> 30} GB unpacked", hint="do not use this file")
    return members


def _is_whole(folder: Path, members: list[zipfile.ZipInfo]) -> bool:
    files = [(folder / member.filename, member.file_size) for member in members if not member.is_dir()]
    return all(path.is_file() and path.stat().st_size == size for path, size in files)


def _extract(package: zipfile.ZipFile, members: list[zipfile.ZipInfo], folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    temporary = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}-"))
    try:
        package.extractall(temporary, members)
        temporary.chmod(0o755)
        if folder.exists() and not _is_whole(folder, members):
            shutil.rmtree(folder)
        try:
            temporary.rename(folder)
        except OSError:
            if not _is_whole(folder, members):  # another process may have been first
                raise
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _root(archive: Path, folder: Path) -> Path:
    found = sorted([*folder.glob("metadata.json"), *folder.glob("*/metadata.json")])
    if not found:
        raise ModelMissing(f"{archive}: no metadata.json in it: not an Argos package", hint="fetch the file again")
    return found[0].parent
