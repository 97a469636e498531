"""Choosing an engine: an order of preference, the first that is ready for the whole run, never a silent change."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from pipeline.document import EngineUse, PassedOver
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from pipeline.plugins import Plugins, kind
from pipeline.turns import Turns


@dataclass(frozen=True)
class Need:
    """What an engine is wanted for. `target` is the language translated into; `threads` is the engine's share."""

    language: str
    target: str = ""
    voice: str = ""
    offline: bool = False
    threads: int = 1


class Adapter(Protocol):
    """What an engine's entry point names: cheap to ask, heavy only in `open`."""

    name: str
    online: bool
    """True if text leaves the machine."""

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        """Why the engine is not ready, with the command that makes it so; None if it is. Imports nothing heavy."""

    def open(self, need: Need, models: ModelStore) -> Any:
        """The engine, loaded; it has a `fingerprint`. Raises `EngineMissing` or `ModelMissing`."""


@dataclass(frozen=True)
class Chosen:
    """The engine in use and those that were preferred but not ready."""

    name: str
    engine: Any
    passed_over: tuple[PassedOver, ...]

    def use(self, stage: str, *, what: str = "") -> EngineUse:
        """The record of this choice that goes into the document."""
        return EngineUse(stage, self.name, self.engine.fingerprint, what, self.passed_over)


class Engines:
    """The engines of one run or worker: each is opened at most once."""

    def __init__(self, plugins: Plugins, models: ModelStore, say: Callable[[str], None]) -> None:
        self._plugins = plugins
        self._models = models
        self._say = say
        self._turns = Turns()
        self._chosen: dict[tuple[str, tuple[str, ...], Need], Chosen] = {}

    def choose(self, group: str, names: Iterable[str], need: Need) -> Chosen:
        """The first engine of the list that is ready; `EngineMissing` with the install command if none is."""
        key = (group, tuple(names), need)
        # A stage may still open an engine ahead of its turn when the turn comes.
        with self._turns.at(key):
            if key not in self._chosen:
                self._chosen[key] = self._open_first(*key)
            return self._chosen[key]

    def _open_first(self, group: str, names: tuple[str, ...], need: Need) -> Chosen:
        passed: list[PassedOver] = []
        lacks: list[EngineMissing] = []
        for name in names:
            adapter: Adapter = self._plugins.load(group, name)()
            lack = _refusal(adapter, need) or adapter.missing(need, self._models)
            if lack is None:
                what = f"{kind(group)} {need.language}" + (f"→{need.target}" if need.target else "")
                for one in passed:
                    self._say(f"{what}: {one.name} passed over for {name}: {one.why}")
                return Chosen(name, adapter.open(need, self._models), tuple(passed))
            passed.append(PassedOver(name, lack.message))
            lacks.append(lack)
        reasons = "; ".join(f"{one.name}: {one.why}" for one in passed) or "the list of engines is empty"
        hints = [lack.hint for lack in lacks if lack.hint]
        what = f"{need.language}→{need.target}" if need.target else need.language
        raise EngineMissing(f"no {kind(group)} for {what} is ready ({reasons})", hint=hints[0] if hints else "")


def _refusal(adapter: Adapter, need: Need) -> EngineMissing | None:
    if adapter.online and need.offline:
        return EngineMissing(f"{adapter.name} needs the network and --offline is set")
    return None
