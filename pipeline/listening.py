"""Adding to a pipeline that its speech is heard back."""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.config import Pipeline
from pipeline.engines import Adapter, Need
from pipeline.errors import EngineMissing, UsageError
from pipeline.models import ModelStore
from pipeline.plugins import LISTENERS, STAGES, Plugins
from pipeline.stage import Stage

LISTEN = "listen"
_AUDIO = "audio:"


def with_listening(pipeline: Pipeline, plugins: Plugins) -> Pipeline:
    """The pipeline with a listen stage after each stage that speaks, unless it has one; `UsageError` if none speaks."""
    if any(stage.name == LISTEN for stage in pipeline.stages):
        return pipeline
    stages = tuple(one for stage in pipeline.stages for one in _followed(stage, plugins))
    if len(stages) == len(pipeline.stages):
        raise UsageError(f"--check-audio: no stage of {pipeline.path} speaks", hint="add `- speak` to its stages")
    return replace(pipeline, stages=stages)


def _followed(stage: Stage, plugins: Plugins) -> Iterator[Stage]:
    yield stage
    spoken = tuple(sorted(fact.removeprefix(_AUDIO) for fact in stage.gives if fact.startswith(_AUDIO)))
    if spoken:
        yield plugins.load(STAGES, LISTEN)(of=spoken)


def require_listener(pipeline: Pipeline, plugins: Plugins, models: ModelStore) -> None:
    """Raise `EngineMissing` now, rather than after all was spoken, if no listener of the pipeline is ready."""
    for stage in pipeline.stages:
        if stage.name == LISTEN:
            adapters: list[Adapter] = [plugins.load(LISTENERS, name)() for name in getattr(stage, "engines", ())]
            lacks = [adapter.missing(Need(pipeline.source), models) for adapter in adapters]
            if all(lacks):
                raise next((lack for lack in lacks if lack), EngineMissing("listen: its list of engines is empty"))
