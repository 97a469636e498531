from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Literal

import pytest

from pipeline.config import Pipeline, find_config, read_config
from pipeline.document import Document
from pipeline.errors import ConfigError
from pipeline.plugins import STAGES, VOICES, Plugins
from pipeline.stage import Context, Stage, plugin_names


@dataclass(frozen=True)
class Fetch(Stage):
    name: ClassVar[str] = "fetch"
    form: Literal["auto", "lines"] = "auto"

    @property
    def gives(self) -> frozenset[str]:
        return frozenset({"source"})

    def run(self, document: Document, context: Context) -> Document:
        return document


@dataclass(frozen=True)
class Say(Stage):
    name: ClassVar[str] = "say"
    of: tuple[str, ...] = ("source",)
    engines: tuple[str, ...] = plugin_names(VOICES, ("loud",))
    pause: float = 0.5
    voice: str | None = None
    levels: dict[str, int] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        if self.pause < 0:
            raise ConfigError("say.pause: must not be negative")
        if loud := [name for name, level in self.levels.items() if level >= 10]:
            raise ConfigError("\n".join(f"say.levels.{name}: must be below 10" for name in loud))

    @property
    def needs(self) -> frozenset[str]:
        return frozenset(self.of)

    def run(self, document: Document, context: Context) -> Document:
        return document


PLUGINS = Plugins({STAGES: {"fetch": Fetch, "say": Say}, VOICES: {"loud": object, "soft": object}})
Read = Callable[[str], Pipeline]


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    monkeypatch.chdir(tmp_path)

    def read_text(text: str) -> Pipeline:
        Path("pipeline.yaml").write_text(text, encoding="utf-8")
        return read_config(Path("pipeline.yaml"), PLUGINS)

    return read_text


def test_options_become_fields(read: Read) -> None:
    pipeline = read("source: es\nstages:\n  - fetch: {form: lines}\n  - say: {engines: [soft, loud], pause: 1}\n")
    assert pipeline.source == "es"
    assert pipeline.stages == (Fetch(form="lines"), Say(engines=("soft", "loud"), pause=1))


def test_a_stage_may_stand_without_options(read: Read) -> None:
    assert read("stages:\n  - fetch\n  - say:\n").stages == (Fetch(), Say())


def test_a_list_option_takes_a_single_name(read: Read) -> None:
    assert read("stages: [fetch, say: {of: source, engines: soft}]").stages[1] == Say(engines=("soft",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "1:1: pipeline.yaml: must hold"),
        ("source: en", "1:1: stages: missing"),
        ("stages: []", "1:9: stages: must be a list"),
        ("source: fr\nstages: [fetch]", "1:9: source: must be a language of en, es"),
        ("sources: en\nstages: [fetch]", "1:1: sources: no such option; did you mean 'source'?"),
        ("stages:\n  - fetsh\n", "2:5: fetsh: no such stage; did you mean 'fetch'?"),
        ("stages:\n  - fetch: {from: x}\n", "2:13: fetch.from: no such option; did you mean 'form'?"),
        ("stages:\n  - fetch: {form: lined}\n", "2:19: fetch.form: must be 'auto' or 'lines', not 'lined'"),
        ("stages:\n  - fetch\n  - say: {pause: long}\n", "3:18: say.pause: must be a number, not 'long'"),
        (
            "stages:\n  - fetch\n  - say: {engines: [loud, sofd]}\n",
            "3:27: say.engines: no voice 'sofd'; did you mean 'soft'?",
        ),
        ("stages:\n  - fetch\n  - say: {pause: -1.0}\n", "3:18: say.pause: must not be negative"),
        ("stages:\n  - fetch\n  - say: {engines: []}\n", "3:20: say.engines: must name at least one of"),
        ("stages:\n  - say\n  - fetch\n", "2:5: say: needs source, which no stage before it gives"),
        (
            "stages:\n  - fetch\n  - say: {of: [easy]}\n",
            "3:5: say: needs easy, which no stage before it gives; so far there is source",
        ),
        ("stages:\n  - fetch: {form: auto, form: auto}\n", "2:25: fetch.form: stands here twice"),
        ("stages: [fetch\n", "2:1: not valid YAML"),
        ("stages:\n  - [fetch]\n", "2:5: stages: each entry is a stage's name"),
        ("stages:\n  - fetch: [form]\n", "2:12: fetch: must hold `option: value` pairs"),
    ],
)
def test_a_mistake_is_named_with_its_place(read: Read, text: str, expected: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(text)
    assert f"pipeline.yaml:{expected}" in caught.value.message


def test_all_mistakes_are_told_at_once_in_order(read: Read) -> None:
    with pytest.raises(ConfigError) as caught:
        read("source: fr\nstages:\n  - fetch: {form: x, fro: y}\n  - say: {pause: a, engines: [b]}\n  - sing\n")
    places = [line.split(":")[1] for line in caught.value.message.splitlines()]
    assert places == ["1", "3", "3", "4", "4", "5"]


def test_a_mistake_inside_an_option_is_named_with_its_place(read: Read) -> None:
    with pytest.raises(ConfigError) as caught:
        read("stages:\n  - fetch\n  - say: {levels: {loud: 3, soft: 99, shrill: 88}}\n")
    lines = caught.value.message.splitlines()
    assert [line.partition("pipeline.yaml:")[2] for line in lines] == [
        "3:29: say.levels.soft: must be below 10",
        "3:39: say.levels.shrill: must be below 10",
    ]


def test_a_missing_file_is_a_config_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        read_config(tmp_path / "no.yaml", PLUGINS)


def test_a_folder_without_pipeline_gets_the_one_that_comes_with_plainvox(tmp_path: Path) -> None:
    pipeline = read_config(find_config(tmp_path), Plugins())
    assert [stage.name for stage in pipeline.stages] == [
        "read", "score", "simplify", "check", "translate", "check", "score", "speak", "publish",
    ]  # fmt: skip


def test_a_folder_s_own_pipeline_wins(tmp_path: Path) -> None:
    (tmp_path / "pipeline.yaml").write_text("stages: [fetch]")
    assert find_config(tmp_path) == tmp_path / "pipeline.yaml"
