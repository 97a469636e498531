"""What a result depends on beside its document: nothing of it may change unseen."""

from pathlib import Path

import pytest

from pipeline.environment import code_digest, differences, environment
from pipeline.model_file import ModelFile
from pipeline.models import ModelStore
from pipeline.plugins import Plugins


def _here(tmp_path: Path, plugins: Plugins | None = None) -> dict[str, str]:
    return environment(plugins or Plugins(), ModelStore(tmp_path, ()))


def test_names_code_python_and_libraries(tmp_path: Path) -> None:
    here = _here(tmp_path)
    assert len(here["code"]) == 64
    assert here["library spacy"]
    assert "plainvox" in here
    assert "python" in here


def test_is_the_same_twice(tmp_path: Path) -> None:
    assert _here(tmp_path) == _here(tmp_path)
    assert code_digest() == code_digest()


def test_a_model_that_came_changes_it(tmp_path: Path) -> None:
    model = ModelFile(
        "voice.bin", "voice", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3, "MIT", ()
    )
    store = ModelStore(tmp_path, (model,))
    before = environment(Plugins(), store)
    (tmp_path / "voice.bin").write_bytes(b"abc")
    after = environment(Plugins(), store)
    assert differences(before, after) == ["model voice.bin: not there here, ba7816bf8f01 there"]


def test_a_setting_changes_it_and_a_place_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _here(tmp_path)
    monkeypatch.setenv("PLAINVOX_CACHE", "/elsewhere")
    assert _here(tmp_path) == before
    monkeypatch.setenv("PLAINVOX_GTTS_ADDRESS", "there")
    assert differences(before, _here(tmp_path)) == ["setting PLAINVOX_GTTS_ADDRESS: not there here, there there"]


def test_what_a_plugin_tells_changes_it(tmp_path: Path) -> None:
    plugins = Plugins({"plainvox.data": {"mine": lambda: {"words": "2"}}})
    assert _here(tmp_path, plugins)["mine: words"] == "2"
