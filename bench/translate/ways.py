"""Ways of translating a list of sentences with one package, from the plainest to everything plainvox does."""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from pipeline.cache import Cache
from pipeline.document import Block, Document, Sentence, Source
from pipeline.engines import Engines, Need
from pipeline.ids import sentence_ids
from pipeline.models import ModelStore
from pipeline.plugins import TRANSLATORS, Plugins
from pipeline.progress import Silence
from pipeline.stage import Context
from stages.translate.package import ArgosPackage
from stages.translate.stage import Translate

Way = Callable[[Sequence[str]], list[str]]


def open_package(engine: str, threads: int) -> ArgosPackage | None:
    """The package behind `builtin` or `argos`; None if it is not there."""
    need, models = Need("en", "es", threads=threads), ModelStore.default()
    adapter = Plugins().load(TRANSLATORS, engine)()
    package: ArgosPackage | None = None if adapter.missing(need, models) else adapter.open(need, models)
    return package


def plain(package: ArgosPackage, beam: int) -> Way:
    """Beam search and nothing else; empty where the search comes to no end."""

    def translate(texts: Sequence[str]) -> list[str]:
        found = package.with_beam(beam).candidates(list(texts), source="en", target="es")
        return [best[0] if best else "" for best in found]

    return translate


def choosing(engine: str, threads: int) -> Way:
    """The stage as it runs: candidates, placeholders, repairs, checks, terms; nothing from an earlier run's cache."""

    def translate(texts: Sequence[str]) -> list[str]:
        blocks = tuple(
            Block("paragraph", (Sentence(name, text),))
            for name, text in zip(sentence_ids(list(texts)), texts, strict=True)
        )
        with tempfile.TemporaryDirectory() as folder:
            plugins, progress = Plugins(), Silence()
            engines = Engines(plugins, ModelStore.default(), progress.say)
            context = Context(Cache(Path(folder)), plugins, engines, progress, Path(folder), threads=threads)
            document = Document(Source("bench"), "en", blocks=blocks)
            done = Translate(of="source", engines=(engine,)).run(document, context)
        return [line.text for line in done.version("es").lines]

    return translate
