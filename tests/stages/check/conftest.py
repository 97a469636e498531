"""A document in two versions, and the context that a run would lend."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cache import Cache
from pipeline.document import SOURCE, Block, Document, Line, Note, Part, Sentence, Source, Version
from pipeline.engines import Engines
from pipeline.models import ModelStore
from pipeline.plugins import Plugins
from pipeline.progress import Silence
from pipeline.stage import Context

Rewritten = Callable[..., Document]


@pytest.fixture
def context(tmp_path: Path, cache: Cache) -> Context:
    """What a run lends its stages, with the installed checks."""
    progress = Silence()
    plugins = Plugins()
    engines = Engines(plugins, ModelStore(tmp_path / "models"), progress.say)
    return Context(cache, plugins, engines, progress, tmp_path)


@pytest.fixture
def rewritten() -> Rewritten:
    """Makes a document of one sentence and its `easy` version, and with `spanish` an `es` version of that."""

    def make(text: str, *parts: str, kinds: tuple[str, ...] = (), failed: bool = False, spanish: str = "") -> Document:
        block = Block("paragraph", (Sentence("ab12", text),))
        easy = tuple(
            Part(f"ab12.{at}", part, kind)  # type: ignore[arg-type]  # the tests name kinds as plain text
            for at, (part, kind) in enumerate(zip(parts, kinds or [None] * len(parts), strict=True), 1)
        )
        lines = (Line("ab12", easy, (Note("split", "two ideas"),), failed=failed),)
        document = Document(Source("-"), "en", blocks=(block,))
        document = document.with_version(Version("easy", "en", SOURCE, lines))
        if spanish:
            (part,) = easy
            line = Line(part.id, (Part(f"{part.id}.es", spanish),), failed=failed)
            document = document.with_version(Version("es", "es", "easy", (line,), draft=True))
        return document

    return make
