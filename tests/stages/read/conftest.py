"""A real run of the read stage on bytes, without anything else of the pipeline."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cache import Cache
from pipeline.document import Document, Source
from pipeline.engines import Engines
from pipeline.models import ModelStore
from pipeline.plugins import Plugins
from pipeline.progress import Silence
from pipeline.stage import Context
from stages.read.form import Form
from stages.read.stage import Read

ReadIt = Callable[..., Document]


@pytest.fixture
def context(cache: Cache, tmp_path: Path) -> Context:
    """What a run lends the stage."""
    plugins = Plugins()
    progress = Silence()
    engines = Engines(plugins, ModelStore(tmp_path / "models"), progress.say)
    return Context(cache, plugins, engines, progress, tmp_path / "out")


@pytest.fixture
def read(tmp_path: Path, context: Context) -> ReadIt:
    """Write the content to a file and read it: `read(content, name="page.html", form="auto", language="en")`."""

    def read_it(content: str | bytes, name: str = "page.html", form: Form = "auto", language: str = "en") -> Document:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return Read(form=form).run(Document(Source(str(path)), language), context)

    return read_it
