"""A folder with one document, and the commands that a team runs on it."""

import shutil
from pathlib import Path
from typing import Any

from pipeline.document import Document
from pipeline.saved import load

TEXT = """# How to use your pills

Take one pill every morning. Drink a full glass of water.

Call your nurse if you feel dizzy. Do not drive on that day.
"""


class Team:
    """A folder with one document, and the commands run on it."""

    def __init__(self, folder: Path, offline_run: Any) -> None:
        self.folder = folder
        self.results = folder / "out" / "pills"
        self._run = offline_run
        (folder / "pills.md").write_text(TEXT, encoding="utf-8")

    def plainvox(self, *arguments: str) -> Any:
        names = {"CACHE": "cache", "MODELS": "models", "MEMORY": "memory.sqlite"}
        done = self._run(*arguments, **{f"PLAINVOX_{name}": str(self.folder / path) for name, path in names.items()})
        assert done.returncode == 0, done.stderr
        return done

    def convert(self, *options: str) -> Document:
        """The document as a run with these options leaves it."""
        self.plainvox("run", str(self.folder / "pills.md"), "--offline", "--out", str(self.folder / "out"), *options)
        return load(self.results / "document.json")

    def keep(self) -> Path:
        """A copy of the results as they are now."""
        return Path(shutil.copytree(self.results, self.folder / "before"))

    def text(self, name: str) -> str:
        return (self.results / name).read_text(encoding="utf-8")
