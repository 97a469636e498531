"""Documents and runs for the speak stage."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.cache import Cache
from pipeline.document import Block, Document, Line, Part, Sentence, Source, Version
from pipeline.engines import Engines
from pipeline.models import ModelStore
from pipeline.plugins import VOICES, Plugins
from pipeline.progress import Silence
from pipeline.stage import Context
from tests.faults.voice_tone import ToneAdapter


class Steps(Silence):
    """Keeps the steps that were told."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[tuple[int, int]] = []

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))


@pytest.fixture
def progress() -> Steps:
    """What the run told."""
    return Steps()


@pytest.fixture
def lend(tmp_path: Path, cache: Cache, progress: Steps) -> Callable[..., Context]:
    """A context whose only voices, besides the installed ones, are the adapters given."""

    def lent(*adapters: ToneAdapter, cache: Cache = cache) -> Context:
        extra: dict[str, Any] = {VOICES: {adapter.name: adapter for adapter in adapters}}
        plugins = Plugins(extra)
        engines = Engines(plugins, ModelStore(tmp_path / "models"), progress.say)
        return Context(cache, plugins, engines, progress, tmp_path / "out", offline=True)

    return lent


@pytest.fixture
def document() -> Document:
    """A heading, a paragraph of two sentences, a list of two items, a line of stars; easy English and Spanish."""
    blocks = (
        Block("heading", (Sentence("h", "How to take it"),), level=1),
        Block("paragraph", (Sentence("a", "Take it with water."), Sentence("b", "Do not crash it."))),
        Block("item", (Sentence("c", "Rest well."),), level=1),
        Block("item", (Sentence("d", "Take it with water."),), level=1),
        Block("paragraph", (Sentence("e", "* * *"),)),
        Block("heading", (Sentence("f", "Call us"),), level=2),
    )
    base = Document(Source("page.html"), "en", "How to take it", blocks)
    english = Version("easy", "en", "source", tuple(_line(part, part.text, "1") for part in base.parts("source")))
    spanish = {"How to take it": "Cómo tomarlo", "Take it with water.": "Tómelo con agua.", "Call us": "Llámenos"}
    document = base.with_version(english)
    lines = tuple(_line(part, spanish.get(part.text, part.text), "es") for part in document.parts("easy"))
    return document.with_version(Version("es", "es", "easy", lines))


def _line(part: Part, text: str, suffix: str) -> Line:
    return Line(part.id, (Part(f"{part.id}.{suffix}", text),))
