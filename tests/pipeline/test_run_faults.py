"""Disks that are full, folders that are closed, inputs that vanish: a clear error for that document, the rest done."""

import errno
import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.batch import Order, run_here
from pipeline.config import read_config
from pipeline.inputs import jobs
from pipeline.plugins import Plugins
from pipeline.receipt import Receipt

ROOT = Path(__file__).parent.parent.parent
ROOM = 200 * 1024


def plainvox(
    folder: Path, *arguments: str, before: Callable[[], None] | None = None
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "pipeline", "run", *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=before,
        timeout=240,
        check=False,
    )


def documents(out: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((out / "run.json").read_text())["documents"]
    return found


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    (tmp_path / "pipeline.yaml").write_text("stages: [read]\n")
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(f"Rest for 2 days. This is text {name}.\n")
    return tmp_path


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[tuple[Path, Callable[[], None] | None]]:
    """A folder with little room, and what a process must do first where only a limit on files makes it so."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(folder)]
    mounted = bool(shutil.which("mount")) and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    yield folder, None if mounted else lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, ROOM))
    if mounted:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_document_that_does_not_fit_on_the_disk_fails_alone(
    texts: Path, small_disk: tuple[Path, Callable[[], None] | None], workers: str
) -> None:
    disk, limit = small_disk
    (texts / "b.txt").write_text("".join(f"Rest for {number} days, then call us.\n\n" for number in range(1_500)))
    done = plainvox(
        texts, "a.txt", "b.txt", "c.txt", "--jobs", workers, "--fresh", "--out", str(disk / "out"), before=limit
    )
    assert done.returncode == 1, done.stderr
    assert [one["state"] for one in documents(disk / "out")] == ["done", "failed", "done"]
    failed = documents(disk / "out")[1]
    assert os.strerror(errno.ENOSPC if limit is None else errno.EFBIG) in failed["error"]
    assert failed["hint"] == "free some space, then run the same command again"
    assert failed["error"] in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in (disk / "out").rglob(".*")] == []


def test_a_file_where_a_document_needs_its_folder_costs_that_document(texts: Path) -> None:
    (texts / "out").mkdir()
    (texts / "out" / "b").write_text("somebody's")
    done = plainvox(texts, "a.txt", "b.txt", "c.txt", "--jobs", "2", "--out", "out")
    assert done.returncode == 1
    assert [one["state"] for one in documents(texts / "out")] == ["done", "failed", "done"]
    assert "out/b: is a file, and the results need a folder of this name" in done.stderr
    assert (texts / "out" / "b").read_text() == "somebody's"


@pytest.fixture
def closed(texts: Path) -> Iterator[Path]:
    """The folder of one document, where nobody may write; root may everywhere but in what cannot be changed at all."""
    folder = texts / "out" / "b"
    folder.mkdir(parents=True)
    folder.chmod(0o555)
    root = os.geteuid() == 0
    if root and subprocess.run(["chattr", "+i", str(folder)], capture_output=True, check=False).returncode:
        pytest.skip("root can write everywhere on this disk")
    yield folder
    if root:
        subprocess.run(["chattr", "-i", str(folder)], check=True)
    folder.chmod(0o755)


def test_a_folder_that_is_closed_costs_its_document(texts: Path, closed: Path) -> None:
    done = plainvox(texts, "a.txt", "b.txt", "c.txt", "--jobs", "1", "--out", "out")
    assert done.returncode == 1
    assert [one["state"] for one in documents(texts / "out")] == ["done", "failed", "done"]
    assert documents(texts / "out")[1]["hint"] == "make the folder writable, or choose another one with --out"


def test_an_output_folder_that_is_a_file_is_told_before_any_work(texts: Path) -> None:
    (texts / "out").write_text("somebody's")
    done = plainvox(texts, "a.txt", "--out", "out/in")
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "a file is where a folder must be" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_input_that_vanishes_during_the_run_fails_alone(texts: Path) -> None:
    todo = jobs([str(texts / f"{name}.txt") for name in ("a", "b", "c")])
    receipts: list[Receipt] = []

    def done(receipt: Receipt) -> None:
        receipts.append(receipt)
        (texts / "b.txt").unlink(missing_ok=True)

    run_here(todo, Order(read_config(texts / "pipeline.yaml", Plugins()), texts / "out"), done=done)
    assert [receipt.state for receipt in receipts] == ["done", "failed", "done"]
    assert "b.txt: there is no such file" in receipts[1].error
    assert receipts[1].hint
