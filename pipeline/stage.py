"""A stage: a frozen dataclass whose fields are its options in pipeline.yaml."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Protocol, runtime_checkable

from pipeline.cache import Cache
from pipeline.corrections import Corrections
from pipeline.document import Document
from pipeline.engines import Chosen, Engines, Need
from pipeline.memory import Memory
from pipeline.plugins import Plugins
from pipeline.progress import Progress
from pipeline.terms import TermBase, term_base


@dataclass(frozen=True)
class Context:
    """What a run lends its stages; nothing is global.

    `folder` is where this document's results land; `input` is its raw bytes when they came from a pipe;
    `threads` is how many this worker may use; `term_lists` are the team's own lists of terms. `corrections` are what
    people decided about this document, `memory` what they translated before; both win over every engine. `local` is
    where the document lies on this machine, if that is not what its address says; `sent_to` the address where the
    results of `folder` go when they are whole, if they go elsewhere.
    """

    cache: Cache
    plugins: Plugins
    engines: Engines
    progress: Progress
    folder: Path
    offline: bool = False
    threads: int = 1
    input: bytes | None = None
    term_lists: tuple[Path, ...] = ()
    corrections: Corrections = field(default_factory=Corrections)
    memory: Memory | None = None
    local: Path | None = None
    sent_to: str = ""

    @property
    def terms(self) -> TermBase:
        """The installed lists of terms with the team's own over them."""
        return term_base(self.plugins, self.term_lists)

    def choose(self, group: str, names: tuple[str, ...], *, language: str, target: str = "", voice: str = "") -> Chosen:
        """The engine of the run for this work; see `Engines.choose`."""
        return self.engines.choose(group, names, Need(language, target, voice, self.offline, self.threads))


@dataclass(frozen=True)
class Stage(ABC):
    """One step of the pipeline. Facts in `needs` and `gives` are version names and `audio:<version>`."""

    name: ClassVar[str]

    @property
    def needs(self) -> frozenset[str]:
        """What must be there before this stage runs."""
        return frozenset()

    @property
    def gives(self) -> frozenset[str]:
        """What is there afterwards."""
        return frozenset()

    @property
    def targets(self) -> Mapping[str, float]:
        """Bounds that a text is meant to reach, by measure; later scoring compares."""
        return {}

    @abstractmethod
    def run(self, document: Document, context: Context) -> Document:
        """A new document with this stage's work added; never changes the one given."""


@runtime_checkable
class Early(Protocol):
    """A stage that can do some of its work before its turn."""

    def begin(self, document: Document, context: Context, coming: frozenset[str], over: Callable[[], bool]) -> None:
        """Get ready, and put into the cache what `run` will ask of it, as far as it is known by now, in another thread.

        Called after every stage before but the last, with the document as it is then, and the facts that are still
        `coming` before its turn. Returns soon after `over` says so. What it raises is not told: `run` meets it again.
        """


def plugin_names(group: str, default: tuple[str, ...]) -> Any:
    """A stage option that lists plugins of a group; pipeline.yaml's reader checks each name."""
    return field(default=default, metadata={"plugins": group})


def file_names() -> Any:
    """A stage option that lists files; pipeline.yaml's reader takes their paths from the folder it stands in."""
    return field(default=(), metadata={"files": True})
