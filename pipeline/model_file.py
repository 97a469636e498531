"""What a model file is: its name, its digest, and the places it can be had from."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

from pipeline.errors import UsageError
from pipeline.fetch import Fetch


class Recipe(Protocol):
    """One way to get a model file."""

    @property
    def source(self) -> str:
        """Where it comes from, for people: a package with its version, or an address."""

    def make(self, target: Path, fetch: Fetch) -> None:
        """Write the file to `target`; raises `ModelMissing` with the reason if this source cannot give it."""


@dataclass(frozen=True)
class ModelFile:
    """A file pinned by its content. `name` is also its path below the models folder; `size` is in bytes.

    `group` is what is pulled together; `license` is an SPDX name; `recipes` are tried in order. `default` files are
    what pipeline.yaml as it comes makes use of, so they are pulled when nothing is named.
    """

    name: str
    group: str
    sha256: str
    size: int
    license: str
    recipes: tuple[Recipe, ...]
    default: bool = False

    def __post_init__(self) -> None:
        path = PurePosixPath(self.name)
        if path.is_absolute() or ".." in path.parts or not path.parts or path.parts[0].startswith("."):
            raise UsageError(f"model {self.name!r}: a name must be a path below the models folder")
