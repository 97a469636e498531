"""Twenty seconds of broken documents: each is read or refused, in time, within memory."""

import time
from pathlib import Path
from random import Random

from tests.faults.read_mutants import mutant
from tests.faults.read_pen import Pen
from tests.faults.read_seeds import seeds

_SECONDS = 20
_SEED = 4


def test_read_survives_broken_documents(tmp_path: Path) -> None:
    documents = seeds()
    names = sorted(documents)
    chance = Random(_SEED)
    until = time.monotonic() + _SECONDS
    count = 0
    with Pen(tmp_path) as pen:
        while time.monotonic() < until:
            name = names[count % len(names)]
            verdict = pen.read(mutant(name, documents, chance), name)
            assert verdict.sound, f"mutant {count} of seed {_SEED}, {name}: {verdict.outcome}: {verdict.said}"
            count += 1
    assert count >= len(names)


def test_read_takes_the_documents_that_are_whole(tmp_path: Path) -> None:
    with Pen(tmp_path) as pen:
        outcomes = {
            name: pen.read(raw, name).outcome for name, raw in seeds().items() if name.endswith((".html", ".txt"))
        }
    assert set(outcomes.values()) == {"read"}
