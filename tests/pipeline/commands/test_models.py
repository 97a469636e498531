"""`plainvox models`."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.commands.models import models
from pipeline.errors import ModelMissing, UsageError
from pipeline.fetch_local import LocalFile
from pipeline.models import ModelStore
from pipeline.plugins import INSTALLERS, Plugins
from tests.pipeline.model_sources import CONTENT, model

installed: list[tuple[Path, Path | None]] = []


def install(store: ModelStore, *, from_file: Path | None, say: object) -> None:
    installed.append((store.folder, from_file))


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelStore:
    """A store of two models, one of them wanted by default, and an installer."""
    (tmp_path / "source.bin").write_bytes(CONTENT)
    from dataclasses import replace

    first = model(LocalFile(tmp_path / "source.bin"), name="first", group="voices")
    second = replace(model(LocalFile(tmp_path / "source.bin"), name="second", group="extra"), default=False)
    made = ModelStore(tmp_path / "models", [first, second])
    monkeypatch.setattr(ModelStore, "default", classmethod(lambda cls: made))
    plugins = Plugins({INSTALLERS: {"tiny-en-es": install}})
    monkeypatch.setattr("pipeline.commands.models.Plugins", lambda: plugins)
    installed.clear()
    return made


def call(*arguments: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(models, arguments)


def test_list_shows_what_is_there_and_what_is_missing(store: ModelStore) -> None:
    store.pull(["first"], lambda message: None)
    lines = call("list").stdout.splitlines()
    assert [line.split()[-1] for line in lines[1:3]] == ["there", "missing"]


def test_list_says_how_to_pull(store: ModelStore) -> None:
    assert "plainvox models pull voices extra" in call("list").stdout


def test_list_as_json_holds_folder_path_and_installers(store: ModelStore) -> None:
    told = json.loads(call("list", "--json").stdout)
    assert told["folder"] == str(store.folder)
    assert told["models"][0]["path"] == str(store.folder / "first")
    assert told["models"][0]["there"] is False
    assert "tiny-en-es" in told["installers"]


def test_list_has_no_colors_in_a_file(store: ModelStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in call("list").stdout


def test_pull_without_a_name_brings_the_default_models(store: ModelStore) -> None:
    result = call("pull")
    assert result.exit_code == 0, result.exception
    assert (store.has("first"), store.has("second")) == (True, False)


def test_pull_prints_paths_on_stdout_and_talk_on_stderr(store: ModelStore) -> None:
    result = call("pull", "first")
    assert result.stdout.splitlines() == [str(store.folder / "first")]
    assert "first: from" in result.stderr


def test_pull_takes_names_and_groups(store: ModelStore) -> None:
    call("pull", "voices", "second")
    assert store.has("first")
    assert store.has("second")


def test_pull_of_an_unknown_name_names_the_nearest(store: ModelStore) -> None:
    result = call("pull", "tiny-en-e")
    assert isinstance(result.exception, UsageError)
    assert "tiny-en-es" in result.exception.hint


def test_pull_with_from_takes_a_file(store: ModelStore, tmp_path: Path) -> None:
    carried = tmp_path / "carried"
    carried.write_bytes(CONTENT)
    call("pull", "second", "--from", str(carried))
    assert store.has("second")


def test_pull_that_fails_raises_the_error_that_ends_with_code_3(store: ModelStore, tmp_path: Path) -> None:
    (tmp_path / "source.bin").write_bytes(b"other")
    result = call("pull")
    assert isinstance(result.exception, ModelMissing)
    assert result.exception.exit_code == 3


def test_installer_gets_the_store_and_the_file(store: ModelStore, tmp_path: Path) -> None:
    carried = tmp_path / "package.argosmodel"
    carried.write_bytes(b"package")
    result = call("pull", "tiny-en-es", "--from", str(carried))
    assert result.exit_code == 0, result.exception
    assert installed == [(store.folder, carried)]
