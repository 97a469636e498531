"""Models that somebody carried over by hand, for machines without a network."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import ModelMissing
from pipeline.fetch import Fetch


@dataclass(frozen=True)
class LocalFile:
    """A copy of a file on this machine."""

    path: Path

    @property
    def source(self) -> str:
        """The path."""
        return str(self.path)

    def make(self, target: Path, fetch: Fetch) -> None:
        """Copy it; `ModelMissing` if it is not there."""
        if not self.path.is_file():
            raise ModelMissing(f"{self.path}: no such file")
        shutil.copyfile(self.path, target)
