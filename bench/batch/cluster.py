"""Kill a worker of a Dask cluster every 20 seconds, and give it a document that kills its worker.

    python bench/batch/cluster.py [--documents 40] [--every 20] [--sentences 60] [--speechless]

A scheduler with its own settings and two workers with their nannies on loopback; one worker at a time is killed
(SIGKILL), in turn, for as long as the batch runs. The results are compared byte for byte with those of an undisturbed
run on this machine. Then a small batch with a poison document: how often it was begun, and what became of the others.
"""

import argparse
import contextlib
import importlib
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from documents import write_pages
from kill import results

# Quick to load, since every killed worker loads it again.
_STEPS = """
stages:
  - read
  - score
  - speak:   {of: [source], engines: [espeak]}
  - publish: {formats: [markdown, audio, subtitles]}
"""
_SPEECHLESS = """
stages:
  - read
  - score
"""
_PORT = 8799
_ADDRESS = f"tcp://127.0.0.1:{_PORT}"
_POISON = """
import os
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from pipeline.stage import Stage


@dataclass(frozen=True)
class Poison(Stage):
    name: ClassVar[str] = "poison"
    notes: str = ""

    def run(self, document, context):
        if "poison" in document.title.lower():
            with Path(self.notes).open("a") as file:
                file.write(f"{os.getpid()}\\n")
            os.kill(os.getpid(), 9)
        return document
"""


@dataclass(frozen=True)
class Killer:
    """Kills the workers in turn, and counts."""

    every: float
    over: threading.Event
    killed: list[str]

    def run(self) -> None:
        """Until it is over."""
        from distributed import Client

        with Client(_ADDRESS, set_as_default=False) as client:
            while not self.over.wait(self.every):
                found: dict[str, Any] = client.run(os.getpid, on_error="ignore")
                names = {address: one["name"] for address, one in client.scheduler_info()["workers"].items()}
                last = self.killed[-1] if self.killed else ""
                turn = sorted(found, key=lambda address: (names.get(address) == last, address))
                if turn:
                    os.kill(found[turn[0]], signal.SIGKILL)
                    self.killed.append(names.get(turn[0], ""))


@contextlib.contextmanager
def cluster(environment: Mapping[str, str], log: Path) -> Iterator[None]:
    """A scheduler and two workers whose nannies start them again."""
    with log.open("ab") as said:
        dask = [sys.executable, "-m", "dask"]
        options: dict[str, Any] = {"env": {**os.environ, **environment}, "stdout": said, "stderr": said}
        place = ["--host", "127.0.0.1", "--no-dashboard"]
        scheduler = subprocess.Popen([*dask, "scheduler", *place, "--port", str(_PORT)], **options)
        workers = [
            subprocess.Popen([*dask, "worker", _ADDRESS, *place, "--nthreads", "1", "--name", name], **options)
            for name in ("one", "two")
        ]
        try:
            yield
        finally:
            for process in (*workers, scheduler):
                process.terminate()
                process.wait(60)


def run(folder: Path, name: str, *more: str) -> tuple[float, int, str]:
    """A batch into a folder and a cache of its own: seconds, exit code, what it said."""
    environment = {**os.environ, **places(folder, name)}
    command = [sys.executable, "-m", "pipeline", "run", str(folder / "pages"), "--config", str(folder / "steps.yaml")]
    command += ["--out", str(folder / name), "--offline", *more]
    begin = time.monotonic()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return time.monotonic() - begin, done.returncode, done.stderr


def places(folder: Path, name: str) -> dict[str, str]:
    """Where a run and its workers keep things."""
    cache = folder / f"cache-{name}"
    return {"PLAINVOX_CACHE": str(cache), "PLAINVOX_MEMORY": str(cache / "memory"), "PYTHONPATH": str(folder)}


def main() -> None:
    """Print what came out of both parts."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=40)
    parser.add_argument("--every", type=float, default=20.0)
    parser.add_argument("--sentences", type=int, default=60)
    parser.add_argument("--speechless", action="store_true", help="where a document must take far less than 20 seconds")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_pages(folder / "pages", asked.documents, sentences=asked.sentences)
        (folder / "steps.yaml").write_text(_SPEECHLESS if asked.speechless else _STEPS, encoding="utf-8")
        seconds, code, said = run(folder, "alone", "--jobs", "2")
        print(f"undisturbed, 2 workers of this machine: {seconds:.0f} s, exit code {code}", flush=True)
        over, killed = threading.Event(), list[str]()
        with cluster(places(folder, "cluster"), folder / "dask.log"):
            killer = threading.Thread(target=Killer(asked.every, over, killed).run)
            killer.start()
            seconds, code, said = run(folder, "cluster", "--cluster", _ADDRESS)
            over.set()
            killer.join()
        bad = differences(folder)
        again = said.count("it is tried once more")
        print(f"cluster, {len(killed)} kills: {seconds:.0f} s, exit code {code}, {again} documents begun a second time")
        print(f"{len(list((folder / 'cluster').glob('*/document.json')))} of {asked.documents} documents done")
        print("results: " + ("byte for byte those of the undisturbed run" if not bad else "; ".join(bad[:10])))
        if code:
            print(said)
        poisoned = poison(folder)
    sys.exit(1 if bad or code or not poisoned else 0)


def differences(folder: Path) -> list[str]:
    """What is not as in the undisturbed run."""
    expected, found = results(folder / "alone"), results(folder / "cluster")
    names = sorted(expected.keys() | found.keys())
    return [f"{name}: differs" for name in names if expected.get(name) != found.get(name)]


def poison(folder: Path) -> bool:
    """Whether only the poison document failed, in two attempts."""
    from pipeline.batch import Order
    from pipeline.cluster import run_on_cluster
    from pipeline.config import Pipeline, read_config
    from pipeline.inputs import jobs
    from pipeline.plugins import Plugins

    (folder / "poison_stage.py").write_text(_POISON)
    sys.path.insert(0, str(folder))
    os.environ.update(places(folder, "poison"))
    stage = importlib.import_module("poison_stage").Poison(notes=str(folder / "notes"))
    steps = read_config(folder / "steps.yaml", Plugins())
    deadly = Pipeline(steps.source, (*steps.stages[:2], stage, *steps.stages[2:]), steps.path)
    pages = write_pages(folder / "few", 10, sentences=12)
    bad = pages[4].with_name("poison.html")
    bad.write_text(pages[4].read_text().replace("<title>", "<title>Poison: ").replace("<h1>", "<h1>Poison: "))
    with cluster(places(folder, "poison"), folder / "dask.log"):
        order = Order(deadly, folder / "poison", offline=True)
        receipts = run_on_cluster(jobs([str(folder / "few")]), order, _ADDRESS, done=lambda _: None)
    attempts = len((folder / "notes").read_text().split())
    failed = [receipt for receipt in receipts if receipt.state == "failed"]
    print(f"poison: {len(receipts) - len(failed)} of {len(pages)} others done; begun {attempts} times; ", end="")
    print("; ".join(f"{receipt.slug} failed: {receipt.error}" for receipt in failed))
    return [receipt.slug for receipt in failed] == ["poison"] and attempts == 2


if __name__ == "__main__":
    main()
