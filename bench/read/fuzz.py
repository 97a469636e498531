"""Broken documents for the read stage, for as long as you like: python bench/read/fuzz.py [--minutes N] [--seed N]

Each input that crashes the reader, hangs it, takes too much memory or raises anything but an `InputError` is kept in
the folder `--keep`, and the run ends with exit code 1.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "faults"))

from read_mutants import mutant
from read_pen import Pen, Verdict
from read_seeds import seeds


def main() -> int:
    """Fuzz, print a line for each failure and a summary."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path("outputs/fuzz"))
    options = parser.parse_args()
    documents, chance = seeds(), Random(options.seed)
    outcomes: Counter[str] = Counter()
    slowest, largest = 0.0, 0
    until = time.monotonic() + 60 * options.minutes
    with tempfile.TemporaryDirectory() as folder, Pen(Path(folder)) as pen:
        while time.monotonic() < until:
            name = sorted(documents)[outcomes.total() % len(documents)]
            raw = mutant(name, documents, chance)
            verdict = pen.read(raw, name)
            outcomes[verdict.outcome] += 1
            slowest, largest = max(slowest, verdict.seconds), max(largest, verdict.peak)
            if not verdict.sound:
                keep(options.keep, f"{outcomes.total()}-{name}", raw, verdict)
    print(f"{outcomes.total()} inputs: {dict(outcomes)}; slowest {slowest:.1f} s, peak {largest / 2**20:.0f} MB")
    return 0 if set(outcomes) <= {"read", "refused"} else 1


def keep(folder: Path, name: str, raw: bytes, verdict: Verdict) -> None:
    """Keep an input that broke the reader, and say how."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(raw)
    print(f"{verdict.outcome}: {folder / name} ({len(raw)} bytes): {verdict.said}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
