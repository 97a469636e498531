"""Memory is taken from few places, and goes back to the system when it is free."""

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

RINGS = """
import weakref
from pipeline.allocator import give_back

class Ring:
    def __init__(self):
        self.itself = self

def rings():
    return [weakref.ref(Ring()) for _ in range(50)]

for _ in range(2):
    left = rings()
    alive = sum(one() is not None for one in left)
    give_back()
    print(alive > 0, sum(one() is not None for one in left))
"""

ARENAS = """
import ctypes, sys, threading
from pipeline.allocator import share_arenas

if sys.argv[2:]:
    share_arenas()
everybody = threading.Barrier(8)
threads = [threading.Thread(target=lambda: (bytes(4000), everybody.wait())) for _ in range(8)]
for one in threads:
    one.start()
for one in threads:
    one.join()
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
told = ctypes.c_void_p(libc.fopen(sys.argv[1].encode(), b"w"))
libc.malloc_info(0, told)
libc.fclose(told)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc has the call")
def test_holes_between_what_is_kept_are_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", HOLES], capture_output=True, text=True, check=True, cwd=ROOT)
    assert int(done.stdout) > 50


def test_what_only_refers_to_itself_is_freed_after_the_first_document_and_later_ones() -> None:
    done = subprocess.run([sys.executable, "-c", RINGS], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == ["True", "0", "True", "0"]


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc has the call")
def test_threads_share_two_arenas(tmp_path: Path) -> None:
    def arenas(*how: str) -> int:
        told = tmp_path / "told.xml"
        subprocess.run([sys.executable, "-c", ARENAS, told, *how], check=True, cwd=ROOT)
        return told.read_text().count("<heap ")

    assert (arenas() > 4, arenas("shared")) == (True, 2)


def test_nothing_happens_where_there_is_no_such_call(monkeypatch: pytest.MonkeyPatch) -> None:
    from pipeline import allocator

    allocator._trim.cache_clear()
    monkeypatch.setattr(sys, "platform", "darwin")
    assert allocator._trim() is None
    allocator.give_back()
    allocator._trim.cache_clear()
