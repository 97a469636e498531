"""Documents, results and cache at addresses of a storage: a folder by its `file://` address, and fsspec's memory."""

import json
import shutil
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import fsspec
import pytest
from click.testing import CliRunner

from pipeline.cli import plainvox
from pipeline.corrections import corrections_beside
from pipeline.errors import EngineMissing, InputError, OutputError, UsageError
from pipeline.saved import load
from pipeline.shared_cache import SharedCache
from pipeline.storage import Store, fetch, is_stored, results_at
from tests.pipeline.dask_processes import dask

TEXT = "Take one tablet a day.\n\nDrink much water.\n"


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "this-machine"))


@pytest.fixture
def memory() -> str:
    """An address in memory that no other test uses."""
    return f"memory://{uuid.uuid4().hex}"


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return f"file://{tmp_path}/storage"


def put(address: str, text: str) -> None:
    with fsspec.open(address, "w", encoding="utf-8", auto_mkdir=True) as file:
        file.write(text)


def run(*arguments: str) -> list[dict[str, Any]]:
    done = CliRunner(mix_stderr=False).invoke(plainvox, ["run", *arguments, "--json"], catch_exceptions=False)
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def steps(tmp_path: Path) -> str:
    path = tmp_path / "pipeline.yaml"
    path.write_text("stages: [read, simplify, score, publish: {formats: [markdown]}]\n")
    return f"--config={path}"


@pytest.mark.parametrize("name", ["s3://b/x", "memory://x", "file:///x", "GS://b"])
def test_addresses_of_a_storage_are_told(name: str) -> None:
    assert is_stored(name)


@pytest.mark.parametrize("name", ["http://x", "HTTPS://x", "page.html", "C:\\page.html", "-", "a/b://c"])
def test_pages_and_paths_are_none(name: str) -> None:
    assert not is_stored(name)


def test_a_document_is_read_from_and_its_results_are_sent_to_a_storage(memory: str, steps: str) -> None:
    put(f"{memory}/in/leaflet.txt", TEXT)
    receipts = run(f"{memory}/in/leaflet.txt", f"--out={memory}/out", steps)
    assert [receipt["error"] for receipt in receipts] == [""]
    sent = Store(f"{memory}/out").read(["run.json", "index.html", "leaflet/document.json", "leaflet/receipt.json"])
    assert len(sent) == 4
    assert b'href="leaflet/easy.en.md"' in sent["index.html"]
    document = json.loads(sent["leaflet/document.json"])
    assert document["source"]["address"] == f"{memory}/in/leaflet.txt"


def test_results_are_those_of_a_run_on_this_machine(folder: str, steps: str, tmp_path: Path) -> None:
    put(f"{folder}/in/leaflet.txt", TEXT)
    run(f"{folder}/in/leaflet.txt", f"--out={folder}/out", steps)
    run(f"{folder}/in/leaflet.txt", f"--out={tmp_path}/out", steps)
    there, here = tmp_path / "storage" / "out" / "leaflet", tmp_path / "out" / "leaflet"
    names = {path.name for path in here.iterdir()}
    assert names == {path.name for path in there.iterdir()}
    for name in names - {"receipt.json", "document.json"}:
        assert (there / name).read_bytes() == (here / name).read_bytes()
    assert load(there / "document.json") == load(here / "document.json")


def test_nothing_is_left_on_this_machine(folder: str, steps: str, tmp_path: Path) -> None:
    put(f"{folder}/in/leaflet.txt", TEXT)
    cache = tmp_path / "cache"
    done = CliRunner(env={"PLAINVOX_CACHE": str(cache)}, mix_stderr=False).invoke(
        plainvox, ["run", f"{folder}/in/leaflet.txt", f"--out={folder}/out", steps]
    )
    assert done.exit_code == 0
    assert f"{folder}/out/leaflet/index.html" in done.stdout
    assert not list((cache / "scratch").iterdir())


def test_a_folder_there_gives_its_documents_and_the_pool_does_them(folder: str, steps: str, tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "deep/c.txt", "a.txt.read.yaml", ".hidden.txt"):
        put(f"{folder}/in/{name}", "" if name.endswith("yaml") else TEXT)
    (tmp_path / "pipeline.yaml").write_text("stages: [read]\n")
    receipts = run(f"{folder}/in", f"--out={folder}/out", steps, "--jobs=2")
    assert sorted(str(receipt["slug"]) for receipt in receipts) == ["a", "b", "c"]
    assert {receipt["state"] for receipt in receipts} == {"done"}
    assert (tmp_path / "storage" / "out" / "c" / "document.json").is_file()


def test_a_pattern_there_gives_its_documents(memory: str) -> None:
    for name in ("b.txt", "a.txt", "a.html"):
        put(f"{memory}/{name}", TEXT)
    assert Store(f"{memory}/*.txt").documents() == [f"{at(memory)}/a.txt", f"{at(memory)}/b.txt"]


def at(memory: str) -> str:
    """As fsspec spells it."""
    return memory.replace("memory://", "memory:///")


def test_what_people_put_beside_a_document_counts(memory: str, steps: str) -> None:
    put(f"{memory}/leaflet.txt", TEXT)
    put(f"{memory}/leaflet.txt.read.yaml", "drop:\n- text: Drink much\n")
    run(f"{memory}/leaflet.txt", f"--out={memory}/out", steps)
    easy = Store(f"{memory}/out").read(["leaflet/easy.en.md"])["leaflet/easy.en.md"].decode()
    assert "tablet" in easy
    assert "water" not in easy


def test_a_file_that_is_not_there_fails_alone(memory: str, steps: str) -> None:
    put(f"{memory}/leaflet.txt", TEXT)
    receipts = run(f"{memory}/leaflet.txt", f"{memory}/gone.txt", f"--out={memory}/out", steps, "--jobs=1")
    assert [receipt["state"] for receipt in receipts] == ["done", "failed"]
    assert receipts[1]["error"] == f"{memory}/gone.txt: there is no such file"


def test_what_is_unchanged_there_is_left_alone(folder: str, steps: str) -> None:
    put(f"{folder}/in/a.txt", TEXT)
    put(f"{folder}/in/b.txt", TEXT)
    run(f"{folder}/in", f"--out={folder}/out", steps)
    put(f"{folder}/in/b.txt", TEXT + "Rest a day.\n")
    receipts = run(f"{folder}/in", f"--out={folder}/out", steps)
    assert {receipt["slug"]: receipt["unchanged"] for receipt in receipts} == {"a": True, "b": False}


def test_what_people_changed_beside_a_document_makes_it_anew(memory: str, steps: str) -> None:
    put(f"{memory}/leaflet.txt", TEXT)
    run(f"{memory}/leaflet.txt", f"--out={memory}/out", steps)
    put(f"{memory}/leaflet.txt.read.yaml", "drop:\n- text: Drink much\n")
    assert not run(f"{memory}/leaflet.txt", f"--out={memory}/out", steps)[0]["unchanged"]


@pytest.mark.parametrize("harm", ["", "{}", "cut"])
def test_a_result_that_is_not_whole_there_is_made_again(memory: str, steps: str, harm: str) -> None:
    put(f"{memory}/leaflet.txt", TEXT)
    run(f"{memory}/leaflet.txt", f"--out={memory}/out", steps)
    put(f"{memory}/out/leaflet/{'easy.en.md' if harm == 'cut' else 'receipt.json'}", harm)
    assert not run(f"{memory}/leaflet.txt", f"--out={memory}/out", steps)[0]["unchanged"]


@pytest.fixture
def edited(memory: str, steps: str, tmp_path: Path) -> Store:
    """Results at a storage whose easy English somebody has edited there, after the text has changed and a new run."""
    (tmp_path / "pipeline.yaml").write_text("stages: [read, simplify, publish: {formats: [xliff]}]\n")
    put(f"{memory}/leaflet.txt", TEXT)
    run(f"{memory}/leaflet.txt", f"--out={memory}/out", steps)
    store = Store(f"{memory}/out/leaflet")
    given = store.read(["easy.en.xlf"])["easy.en.xlf"]
    store.write({"easy.en.xlf": given.replace(b"<target>Drink much water.", b"<target>Drink a lot of water.")})
    put(f"{memory}/leaflet.txt", TEXT + "Rest a day.\n")
    run(f"{memory}/leaflet.txt", f"--out={memory}/out", steps)
    return store


def test_what_people_edited_there_is_kept_beside_the_new_file(edited: Store) -> None:
    (name,) = (name for name in edited.sizes() if ".edited-" in name)
    found = edited.read([name, "easy.en.xlf"])
    assert b"Drink a lot of water." in found[name]
    assert b"Drink a lot of water." not in found["easy.en.xlf"]


def test_the_copy_there_is_told_of_with_its_address(edited: Store) -> None:
    told = json.loads(edited.read(["document.json"])["document.json"])["problems"]
    assert any(edited.address in problem["suggestion"] for problem in told)


def test_the_copy_there_outlives_a_run_that_publishes_no_such_file(
    edited: Store, memory: str, steps: str, tmp_path: Path
) -> None:
    (tmp_path / "pipeline.yaml").write_text("stages: [read, simplify, publish: {formats: [markdown]}]\n")
    run(f"{memory}/leaflet.txt", f"--out={memory}/out", steps)
    assert any(".edited-" in name for name in edited.sizes())


def test_stored_documents_with_results_here_are_left_alone_too(memory: str, steps: str, tmp_path: Path) -> None:
    put(f"{memory}/leaflet.txt", TEXT)
    out = f"--out={tmp_path}/out"
    assert [run(f"{memory}/leaflet.txt", out, steps)[0]["unchanged"] for _ in range(2)] == [False, True]


def test_single_commands_read_from_there_too(memory: str) -> None:
    put(f"{memory}/leaflet.txt", TEXT)
    done = CliRunner(mix_stderr=False).invoke(plainvox, ["read", f"{memory}/leaflet.txt"], catch_exceptions=False)
    assert done.exit_code == 0
    assert "Take one tablet a day." in done.stdout


def test_a_review_says_where_decisions_about_a_stored_document_belong(memory: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="belong beside it"):
        corrections_beside(f"{memory}/leaflet.txt", tmp_path)


def test_what_an_earlier_run_left_besides_is_taken_away(memory: str, steps: str, tmp_path: Path) -> None:
    put(f"{memory}/leaflet.txt", TEXT)
    run(f"{memory}/leaflet.txt", f"--out={memory}/out", steps)
    (tmp_path / "pipeline.yaml").write_text("stages: [read, score]\n")
    run(f"{memory}/leaflet.txt", f"--out={memory}/out", steps)
    store = Store(f"{memory}/out/leaflet")
    assert set(store.read(["easy.en.md", "document.json"])) == {"document.json"}


@pytest.mark.parametrize("kind", ["memory", "folder"])
def test_machines_share_what_is_in_the_cache(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    address = str(request.getfixturevalue(kind))
    worked: list[str] = []

    def work(texts: list[str]) -> list[str]:
        worked.extend(texts)
        return [text.upper() for text in texts]

    def sing(path: Path) -> None:
        worked.append("sound")
        path.write_bytes(b"la")

    for machine in ("one", "two"):
        cache = SharedCache(tmp_path / machine, address)
        assert cache.texts("kind", "1", ["a", "é"], work) == ["A", "É"]
        assert cache.sound_path(cache.sound("kind", "1", "a", sing)).read_bytes() == b"la"
    assert worked == ["a", "é", "sound"]
    assert (cache.hits, cache.misses) == (3, 0)


def test_a_fresh_run_replaces_what_machines_share(memory: str, tmp_path: Path) -> None:
    SharedCache(tmp_path / "one", memory).texts("kind", "1", ["a"], lambda _: ["old"])
    assert SharedCache(tmp_path / "two", memory, fresh=True).texts("kind", "1", ["a"], lambda _: ["new"]) == ["new"]
    assert SharedCache(tmp_path / "three", memory).texts("kind", "1", ["a"], lambda _: [None]) == ["new"]


def test_two_runs_with_their_own_folders_share_a_cache(
    folder: str, steps: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(f"{folder}/leaflet.txt", TEXT)
    monkeypatch.setenv("PLAINVOX_CACHE", f"{folder}/cache")
    counted = []
    for _ in range(2):
        receipts = run(f"{folder}/leaflet.txt", f"--out={folder}/out", steps)
        counted.append((receipts[0]["cache_hits"], receipts[0]["cache_misses"]))
        shutil.rmtree(tmp_path / "this-machine")
    assert counted[0][1]
    assert counted[1] == (sum(counted[0]), 0)


@pytest.mark.parametrize(
    ("act", "kind", "cause", "remedy"),
    [
        (lambda: Store("nosuch://x"), UsageError, "nosuch", "s3://BUCKET"),
        (lambda: Store("oss://bucket/x"), EngineMissing, "ossfs", "pip install ossfs"),
        (
            lambda: Store("memory://nowhere").read([]) or fetch("memory://nowhere/x.txt", Path()),
            InputError,
            "no such",
            "",
        ),
    ],
)
def test_what_is_wrong_with_an_address_is_told(
    act: Callable[[], object], kind: type[Exception], cause: str, remedy: str
) -> None:
    with pytest.raises(kind, match=cause) as raised:
        act()
    assert remedy in getattr(raised.value, "hint", "")


def test_a_storage_that_takes_nothing_is_told_before_the_run(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, not a folder")
    with pytest.raises(OutputError, match="taken"), results_at(f"file://{tmp_path}/taken/out", tmp_path):
        pytest.fail("it took something")


def test_machines_of_a_cluster_share_nothing_but_the_storage(folder: str, steps: str, tmp_path: Path) -> None:
    for name in ("a", "b"):
        put(f"{folder}/in/{name}.txt", TEXT)
    storage = {"PLAINVOX_CACHE": f"{folder}/cache", "PLAINVOX_MEMORY": str(tmp_path / "none")}
    with dask(tmp_path / "dask", environment=storage) as cluster:
        for name in ("one", "two"):
            cluster.worker(name, XDG_CACHE_HOME=str(tmp_path / name))
        receipts = run(f"{folder}/in", f"--out={folder}/out", steps, f"--cluster={cluster.address}")
    assert [receipt["state"] for receipt in receipts] == ["done", "done"]
    assert (tmp_path / "storage" / "out" / "b" / "document.json").is_file()
    assert list((tmp_path / "storage" / "cache" / "texts").glob("*/*.json"))
    assert not list(tmp_path.glob("*/plainvox/scratch/*"))
