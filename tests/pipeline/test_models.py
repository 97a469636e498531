"""The model store: what is in it is whole and right, wherever it came from and whatever went wrong."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.errors import ModelMissing, OutputError, UsageError
from pipeline.fetch import Fetch
from pipeline.fetch_https import Download
from pipeline.model_file import ModelFile
from pipeline.models import ModelStore
from tests.pipeline.model_sources import CONTENT, model, web_server


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with web_server() as address:
        yield address


@pytest.fixture
def said() -> list[str]:
    return []


@dataclass(frozen=True)
class Written:
    """A recipe that writes some bytes and then raises what it is given."""

    content: bytes
    then: type[BaseException] | None = None
    source: str = "here"

    def make(self, target: Path, fetch: Fetch) -> None:
        target.write_bytes(self.content)
        if self.then is not None:
            raise self.then("the end")


def store_of(folder: Path, *files: ModelFile) -> ModelStore:
    return ModelStore(folder / "models", files)


def left_in(store: ModelStore) -> set[str]:
    return {str(path.relative_to(store.folder)) for path in store.folder.rglob("*")}


def test_store_gives_the_path_of_what_was_pulled(tmp_path: Path, said: list[str]) -> None:
    store = store_of(tmp_path, model(Written(CONTENT)))
    assert store.pull(["tiny.bin"], said.append) == (store.path("tiny.bin"),)
    assert store.path("tiny.bin").read_bytes() == CONTENT


def test_store_says_from_where_it_pulls(tmp_path: Path, said: list[str]) -> None:
    store_of(tmp_path, model(Written(CONTENT))).pull(["tiny.bin"], said.append)
    assert said == ["tiny.bin: from here"]


def test_store_pulls_a_whole_group(tmp_path: Path, said: list[str]) -> None:
    files = [model(Written(CONTENT), name=name) for name in ("one", "folder/two")]
    store = store_of(tmp_path, *files, model(name="three", group="other"))
    store.pull(["tiny"], said.append)
    assert [store.has(name) for name in ("one", "folder/two", "three")] == [True, True, False]


def test_store_leaves_alone_what_is_there(tmp_path: Path, said: list[str]) -> None:
    store = store_of(tmp_path, model(Written(CONTENT)))
    store.pull(["tiny"], said.append)
    said.clear()
    store.pull(["tiny"], said.append)
    assert said == []


def test_missing_model_is_named_with_the_command_that_brings_it(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match=r"tiny\.bin") as caught:
        store_of(tmp_path, model()).path("tiny.bin")
    assert caught.value.hint == "plainvox models pull tiny"


@pytest.mark.parametrize("method", ["path", "has"])
def test_unknown_model_is_a_usage_error_with_the_nearest_name(tmp_path: Path, method: str) -> None:
    with pytest.raises(UsageError) as caught:
        getattr(store_of(tmp_path, model()), method)("tiny.bim")
    assert "tiny.bin" in caught.value.hint


def test_pull_of_an_unknown_name_brings_nothing(tmp_path: Path, said: list[str]) -> None:
    store = store_of(tmp_path, model(Written(CONTENT)))
    with pytest.raises(UsageError):
        store.pull(["tiny", "nonsense"], said.append)
    assert not store.has("tiny.bin")


def test_file_of_another_size_is_not_there(tmp_path: Path) -> None:
    store = store_of(tmp_path, model())
    store.folder.mkdir()
    (store.folder / "tiny.bin").write_bytes(CONTENT[:-1])
    assert not store.has("tiny.bin")
    with pytest.raises(ModelMissing, match="damaged"):
        store.path("tiny.bin")


def test_damaged_file_of_the_right_size_is_refused(tmp_path: Path, said: list[str]) -> None:
    store = store_of(tmp_path, model(Written(CONTENT)))
    store.pull(["tiny"], said.append)
    (store.folder / "tiny.bin").write_bytes(CONTENT[::-1])
    with pytest.raises(ModelMissing, match="damaged"):
        store.path("tiny.bin")
    assert not store.has("tiny.bin")


def test_damaged_file_is_pulled_again(tmp_path: Path, said: list[str]) -> None:
    store = store_of(tmp_path, model(Written(CONTENT)))
    store.folder.mkdir()
    (store.folder / "tiny.bin").write_bytes(CONTENT[::-1])
    store.pull(["tiny"], said.append)
    assert store.path("tiny.bin").read_bytes() == CONTENT


def test_content_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = store_of(tmp_path, model())
    store.folder.mkdir()
    (store.folder / "tiny.bin").write_bytes(CONTENT)
    store.path("tiny.bin")
    monkeypatch.setattr("pipeline.model_digest.content_digest", lambda path: pytest.fail("read again"))
    assert store.path("tiny.bin").is_file()


def test_folder_that_cannot_be_written_still_gives_its_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = store_of(tmp_path, model())
    store.folder.mkdir()
    (store.folder / "tiny.bin").write_bytes(CONTENT)

    def refuse(path: Path, text: str) -> None:
        raise OutputError(f"{path}: read-only")

    monkeypatch.setattr("pipeline.model_digest.write_text", refuse)
    assert store.path("tiny.bin").read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("lost", "404"),
        ("cut", "IncompleteRead|bytes read"),
        ("other", "SHA-256"),
        ("longer", "bytes came"),
        ("moved/lost", "404"),
    ],
)
def test_bad_download_leads_to_the_next_source(
    tmp_path: Path, server: str, said: list[str], page: str, reason: str
) -> None:
    store = store_of(tmp_path, model(Download(f"{server}/{page}"), Download(f"{server}/whole")))
    store.pull(["tiny"], said.append)
    assert store.path("tiny.bin").read_bytes() == CONTENT
    assert any(word in " ".join(said) for word in reason.split("|"))


def test_download_follows_a_redirect(tmp_path: Path, server: str, said: list[str]) -> None:
    store = store_of(tmp_path, model(Download(f"{server}/moved/whole")))
    store.pull(["tiny"], said.append)
    assert store.has("tiny.bin")


def test_download_tells_how_far_it_is(tmp_path: Path, server: str, said: list[str]) -> None:
    steps: list[tuple[int, int]] = []
    store = store_of(tmp_path, model(Download(f"{server}/whole")))
    store.pull(["tiny"], said.append, lambda done, total: steps.append((done, total)))
    assert steps[-1] == (len(CONTENT), len(CONTENT))


def test_failed_pull_gives_every_reason_and_leaves_nothing(tmp_path: Path, server: str, said: list[str]) -> None:
    pages = ("lost", "cut", "other")
    store = store_of(tmp_path, model(*(Download(f"{server}/{page}") for page in pages)))
    with pytest.raises(ModelMissing) as caught:
        store.pull(["tiny"], said.append)
    assert all(f"{server}/{page}: " in caught.value.message for page in pages)
    assert left_in(store) == set()


def test_failed_file_does_not_stop_the_others(tmp_path: Path, said: list[str]) -> None:
    store = store_of(tmp_path, model(Written(b"bad"), name="bad"), model(Written(CONTENT), name="good"))
    with pytest.raises(ModelMissing, match="model bad"):
        store.pull(["tiny"], said.append)
    assert store.has("good")


def test_server_that_is_not_there_is_a_reason(tmp_path: Path, said: list[str]) -> None:
    store = store_of(tmp_path, model(Download("http://127.0.0.1:9/tiny.bin")))
    with pytest.raises(ModelMissing, match=r"127\.0\.0\.1"):
        store.pull(["tiny"], said.append)


def test_interrupted_pull_leaves_nothing(tmp_path: Path, said: list[str]) -> None:
    store = store_of(tmp_path, model(Written(CONTENT[:500], KeyboardInterrupt)))
    with pytest.raises(KeyboardInterrupt):
        store.pull(["tiny"], said.append)
    assert left_in(store) == set()


def test_disk_that_refuses_is_an_output_error_that_names_the_folder(tmp_path: Path, said: list[str]) -> None:
    store = store_of(tmp_path, model(Written(CONTENT)))
    store.folder.write_text("a file where the folder should be")
    with pytest.raises(OutputError, match="models") as caught:
        store.pull(["tiny"], said.append)
    assert "PLAINVOX_MODELS" in caught.value.hint


PULL = """
import sys
from pathlib import Path
from pipeline.fetch_https import Download
from pipeline.models import ModelStore
from model_sources import model
store = ModelStore(Path(sys.argv[1]), [model(Download(sys.argv[2]))])
print("begun", flush=True)
store.pull(["tiny"], lambda message: None)
print(store.path("tiny.bin"))
"""


def pulling(store: ModelStore, address: str) -> "subprocess.Popen[str]":
    here = Path(__file__).parent
    command = [sys.executable, "-c", PULL, str(store.folder), address]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(here), str(here.parents[1])))}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_two_processes_may_pull_at_once(tmp_path: Path, server: str) -> None:
    store = store_of(tmp_path, model())
    both = [pulling(store, f"{server}/slow/0.5") for _ in range(2)]
    ends = [process.communicate(timeout=60) for process in both]
    assert [process.returncode for process in both] == [0, 0], ends
    assert store.path("tiny.bin").read_bytes() == CONTENT
    assert left_in(store) == {"tiny.bin", ".tiny.bin.digest.json"}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_killed_pull_leaves_no_model_and_the_next_one_brings_it(tmp_path: Path, server: str, said: list[str]) -> None:
    store = store_of(tmp_path, model(Written(CONTENT)))
    process = pulling(store, f"{server}/slow/30")
    wait_until(lambda: any(store.folder.glob(".pull-*/made")))
    process.kill()
    process.communicate(timeout=30)
    assert not store.has("tiny.bin")
    store.pull(["tiny"], said.append)
    assert store.has("tiny.bin")


def test_what_a_killed_pull_left_is_swept_after_a_day(tmp_path: Path, said: list[str]) -> None:
    store = store_of(tmp_path, model(Written(CONTENT)))
    old, young = store.folder / ".pull-old", store.folder / ".pull-young"
    for left in (old, young):
        left.mkdir(parents=True)
        (left / "made").write_bytes(CONTENT)
    yesterday = time.time() - 90_000
    os.utime(old, (yesterday, yesterday))
    store.pull(["tiny"], said.append)
    assert (old.exists(), young.exists()) == (False, True)


def wait_until(ready: Callable[[], bool]) -> None:
    for _ in range(600):
        if ready():
            return
        time.sleep(0.05)
    pytest.fail("it never happened")


def test_file_given_by_hand_is_verified_and_taken(tmp_path: Path, said: list[str]) -> None:
    carried = tmp_path / "from-a-stick.bin"
    carried.write_bytes(CONTENT)
    store = store_of(tmp_path, model())
    store.pull(["tiny"], said.append, from_path=carried)
    assert store.path("tiny.bin").read_bytes() == CONTENT
    assert carried.exists()


def test_wrong_file_given_by_hand_is_refused(tmp_path: Path, said: list[str]) -> None:
    carried = tmp_path / "from-a-stick.bin"
    carried.write_bytes(CONTENT[::-1])
    with pytest.raises(ModelMissing, match="SHA-256"):
        store_of(tmp_path, model(Written(CONTENT))).pull(["tiny"], said.append, from_path=carried)


def test_folder_of_another_store_gives_all_its_models(tmp_path: Path, said: list[str]) -> None:
    files = [model(Written(CONTENT), name=name) for name in ("one", "folder/two")]
    first = store_of(tmp_path, *files)
    first.pull(["tiny"], said.append)
    second = ModelStore(tmp_path / "second", [model(name=file.name) for file in files])
    second.pull(["tiny"], said.append, from_path=first.folder)
    assert second.has("folder/two")


def test_one_file_cannot_stand_for_two_models(tmp_path: Path, said: list[str]) -> None:
    carried = tmp_path / "one"
    carried.write_bytes(CONTENT)
    store = store_of(tmp_path, model(name="one"), model(name="two"))
    with pytest.raises(UsageError, match="one file"):
        store.pull(["tiny"], said.append, from_path=carried)


@pytest.mark.parametrize("name", ["/etc/model", "../model", "a/../../model", ".hidden", ""])
def test_model_name_stays_below_the_folder(name: str) -> None:
    with pytest.raises(UsageError):
        model(name=name)


def test_default_store_is_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLAINVOX_MODELS", str(tmp_path / "mine"))
    assert ModelStore.default().folder == tmp_path / "mine"


def test_installed_stages_declare_kokoro_and_whisper() -> None:
    groups = {file.group for file in ModelStore.default().known()}
    assert {"kokoro", "whisper"} <= groups


def test_every_declared_model_is_pinned_and_has_two_kinds_of_source() -> None:
    for file in ModelStore.default().known():
        assert len(file.sha256) == 64
        assert len({type(recipe) for recipe in file.recipes}) >= 2, file.name


def test_store_imports_nothing_heavy() -> None:
    heavy = "[name for name in ('numpy', 'requests') if name in sys.modules]"
    code = f"import sys, pipeline.models, stages.speak.catalog; print({heavy})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
