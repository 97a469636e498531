"""A stage: a frozen dataclass whose fields are its options in pipeline.yaml."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

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


def plugin_names(group: str, default: tuple[str, ...]) -> Any:
    """A stage option that lists plugins of a group; pipeline.yaml's reader checks each name."""
    return field(default=default, metadata={"plugins": group})


def file_names() -> Any:
    """A stage option that lists files; pipeline.yaml's reader takes their paths from the folder it stands in."""
    return field(default=(), metadata={"files": True})
