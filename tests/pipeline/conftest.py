"""What the tests of batches share."""

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from pipeline.inputs import Job, jobs


@pytest.fixture
def texts(tmp_path: Path) -> list[Job]:
    """Four short texts, a to d, in a folder of their own."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for name in ("a", "b", "c", "d"):
        (folder / f"{name}.txt").write_text(f"Rest for {len(name)} day. This is text {name}.\n")
    return jobs([str(folder)])


@pytest.fixture
def deadly(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """`deadly_stages`, under a name by which workers find it too."""
    monkeypatch.syspath_prepend(Path(__file__).parent)
    return importlib.import_module("deadly_stages")
