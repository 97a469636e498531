"""Freed memory goes back to the system."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOLES = """
import psutil
from pipeline.allocator import give_back

kept = [bytes(4000) for _ in range(40_000)][::100]
before = psutil.Process().memory_info().rss
give_back()
print((before - psutil.Process().memory_info().rss) >> 20)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc has the call")
def test_holes_between_what_is_kept_are_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", HOLES], capture_output=True, text=True, check=True, cwd=ROOT)
    assert int(done.stdout) > 50


def test_nothing_happens_where_there_is_no_such_call(monkeypatch: pytest.MonkeyPatch) -> None:
    from pipeline import allocator

    allocator._trim.cache_clear()
    monkeypatch.setattr(sys, "platform", "darwin")
    assert allocator._trim() is None
    allocator.give_back()
    allocator._trim.cache_clear()
