"""Ctrl-C and SIGTERM on real runs: processes of their own, real signals, and nobody left behind."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.pipeline.dask_processes import dask

ROOT = Path(__file__).parent.parent.parent
STUBBORN = Path(__file__).parent.parent / "faults" / "stage_stubborn.py"
LONG = 120
BOUND = 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Texts of which the second never ends, and a pipeline with a stage that a stranger's package brings."""
    plugin = tmp_path / "plugin"
    (plugin / "stubborn-1.0.dist-info").mkdir(parents=True)
    (plugin / "stubborn-1.0.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: stubborn\nVersion: 1.0\n")
    (plugin / "stubborn-1.0.dist-info" / "entry_points.txt").write_text(
        "[plainvox.stages]\nstubborn = stage_stubborn:Stubborn\n"
    )
    shutil.copy(STUBBORN, plugin)
    (tmp_path / "pipeline.yaml").write_text("stages: [read, stubborn]\n")
    for name, text in (("a", "Rest for 2 days."), ("b", "Please wait here."), ("c", "Drink water."), ("d", "Sleep.")):
        (tmp_path / f"{name}.txt").write_text(text + "\n")
    return tmp_path


@contextmanager
def started(folder: Path, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(folder / "plugin")])}
    process = subprocess.Popen(
        [sys.executable, "-m", "pipeline", "run", *arguments, "--out", "out"],
        cwd=folder,
        env=environment,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def read_until(process: "subprocess.Popen[str]", words: str) -> str:
    """What it says up to the line that holds the words."""
    said = ""
    assert process.stderr
    for line in process.stderr:
        said += line
        if words in line:
            return said
    raise AssertionError(f"it never said {words!r}: {said}")


def wait_for(there: Path) -> None:
    begin = time.monotonic()
    while not there.exists() and time.monotonic() - begin < LONG:
        time.sleep(0.05)


def family(process: "subprocess.Popen[str]") -> list[psutil.Process]:
    """Whoever of its session still lives."""
    living = []
    for one in psutil.process_iter():
        with suppress(psutil.Error, ProcessLookupError):
            if os.getpgid(one.pid) == process.pid and one.status() != psutil.STATUS_ZOMBIE:
                living.append(one)
    return living


def end(process: "subprocess.Popen[str]", number: signal.Signals, *, group: bool = False) -> str:
    """Send the signal, as a terminal does to the whole group; gives what it says until it has ended."""
    if group:
        os.killpg(process.pid, number)
    else:
        process.send_signal(number)
    _, said = process.communicate(timeout=BOUND)
    _, left = psutil.wait_procs(family(process), timeout=BOUND)
    assert left == []
    return said


def run_json(folder: Path) -> dict[str, Any]:
    run: dict[str, Any] = json.loads((folder / "out" / "run.json").read_text())
    return run


def test_a_run_whose_listener_went_away_ends_with_its_workers(folder: Path) -> None:
    with started(folder, "a.txt", "b.txt", "c.txt", "d.txt", "--jobs", "2") as process:
        read_until(process, "1/4 done: a.txt")
        assert process.stderr
        process.stderr.close()
        time.sleep(2)
        process.terminate()
        process.wait(BOUND)
        _, left = psutil.wait_procs(family(process), timeout=BOUND)
    assert left == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_of_one_process_ends_even_in_native_code(folder: Path, number: signal.Signals) -> None:
    with started(folder, "a.txt", "b.txt", "c.txt", "--jobs", "1") as process:
        said = read_until(process, "1/3 done: a.txt")
        wait_for(folder / "out" / "a" / "receipt.json")
        time.sleep(0.5)
        said += end(process, number)
    assert process.returncode == 130, said
    assert "interrupted: 1 of 3 documents are done; run the same command again to go on" in said
    assert "Traceback" not in said
    assert [one["state"] for one in run_json(folder)["documents"]] == ["done", "interrupted", "not begun"]
    assert run_json(folder)["totals"]["unfinished"] == 2
    page = (folder / "out" / "index.html").read_text()
    assert "2 not finished" in page


@pytest.mark.parametrize(("number", "group"), [(signal.SIGINT, True), (signal.SIGTERM, False), (signal.SIGTERM, True)])
def test_a_run_of_several_processes_ends_with_all_of_them(folder: Path, number: signal.Signals, group: bool) -> None:
    (folder / "c.txt").write_text("Do not wait.\n")
    with started(folder, "a.txt", "b.txt", "c.txt", "d.txt", "--jobs", "2") as process:
        said = read_until(process, "1/4 done: a.txt")
        assert len(family(process)) >= 3
        time.sleep(1)
        said += end(process, number, group=group)
    assert process.returncode == 130, said
    assert "interrupted: 1 of 4 documents are done" in said
    assert "Traceback" not in said
    assert [one["state"] for one in run_json(folder)["documents"]] == [
        "done",
        "interrupted",
        "interrupted",
        "not begun",
    ]


def test_a_run_on_a_cluster_ends_though_its_worker_does_not_come_back(folder: Path) -> None:
    texts = [str(folder / f"{name}.txt") for name in ("a", "b", "c")]
    modules = os.pathsep.join([str(ROOT), str(folder / "plugin")])
    with dask(folder / "dask", environment={"PYTHONPATH": modules}) as cluster:
        cluster.worker("one")
        with started(folder, *texts, "--cluster", cluster.address) as process:
            said = read_until(process, f"1/3 done: {texts[0]}")
            time.sleep(2)
            said += end(process, signal.SIGINT)
    assert process.returncode == 130, said
    assert "interrupted: 1 of 3 documents are done" in said
    assert "Traceback" not in said
    assert [one["state"] for one in run_json(folder)["documents"]] == ["done", "interrupted", "not begun"]


def test_workers_do_not_outlive_a_run_that_was_killed(folder: Path) -> None:
    with started(folder, "a.txt", "b.txt", "c.txt", "--jobs", "2") as process:
        read_until(process, "2/3 done")
        process.kill()
        process.wait()
        _, left = psutil.wait_procs(family(process), timeout=BOUND)
    assert left == []


def test_the_same_command_goes_on_where_it_was_interrupted(folder: Path) -> None:
    with started(folder, "a.txt", "b.txt", "c.txt", "--jobs", "1") as process:
        read_until(process, "1/3 done: a.txt")
        end(process, signal.SIGINT)
    (folder / "b.txt").write_text("Please come in.\n")
    with started(folder, "a.txt", "b.txt", "c.txt", "--jobs", "1") as process:
        _, said = process.communicate(timeout=LONG)
    assert process.returncode == 0, said
    assert "1/2 done: b.txt" in said
    assert [one["unchanged"] for one in run_json(folder)["documents"]] == [True, False, False]


def test_an_interruption_before_the_first_document_writes_nothing_half(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Rest for 2 days. Drink water.\n\n" * 400)
    with started(tmp_path, "page.txt") as process:
        said = read_until(process, "page.txt: read")
        said += end(process, signal.SIGINT)
    assert process.returncode == 130, said
    assert "interrupted" in said
    files = {path.name for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert files == {"run.json", "index.html"}
