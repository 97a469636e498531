"""Batches of growing size: wall time, rate, memory per worker, what the cache knows, and a plain script beside them.

    python bench/batch/run.py [--sizes 1,10,100] [--voice espeak] [--cluster] [--engine] [--plain 1 --rounds 3]
        [--page FILE]

Every row is a run of `plainvox run` in a process of its own with an empty cache and folder, unless it says otherwise.
Memory is the largest resident size of any one of its processes, looked at ten times a second. The plain script
(`plain.py`) does the first documents with the same libraries in the same run.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import psutil
from documents import write_pages
from kill import PIPELINE

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Measured:
    """One run: wall seconds, and megabytes of its largest process."""

    seconds: float
    memory: int
    run: dict[str, Any]

    @property
    def hit_rate(self) -> float:
        """Of all sentences asked for, the share that the cache knew."""
        hits = sum(document["cache_hits"] for document in self.run["documents"])
        return float(hits / max(1, hits + sum(document["cache_misses"] for document in self.run["documents"])))


class Bench:
    """Folders for the runs."""

    def __init__(self, top: Path, voice: str, sentences: int, page: Path | None) -> None:
        self.top = top
        self.sentences = sentences
        self.page = page
        (top / "pipeline.yaml").write_text(PIPELINE.replace("espeak", voice), encoding="utf-8")

    def pages(self, count: int) -> Path:
        """A folder with so many pages."""
        folder = self.top / f"pages-{count}"
        if not folder.exists() and count == 1 and self.page:
            folder.mkdir()
            shutil.copy(self.page, folder)
        elif not folder.exists():
            write_pages(folder, count, sentences=self.sentences)
        return folder

    def empty(self) -> None:
        """Forget what runs left."""
        for name in ("out", "cache"):
            shutil.rmtree(self.top / name, ignore_errors=True)

    def run(self, pages: Path, *options: str, also: Sequence[psutil.Process] = ()) -> Measured:
        """Run plainvox over the pages; fails if a document does."""
        out = self.top / "out"
        command = [sys.executable, "-m", "pipeline", "run", str(pages), "--config", str(self.top / "pipeline.yaml")]
        begin = time.perf_counter()
        process = subprocess.Popen(
            [*command, "--out", str(out), "--offline", *options],
            env=os.environ | {"PLAINVOX_CACHE": str(self.top / "cache")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        with _watched([psutil.Process(process.pid), *also]) as largest:
            _, said = process.communicate()
        if process.returncode:
            raise SystemExit(said)
        seconds = time.perf_counter() - begin
        return Measured(seconds, largest[0] >> 20, json.loads((out / "run.json").read_text(encoding="utf-8")))

    @contextmanager
    def cluster(self) -> Iterator[tuple[str, list[psutil.Process]]]:
        """A Dask cluster on loopback with two workers of one thread, and their processes."""
        from distributed import LocalCluster

        os.environ["PLAINVOX_CACHE"] = str(self.top / "cache")
        with LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as cluster:
            yield cluster.scheduler_address, psutil.Process().children(recursive=True)


@contextmanager
def _watched(processes: Sequence[psutil.Process]) -> Iterator[list[int]]:
    largest, over = [0], threading.Event()

    def watch() -> None:
        while not over.wait(0.1):
            for process in processes:
                try:
                    family = [process, *process.children(recursive=True)]
                    largest[0] = max(largest[0], *(one.memory_info().rss for one in family))
                except psutil.Error:
                    continue

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield largest
    finally:
        over.set()
        thread.join()


def main() -> None:
    """Run and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1,10,100")
    parser.add_argument("--voice", default="espeak")
    parser.add_argument("--sentences", type=int, default=12)
    parser.add_argument("--cluster", action="store_true")
    parser.add_argument("--plain", type=int, default=0, help="documents for the plain script")
    parser.add_argument("--rounds", type=int, default=1, help="of --plain, in turn with plainvox; ratios are medians")
    parser.add_argument("--engine", action="store_true", help="one page beside the engine by itself; Kokoro")
    parser.add_argument("--page", type=Path, help="a page of yours instead of ours for --engine and --plain 1")
    parser.add_argument("--one-worker", default="1,10", help="sizes that one worker does too")
    asked = parser.parse_args()
    sizes, alone = (tuple(map(int, filter(None, text.split(",")))) for text in (asked.sizes, asked.one_worker))
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(Path(scratch), asked.voice, asked.sentences, asked.page)
        print(f"{'documents':>9}  {'run':34}{'wall s':>9}{'a minute':>10}{'s each':>8}{'MB':>6}{'known':>7}")
        for size in sizes:
            _rows(bench, size, one_worker=size in alone, cluster=asked.cluster)
        if asked.engine:
            _engine(bench)
        if asked.plain:
            _plain(bench, asked.plain, asked.rounds)


def _rows(bench: Bench, size: int, *, one_worker: bool, cluster: bool) -> None:
    pages = bench.pages(size)
    if one_worker:
        bench.empty()
        _row(size, "1 worker", bench.run(pages, "--jobs", "1"))
    if cluster:
        bench.empty()
        with bench.cluster() as (address, workers):
            _row(size, "Dask cluster of 2 workers", bench.run(pages, "--cluster", address, also=workers))
    bench.empty()
    full = bench.run(pages, "--jobs", "2")
    _row(size, "2 workers", full)
    _row(size, "the same again", bench.run(pages, "--jobs", "2"))
    first = pages / "page-0000.html"
    first.write_text(first.read_text(encoding="utf-8").replace("part 1<", "part one<"), encoding="utf-8")
    changed = bench.run(pages, "--jobs", "2")
    _row(size, "after one changed sentence", changed)
    print(f"{'':11}one changed sentence costs {changed.seconds / full.seconds:.1%} of the whole; {_shares(full)}")


def _row(size: int, name: str, found: Measured) -> None:
    each = found.seconds / size
    rate = size / found.seconds * 60
    print(
        f"{size:>9}  {name:34}{found.seconds:9.1f}{rate:10.1f}{each:8.2f}{found.memory:6}{found.hit_rate:7.0%}",
        flush=True,
    )


def _shares(found: Measured) -> str:
    spent: Counter[str] = Counter()
    for document in found.run["documents"]:
        for timing in document["timings"]:
            spent[timing["stage"]] += timing["seconds"]
    total = sum(spent.values()) or 1
    return ", ".join(f"{stage} {seconds / total:.0%}" for stage, seconds in spent.most_common())


def _engine(bench: Bench) -> None:
    bench.empty()
    ours = bench.run(bench.pages(1), "--jobs", "1")
    _row(1, "plainvox beside the engine", ours)
    told, _ = _script("engine.py", str(next((bench.top / "out").glob("*/document.json"))))
    ratio = ours.seconds / told["speak"]
    print(f"{'':11}the engine by itself: {told}; plainvox takes {ratio:.2f} of its speaking time; {_shares(ours)}")


def _script(name: str, *arguments: str) -> tuple[dict[str, Any], float]:
    """What a script beside this one told as JSON, and its seconds."""
    begin = time.perf_counter()
    command = [sys.executable, str(_HERE / name), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | {"PYTHONPATH": "."})
    if done.returncode:
        raise SystemExit(done.stderr)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told, time.perf_counter() - begin


def _plain(bench: Bench, size: int, rounds: int) -> None:
    pages = bench.pages(size)
    ratios: dict[str, list[float]] = {"plain script": [], "plain script, as slow of speech": []}
    for _ in range(rounds):
        bench.empty()
        ours = bench.run(pages, "--jobs", "1" if size == 1 else "2")
        _row(size, "plainvox beside it", ours)
        print(f"{'':11}{_shares(ours)}")
        for name, options in zip(ratios, ((), ("--paced",)), strict=True):
            folder = str(bench.top / "plain")
            told, seconds = _script("plain.py", *options, folder, *map(str, sorted(pages.iterdir())))
            ratios[name].append(seconds / ours.seconds)
            rate = f"{seconds:9.1f}{size / seconds * 60:10.1f}{seconds / size:8.2f}"
            print(f"{size:>9}  {name:34}{rate}  {told['steps']}", flush=True)
    for name, found in ratios.items():
        rounded = ", ".join(f"{ratio:.2f}" for ratio in found)
        print(f"{'':11}{name}: {median(found):.2f} times plainvox's time (median of {rounded})")


if __name__ == "__main__":
    main()
