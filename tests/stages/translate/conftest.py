"""A tiny real package, the built-in one, and a document to translate."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.cache import Cache
from pipeline.document import Block, BlockKind, Document, Sentence, Source
from pipeline.engines import Engines, Need
from pipeline.ids import sentence_ids
from pipeline.models import ModelStore
from pipeline.plugins import TRANSLATORS, Plugins
from pipeline.progress import Silence
from pipeline.stage import Context
from stages.translate.builtin import BuiltinAdapter
from stages.translate.package import ArgosPackage
from tests.tiny_argos import build_archive, build_package

MakeDocument = Callable[..., Document]
MakeContext = Callable[..., Context]


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny unpacked en→es package."""
    return build_package(tmp_path_factory.mktemp("tiny") / "translate-en_es-1_0")


@pytest.fixture(scope="session")
def tiny_archive(tiny_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same as an .argosmodel file."""
    return build_archive(tiny_folder, tmp_path_factory.mktemp("archive") / "tiny.argosmodel")


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> ModelStore:
    """A model store in which the built-in package is unpacked once for all tests."""
    return ModelStore(tmp_path_factory.mktemp("models"), ())


@pytest.fixture(scope="session")
def builtin(models: ModelStore) -> ArgosPackage:
    """The package that ships inside plainvox, loaded."""
    return BuiltinAdapter().open(Need("en", "es", threads=2), models)


@pytest.fixture(autouse=True)
def _own_argos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ARGOS_PACKAGES_DIR", raising=False)
    for name in ("DATA", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))


@pytest.fixture
def make_document() -> MakeDocument:
    """A document of one block per text, all of a kind."""

    def make(*texts: str, kind: BlockKind = "paragraph", language: str = "en") -> Document:
        names = sentence_ids(texts)
        blocks = tuple(Block(kind, (Sentence(name, text),)) for name, text in zip(names, texts, strict=True))
        return Document(Source("page.html"), language, blocks=blocks)

    return make


@pytest.fixture
def make_context(cache: Cache, models: ModelStore, tmp_path: Path) -> MakeContext:
    """A context in which translators may be added by name; they share the test's cache."""

    def make(said: Silence | None = None, **translators: Any) -> Context:
        plugins = Plugins({TRANSLATORS: translators})
        progress = said or Silence()
        return Context(cache, plugins, Engines(plugins, models, progress.say), progress, tmp_path, threads=2)

    return make
