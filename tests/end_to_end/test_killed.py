"""A run that is killed goes on where it was, and two runs at once do each other no harm."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PIPELINE = """
stages:
  - read
  - score
  - speak: {of: [source], engines: [espeak]}
  - publish: {formats: [page, markdown, audio, subtitles, epub]}
"""
PAGE = "<html><head><title>Page {0}</title></head><body><main><h1>Page {0}</h1><p>{1}</p></main></body></html>"
TEXT = "Take the tablet with water. Do not take more than {} a day. Call us if you feel worse. Rest well today."
OF_THE_MOMENT = {"document.json", "receipt.json", "run.json"}


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with four pages and a pipeline.yaml."""
    folder = tmp_path_factory.mktemp("batch")
    (folder / "in").mkdir()
    for number in range(4):
        (folder / "in" / f"page-{number}.html").write_text(PAGE.format(number, TEXT.format(number + 2)))
    (folder / "pipeline.yaml").write_text(PIPELINE)
    return folder


@pytest.fixture(scope="module")
def undisturbed(batch: Path) -> dict[str, bytes]:
    """What every file holds after a run that nothing disturbed."""
    assert _start(batch, "calm", "calm-cache").wait(120) == 0
    return _results(batch / "calm")


def test_a_killed_run_goes_on_and_ends_with_the_same_bytes(batch: Path, undisturbed: dict[str, bytes]) -> None:
    run = _start(batch, "killed", "killed-cache")
    deadline = time.monotonic() + 100
    while not list((batch / "killed").glob("*/index.html")) and time.monotonic() < deadline:
        time.sleep(0.01)
    os.killpg(run.pid, signal.SIGKILL)
    run.wait()
    assert _start(batch, "killed", "killed-cache").wait(120) == 0
    assert _results(batch / "killed") == undisturbed
    assert _hidden(batch / "killed") == _hidden(batch / "killed-cache") == []


def test_two_runs_at_once_on_the_same_folders_do_no_harm(batch: Path, undisturbed: dict[str, bytes]) -> None:
    runs = [_start(batch, "twice", "twice-cache") for _ in range(2)]
    assert [run.wait(200) for run in runs] == [0, 0]
    assert _results(batch / "twice") == undisturbed
    assert _hidden(batch / "twice") == _hidden(batch / "twice-cache") == []


def _start(batch: Path, out: str, cache: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "pipeline", "run", "in", "--out", out, "--jobs", "2", "--offline"]
    environment = os.environ | {
        "PLAINVOX_CACHE": str(batch / cache),
        "PLAINVOX_MEMORY": str(batch / "memory"),
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.Popen(command, cwd=batch, env=environment, stderr=subprocess.DEVNULL, start_new_session=True)


def _results(out: Path) -> dict[str, bytes]:
    paths = [path for path in out.rglob("*") if path.is_file() and path.name not in OF_THE_MOMENT]
    return {str(path.relative_to(out)): path.read_bytes() for path in paths}


def _hidden(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob(".*")]
