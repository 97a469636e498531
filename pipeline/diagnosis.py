"""What is installed, what is missing with its remedy, and what a run would use: the facts behind `plainvox doctor`."""

import dataclasses
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from pipeline.config import LANGUAGES, Pipeline, read_config
from pipeline.engines import Adapter, Need
from pipeline.errors import ConfigError, EngineFault, EngineMissing, PlainvoxError
from pipeline.guard import guarded
from pipeline.models import ModelStore
from pipeline.plugins import LISTENERS, TRANSLATORS, VOICES, Plugins, kind
from pipeline.sizes import folder_size
from pipeline.stage import Stage

_WORKS, _ENGINE_MISSING = 0, EngineMissing.exit_code


@dataclass(frozen=True)
class EngineState:
    """One engine for one work, such as voice `kokoro` for `es`; `command` installs what is missing."""

    kind: str
    name: str
    work: str
    ready: bool
    online: bool = False
    why: str = ""
    command: str = ""


@dataclass(frozen=True)
class ModelState:
    """One model file; `size` in bytes."""

    name: str
    group: str
    there: bool
    size: int


@dataclass(frozen=True)
class Choice:
    """What a stage would use for a work: the first of its list that is ready, empty if none is."""

    stage: str
    work: str
    preference: tuple[str, ...]
    engine: str


@dataclass(frozen=True)
class Diagnosis:
    """Everything `plainvox doctor` tells. Sizes are in bytes; `mistakes` are those of pipeline.yaml."""

    plainvox: str
    python: str
    system: str
    config: str
    mistakes: str
    engines: tuple[EngineState, ...]
    choices: tuple[Choice, ...]
    models: tuple[ModelState, ...]
    cache_folder: str
    cache_size: int
    models_folder: str
    models_size: int

    @property
    def exit_code(self) -> int:
        """0 if a run would work, 4 if pipeline.yaml is wrong, 3 if an engine is missing."""
        if self.mistakes:
            return ConfigError.exit_code
        return _WORKS if all(choice.engine for choice in self.choices) else _ENGINE_MISSING


def diagnose(config: Path, plugins: Plugins, models: ModelStore, cache: Path) -> Diagnosis:
    """Look at everything a run needs; opens no engine, reads no model's content, needs no network."""
    pipeline, mistakes = None, ""
    try:
        # A stage that somebody else wrote may fail to import: the doctor must say so, not fall ill.
        pipeline = guarded(str(config), lambda: read_config(config, plugins))
    except (ConfigError, EngineFault) as error:
        mistakes = error.message
    return Diagnosis(
        plainvox=version("plainvox"),
        python=platform.python_version(),
        system=platform.platform(),
        config=str(config),
        mistakes=mistakes,
        engines=tuple(_engines(plugins, models)),
        choices=tuple(_choices(pipeline, plugins, models)) if pipeline else (),
        models=tuple(ModelState(f.name, f.group, models.has(f.name), f.size) for f in models.known()),
        cache_folder=str(cache),
        cache_size=folder_size(cache),
        models_folder=str(models.folder),
        models_size=folder_size(models.folder),
    )


def _works(group: str) -> tuple[tuple[str, Need], ...]:
    source, *others = LANGUAGES
    if group in (VOICES, LISTENERS):
        return tuple((language, Need(language)) for language in LANGUAGES)
    return tuple((f"{source} to {target}", Need(source, target)) for target in others)


def _engines(plugins: Plugins, models: ModelStore) -> Iterator[EngineState]:
    for group in (TRANSLATORS, VOICES, LISTENERS):
        for name in plugins.names(group):
            for work, need in _works(group):
                yield _state(group, name, work, need, plugins, models)


def _state(group: str, name: str, work: str, need: Need, plugins: Plugins, models: ModelStore) -> EngineState:
    def ask() -> EngineState:
        adapter: Adapter = plugins.load(group, name)()
        lack = adapter.missing(need, models)
        if lack is None:
            return EngineState(kind(group), name, work, True, adapter.online)
        return EngineState(kind(group), name, work, False, adapter.online, lack.message, lack.hint)

    try:
        return guarded(name, ask)
    except PlainvoxError as error:
        return EngineState(kind(group), name, work, False, why=error.message, command=error.hint)


def _choices(pipeline: Pipeline, plugins: Plugins, models: ModelStore) -> Iterator[Choice]:
    for stage in pipeline.stages:
        for field in dataclasses.fields(stage):
            group = field.metadata.get("plugins")
            if group not in (TRANSLATORS, VOICES, LISTENERS):
                continue
            preference = tuple(getattr(stage, field.name))
            for work, need in _works(group):
                wanted = dataclasses.replace(need, voice=_voice(stage, need.language))
                states = (_state(group, name, work, wanted, plugins, models) for name in preference)
                first = next((state.name for state in states if state.ready), "")
                yield Choice(stage.name, work, preference, first)


def _voice(stage: Stage, language: str) -> str:
    """The voice that a stage asks for by name, if it has such an option."""
    return str(getattr(stage, "voices", {}).get(language, ""))
