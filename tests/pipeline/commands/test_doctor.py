"""`plainvox doctor`."""

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import pytest
from click.testing import CliRunner, Result

from pipeline.commands.doctor import doctor
from pipeline.document import Document
from pipeline.engines import Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from pipeline.plugins import STAGES, TRANSLATORS, VOICES, Plugins
from pipeline.stage import Context, Stage, plugin_names
from tests.pipeline.model_sources import model


class Ready:
    name = "ready"
    online = False

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        return None

    def open(self, need: Need, models: ModelStore) -> Any:
        raise AssertionError("the doctor opens no engine")


class Online(Ready):
    name = "cloud"
    online = True


class EnglishOnly(Ready):
    name = "english"

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        if need.language == "en" and need.voice in ("", "anna"):
            return None
        return EngineMissing(f"english has no voice for {need.language}", hint="install another")


class Broken(Ready):
    name = "broken"

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        raise ImportError("libbroken.so is not here")


@dataclass(frozen=True)
class Say(Stage):
    name: ClassVar[str] = "say"
    engines: tuple[str, ...] = plugin_names(VOICES, ("ready",))
    voices: dict[str, str] = field(default_factory=dict, hash=False)

    def run(self, document: Document, context: Context) -> Document:
        return document


@dataclass(frozen=True)
class Turn(Stage):
    name: ClassVar[str] = "turn"
    engines: tuple[str, ...] = plugin_names(TRANSLATORS, ("ready",))

    def run(self, document: Document, context: Context) -> Document:
        return document


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with engines and stages of our own, one model that is missing, and room for pipeline.yaml."""
    engines = {"ready": Ready, "cloud": Online, "english": EnglishOnly, "broken": Broken}
    plugins = Plugins({VOICES: engines, TRANSLATORS: engines, STAGES: {"say": Say, "turn": Turn}})
    monkeypatch.setattr("pipeline.commands.doctor.Plugins", lambda: plugins)
    store = ModelStore(tmp_path / "models", [model()])
    monkeypatch.setattr(ModelStore, "default", classmethod(lambda cls: store))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def call(folder: Path, stages: str, *arguments: str) -> Result:
    (folder / "pipeline.yaml").write_text(f"source: en\nstages: [{stages}]\n", encoding="utf-8")
    return CliRunner(mix_stderr=False).invoke(doctor, arguments)


def told(folder: Path, stages: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(call(folder, stages, "--json").stdout)
    return found


def test_doctor_ends_with_0_if_a_run_would_work(folder: Path) -> None:
    result = call(folder, "turn, say")
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "A run would work.")


def test_doctor_ends_with_3_if_a_voice_is_missing(folder: Path) -> None:
    result = call(folder, "turn, say: {engines: [english]}")
    assert result.exit_code == 3
    assert "nothing is ready for say es" in result.stdout


def test_doctor_ends_with_4_and_the_place_if_the_pipeline_is_wrong(folder: Path) -> None:
    result = call(folder, "turn, sya")
    assert result.exit_code == 4
    assert "pipeline.yaml:2:16: sya: no such stage" in result.stdout


def test_doctor_shows_the_engine_that_the_order_of_preference_gives(folder: Path) -> None:
    choices = told(folder, "say: {engines: [broken, english, ready]}")["choices"]
    assert [(choice["work"], choice["engine"]) for choice in choices] == [("en", "english"), ("es", "ready")]


def test_doctor_asks_for_the_voice_that_the_pipeline_names(folder: Path) -> None:
    choices = told(folder, "say: {engines: [english, ready], voices: {en: otto}}")["choices"]
    assert choices[0]["engine"] == "ready"


@pytest.mark.parametrize("kind", ["voice", "translator"])
def test_doctor_asks_every_engine_for_every_language(folder: Path, kind: str) -> None:
    engines = told(folder, "say")["engines"]
    works = {engine["work"] for engine in engines if engine["kind"] == kind and engine["name"] == "ready"}
    assert works == ({"en", "es"} if kind == "voice" else {"en to es"})


def test_doctor_says_why_an_engine_is_not_ready_and_the_command(folder: Path) -> None:
    lines = call(folder, "say").stdout.splitlines()
    line = next(line for line in lines if line.split()[:3] == ["voice", "english", "es"])
    assert "missing" in line
    assert "english has no voice for es; try: install another" in line


def test_doctor_survives_an_engine_that_breaks(folder: Path) -> None:
    broken = [engine for engine in told(folder, "say")["engines"] if engine["name"] == "broken"]
    assert all("libbroken.so" in engine["why"] and not engine["ready"] for engine in broken)


def test_doctor_marks_engines_that_send_text_away(folder: Path) -> None:
    line = next(line for line in call(folder, "say").stdout.splitlines() if " cloud " in line)
    assert "text leaves this machine" in line


def test_doctor_names_a_missing_model_and_the_command_that_brings_it(folder: Path) -> None:
    line = next(line for line in call(folder, "say").stdout.splitlines() if line.startswith("tiny.bin"))
    assert "missing" in line
    assert "plainvox models pull tiny" in line


def test_doctor_tells_folders_with_their_sizes(folder: Path) -> None:
    (folder / "models").mkdir()
    (folder / "models" / "something").write_bytes(bytes(1500))
    assert f"{folder / 'models'} (1.5 kB)" in call(folder, "say").stdout


def test_doctor_writes_no_colors_to_a_file(folder: Path) -> None:
    assert "\x1b" not in call(folder, "turn, say").stdout


def test_doctor_and_models_import_nothing_heavy() -> None:
    code = (
        "import sys, pipeline.commands.doctor, pipeline.commands.models\n"
        "print([m for m in ('numpy', 'spacy', 'onnxruntime', 'rich', 'requests', 'yaml') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_doctor_of_this_installation_ends_with_an_answer() -> None:
    done = subprocess.run([sys.executable, "-m", "pipeline", "doctor", "--json"], capture_output=True, text=True)
    assert done.returncode in (0, 3), done.stderr
    assert {"python", "engines", "choices", "models"} <= set(json.loads(done.stdout))
