"""How large the cache is and making it smaller: by age, by size, and never under a run."""

import json
import os
import time
from pathlib import Path

import pytest

from pipeline.cache import Cache
from pipeline.cache_care import prune, state
from pipeline.cli import main
from pipeline.errors import OutputError

_DAY = 24 * 3600


def _kilobyte(path: Path) -> None:
    path.write_bytes(b"x" * 1000)


def _fill(folder: Path) -> Cache:
    cache = Cache(folder)
    cache.texts("t", "f", ["a", "b"], lambda texts: [text * 100 for text in texts])
    cache.sound("s", "f", "a", _kilobyte)
    return cache


def _age(folder: Path, days: int) -> None:
    for path in folder.glob("sounds/*/*"):
        os.utime(path, (time.time() - days * _DAY,) * 2)
    cache = Cache(folder)
    with cache.database() as database:
        database.execute("UPDATE uses SET day = day - ?", (days,))


def test_state_counts_entries_bytes_and_hits(tmp_path: Path) -> None:
    cache = _fill(tmp_path)
    cache.note_run(documents=3, unchanged=1, hits=30, misses=10)
    found = state(cache)
    assert [(one.kind, one.entries) for one in found.held] == [("texts", 2), ("sounds", 1), ("files", 0)]
    assert found.held[1].size == 1000
    assert (found.runs, found.documents, found.unchanged, found.hit_rate) == (1, 3, 1, 0.75)


def test_prune_by_age_takes_out_what_was_not_used(tmp_path: Path) -> None:
    _fill(tmp_path)
    _age(tmp_path, 40)
    Cache(tmp_path).texts("t", "f", ["a"], lambda texts: pytest.fail("it is there"))
    assert prune(tmp_path, days=30).entries == 2
    cache = Cache(tmp_path)
    cache.texts("t", "f", ["a", "b"], lambda texts: texts)
    assert (cache.hits, cache.misses) == (1, 1)


def test_a_sound_that_is_used_again_stays(tmp_path: Path) -> None:
    _fill(tmp_path)
    _age(tmp_path, 40)
    Cache(tmp_path).sound("s", "f", "a", lambda path: pytest.fail("it is there"))
    prune(tmp_path, days=30)
    assert len(list(tmp_path.glob("sounds/*/*"))) == 1


def test_prune_by_size_takes_out_the_longest_unused(tmp_path: Path) -> None:
    _fill(tmp_path)
    _age(tmp_path, 5)
    Cache(tmp_path).texts("t", "f", ["new"], lambda texts: ["y" * 100])
    gone = prune(tmp_path, size=300)
    assert gone.entries == 3
    assert state(Cache(tmp_path)).size <= 300
    assert state(Cache(tmp_path)).held[0].entries == 1


def test_prune_keeps_all_that_is_small_and_new_enough(tmp_path: Path) -> None:
    _fill(tmp_path)
    assert prune(tmp_path, days=1, size=10**6).entries == 0


def test_nothing_is_taken_out_under_a_run(tmp_path: Path) -> None:
    cache = _fill(tmp_path)
    with pytest.raises(OutputError, match="a run is using the cache"):
        prune(tmp_path, days=0)
    assert state(cache).held[0].entries == 2


def test_command_shows_and_prunes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PLAINVOX_CACHE", str(tmp_path))
    _fill(tmp_path)
    assert _run(["cache", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["held"][0]["entries"] == 2
    assert _run(["cache", "prune", "--size", "0"]) == 0
    assert "Taken out: 3 entries" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["--size", "many"], ["--size", ""], []])
def test_a_wrong_size_is_told(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["cache", "prune", *arguments]) == 2
    assert "2G" in capsys.readouterr().err


def _run(arguments: list[str]) -> int:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    return int(caught.value.code or 0)
