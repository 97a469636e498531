"""Kill runs at random moments and see that every restart comes to what an undisturbed run comes to.

    python bench/batch/kill.py [--kills 200] [--documents 20] [--seed 1]

A batch is started and its whole process group killed (SIGKILL) after a random time, again and again on the same
folders; after at most ten kills it is let run to its end, and the next ten begin with empty folders. Compared byte for
byte: every published file; `document.json`, `receipt.json` and `run.json` without times and counts of the cache. Looked
for besides: temporary files left anywhere, a cache that SQLite does not find whole, and documents done twice.
"""

import argparse
import contextlib
import hashlib
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from documents import write_pages

PIPELINE = """
stages:
  - read
  - score
  - simplify:  {to: easy, grade: 6}
  - check:     {of: easy}
  - translate: {of: easy, to: es, engines: [builtin]}
  - check:     {of: es}
  - score:     {of: [easy, es]}
  - speak:     {of: [easy, es], engines: [espeak]}
  - publish
"""
_KILLS_A_ROUND = 10
_OF_THE_MOMENT = {"seconds", "timings", "cache_hits", "cache_misses", "unchanged", "said", "digest"}


@dataclass(frozen=True)
class Place:
    """The folders of one round."""

    pages: Path
    config: Path
    out: Path
    cache: Path

    def start(self) -> "subprocess.Popen[str]":
        """A run of the batch by two workers, in a process group of its own."""
        command = [sys.executable, "-m", "pipeline", "run", str(self.pages), "--config", str(self.config)]
        command += ["--out", str(self.out), "--jobs", "2", "--offline"]
        environment = os.environ | {"PLAINVOX_CACHE": str(self.cache), "PLAINVOX_MEMORY": str(self.cache / "memory")}
        return subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def empty(self) -> None:
        """Begin anew."""
        shutil.rmtree(self.out, ignore_errors=True)
        shutil.rmtree(self.cache, ignore_errors=True)


def results(out: Path) -> dict[str, str]:
    """The digest of every file below, of what does not change with the moment."""
    return {str(path.relative_to(out)): _digest(path) for path in sorted(out.rglob("*")) if path.is_file()}


def faults(place: Place, expected: Mapping[str, str]) -> list[str]:
    """What is not as after an undisturbed run."""
    found = results(place.out)
    told = [f"{name}: not there" for name in expected.keys() - found.keys()]
    told += [f"{name}: left over" for name in found.keys() - expected.keys()]
    told += [f"{name}: other bytes" for name in expected.keys() & found.keys() if expected[name] != found[name]]
    told += [f"cache: {path.name}: left over" for path in place.cache.rglob(".*")]
    with contextlib.closing(sqlite3.connect(place.cache / "results.sqlite")) as database:
        (state,) = database.execute("PRAGMA integrity_check").fetchone()
    return told + ([] if state == "ok" else [f"cache: {state}"])


def main() -> None:
    """Print one line a round and what came out."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--documents", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--latest", type=float, default=60.0, help="seconds after which a run is killed at the latest")
    asked = parser.parse_args()
    dice = random.Random(asked.seed)
    with tempfile.TemporaryDirectory() as scratch:
        top = Path(scratch)
        write_pages(top / "pages", asked.documents, sentences=6)
        (top / "pipeline.yaml").write_text(PIPELINE, encoding="utf-8")
        place = Place(top / "pages", top / "pipeline.yaml", top / "out", top / "cache")
        begin = time.monotonic()
        _finish(place)
        length = time.monotonic() - begin
        expected = results(place.out)
        print(f"undisturbed: {length:.1f} s, {len(expected)} files")
        kills = rounds = wrong = 0
        while kills < asked.kills:
            place.empty()
            wanted = min(_KILLS_A_ROUND, asked.kills - kills)
            done = _disturb(place, wanted, min(length, asked.latest), dice)
            kills, rounds = kills + done, rounds + 1
            _finish(place)
            bad = faults(place, expected)
            wrong += bool(bad)
            print(f"{kills} kills: {'as undisturbed' if not bad else '; '.join(bad[:10])}", flush=True)
    print(f"{kills} kills in {rounds} rounds of {asked.documents} documents: {wrong} rounds came out otherwise")
    sys.exit(1 if wrong else 0)


def _disturb(place: Place, kills: int, length: float, dice: random.Random) -> int:
    """Kill so often; a run that was done before it could be killed begins anew."""
    done = 0
    while done < kills:
        process = place.start()
        try:
            process.communicate(timeout=dice.uniform(0, length))
            place.empty()
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            done += 1
    return done


def _finish(place: Place) -> None:
    process = place.start()
    _, said = process.communicate(timeout=1800)
    if process.returncode:
        raise SystemExit(f"a restart ended with {process.returncode}:\n{said}")


def _digest(path: Path) -> str:
    data = path.read_bytes()
    if path.name in ("document.json", "receipt.json", "run.json"):
        data = json.dumps(_lasting(json.loads(data))).encode()
    return hashlib.sha256(data).hexdigest()


def _lasting(value: Any) -> Any:
    if isinstance(value, dict):
        value = value | {"files": sorted(value["files"])} if "files" in value else value
        return {key: _lasting(one) for key, one in value.items() if key not in _OF_THE_MOMENT}
    return [_lasting(one) for one in value] if isinstance(value, list) else value


if __name__ == "__main__":
    main()
