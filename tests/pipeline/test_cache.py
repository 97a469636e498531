import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pipeline.cache import DATABASE, Cache, cache_key
from pipeline.errors import OutputError

ROOT = Path(__file__).parent.parent.parent


class Worker:
    """Upper-cases texts and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def __call__(self, texts: list[str]) -> Sequence[str | None]:
        self.asked.append(texts)
        return [None if text == "bad" else text.upper() for text in texts]


def test_known_texts_are_not_worked_out_again(cache: Cache) -> None:
    work = Worker()
    assert cache.texts("t", "f", ["a", "b"], work) == ["A", "B"]
    assert cache.texts("t", "f", ["b", "c", "a"], work) == ["B", "C", "A"]
    assert work.asked == [["a", "b"], ["c"]]


def test_repeated_texts_are_worked_out_once(cache: Cache) -> None:
    work = Worker()
    assert cache.texts("t", "f", ["a", "a", "b", "a"], work) == ["A", "A", "B", "A"]
    assert work.asked == [["a", "b"]]


def test_failed_texts_are_not_kept(cache: Cache) -> None:
    work = Worker()
    assert cache.texts("t", "f", ["bad"], work) == [None]
    assert cache.texts("t", "f", ["bad"], work) == [None]
    assert len(work.asked) == 2


@pytest.mark.parametrize("other", [("u", "f"), ("t", "g")])
def test_kind_and_fingerprint_are_part_of_the_key(cache: Cache, other: tuple[str, str]) -> None:
    work = Worker()
    cache.texts("t", "f", ["a"], work)
    cache.texts(*other, ["a"], work)
    assert len(work.asked) == 2


def test_key_does_not_confuse_where_one_field_ends() -> None:
    assert cache_key("a", "bc", "d") != cache_key("ab", "c", "d")


def test_another_run_finds_what_was_kept(tmp_path: Path) -> None:
    work = Worker()
    Cache(tmp_path / "c").texts("t", "f", ["a"], work)
    again = Cache(tmp_path / "c")
    assert again.texts("t", "f", ["a"], work) == ["A"]
    assert (again.hits, again.misses, len(work.asked)) == (1, 0, 1)


def test_fresh_works_everything_out_once_more_and_keeps_it(tmp_path: Path) -> None:
    Cache(tmp_path / "c").texts("t", "f", ["a"], lambda texts: ["old"])
    fresh = Cache(tmp_path / "c", fresh=True)
    work = Worker()
    fresh.texts("t", "f", ["a"], work)
    fresh.texts("t", "f", ["a"], work)
    assert len(work.asked) == 1
    assert Cache(tmp_path / "c").texts("t", "f", ["a"], work) == ["A"]


def test_sound_is_made_once_and_appears_whole(cache: Cache) -> None:
    made: list[Path] = []

    def work(path: Path) -> None:
        made.append(path)
        path.write_bytes(b"sound")

    key = cache.sound("speak", "f", "hello", work)
    assert cache.sound("speak", "f", "hello", work) == key
    assert cache.sound_path(key).read_bytes() == b"sound"
    assert len(made) == 1
    assert made[0] != cache.sound_path(key)


def test_sound_made_ahead_counts_when_it_is_asked_for(cache: Cache) -> None:
    made: list[Path] = []

    def work(path: Path) -> None:
        made.append(path)
        path.write_bytes(b"sound")

    cache.sound_ahead("speak", "f", "hello", work)
    assert (cache.hits, cache.misses) == (0, 0)
    cache.sound("speak", "f", "hello", work)
    assert (cache.hits, cache.misses) == (0, 1)
    cache.sound_ahead("speak", "f", "hello", work)
    cache.sound("speak", "f", "hello", work)
    assert (cache.hits, cache.misses, len(made)) == (1, 1, 1)


@pytest.mark.parametrize("fresh", [False, True])
def test_threads_that_want_one_sound_have_it_made_once(tmp_path: Path, fresh: bool) -> None:
    cache = Cache(tmp_path / "c", fresh=fresh)
    made: list[Path] = []

    def work(path: Path) -> None:
        made.append(path)
        time.sleep(0.05)
        path.write_bytes(b"sound")

    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda number: cache.sound("speak", "f", f"{number % 2}", work), range(16)))
    assert (len(keys), len(made)) == (2, 2)
    assert (cache.hits, cache.misses) == (14, 2)


def test_sound_that_failed_is_tried_by_those_who_waited(cache: Cache) -> None:
    tried: list[Path] = []

    def work(path: Path) -> None:
        tried.append(path)
        time.sleep(0.05)
        if len(tried) == 1:
            raise RuntimeError("the voice died")
        path.write_bytes(b"sound")

    with ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(cache.sound, "speak", "f", "hello", work) for _ in range(2)]
    assert sorted(type(one.exception()) is RuntimeError for one in asked) == [False, True]
    assert len(tried) == 2


def test_sound_that_fails_leaves_nothing(cache: Cache) -> None:
    def work(path: Path) -> None:
        path.write_bytes(b"half")
        raise RuntimeError("the voice died")

    with pytest.raises(RuntimeError):
        cache.sound("speak", "f", "hello", work)
    assert [path for path in (cache.folder / "sounds").rglob("*") if path.is_file()] == []


def test_several_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    def write(number: int) -> None:
        texts = [f"{number % 4} {n}" for n in range(50)]
        Cache(tmp_path / "c").texts("t", "f", texts, lambda todo: [text.upper() for text in todo])

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(16)))
    work = Worker()
    Cache(tmp_path / "c").texts("t", "f", [f"{a} {n}" for a in range(4) for n in range(50)], work)
    assert work.asked == []


OPEN = """
import sys, time
from pathlib import Path
from pipeline.cache import Cache
go, folders = Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]
print("ready", flush=True)
while not go.exists():
    time.sleep(0.001)
for folder in folders:
    Cache(folder).texts("t", "f", ["a"], lambda texts: ["A"])
"""


def test_processes_that_open_a_new_cache_at_once_all_can(tmp_path: Path) -> None:
    folders = [str(tmp_path / str(number)) for number in range(20)]
    call = [sys.executable, "-c", OPEN, str(tmp_path / "go"), *folders]
    crowd = [subprocess.Popen(call, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    for process in crowd:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    (tmp_path / "go").touch()
    assert [process.wait(60) for process in crowd] == [0, 0, 0, 0]
    assert {path.name for path in (tmp_path / "0").iterdir()} == {"in-use.lock", "results.sqlite"}


def test_a_cache_that_cannot_be_opened_says_how_to_move_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError) as caught:
        Cache(tmp_path / "file")
    assert "PLAINVOX_CACHE" in caught.value.hint


def test_sound_that_came_meanwhile_stays(cache: Cache) -> None:
    """Two workers say one sentence at once: who came first has told its length already."""

    def overtaken(path: Path) -> None:
        Cache(cache.folder).sound("speak", "voice", "Rest.", lambda first: _write(first, b"first"))
        _write(path, b"second, and longer")

    key = cache.sound("speak", "voice", "Rest.", overtaken)
    assert cache.sound_path(key).read_bytes() == b"first"
    assert [path.name for path in cache.sound_path(key).parent.iterdir()] == [f"{key}.flac"]


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def test_a_database_that_cannot_be_used_any_more_is_told_with_its_folder(cache: Cache) -> None:
    (cache.folder / DATABASE).write_bytes(b"no database at all" * 100)
    with pytest.raises(OutputError, match="the cache cannot be used") as caught:
        cache.texts("test", "1", ["a"], lambda texts: texts)
    assert str(cache.folder) in caught.value.message
    assert "PLAINVOX_CACHE" in caught.value.hint
