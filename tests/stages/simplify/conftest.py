"""What the tests of simplifying share: the parser, one rule at a time, and the context of a run."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pipeline.cache import Cache
from pipeline.document import Block, BlockKind, Document, Sentence, Source
from pipeline.engines import Engines
from pipeline.ids import sentence_ids
from pipeline.models import ModelStore
from pipeline.plugins import Plugins
from pipeline.progress import Silence
from pipeline.stage import Context
from stages.simplify.edit import Edit
from stages.simplify.english import english
from stages.simplify.planner import choose
from stages.simplify.render import render

if TYPE_CHECKING:
    from spacy.tokens import Doc

Rule = Callable[["Doc"], list[Edit]]
Easy = Callable[[Rule, str], list[str]]
MakeDocument = Callable[..., Document]


@pytest.fixture(scope="session")
def parse() -> Callable[[str], "Doc"]:
    """The English parser."""
    return english()


@pytest.fixture
def by_rule(parse: Callable[[str], "Doc"]) -> Easy:
    """What one rule alone makes of a sentence; the sentence itself if it abstains."""

    def easy(rule: Rule, text: str) -> list[str]:
        return [piece.text for piece in render(text, choose(rule(parse(text))))]

    return easy


@pytest.fixture
def document() -> MakeDocument:
    """Makes a document of blocks given as (kind, sentences)."""

    def make(*blocks: tuple[BlockKind, list[str]], language: str = "en") -> Document:
        ids = iter(sentence_ids(text for _, texts in blocks for text in texts))
        made = tuple(Block(kind, tuple(Sentence(next(ids), text) for text in texts)) for kind, texts in blocks)
        return Document(Source("page.html"), language, "A page", made)

    return make


@pytest.fixture
def context(cache: Cache, tmp_path: Path) -> Context:
    """A run without engines, with the checks that are installed."""
    plugins, progress = Plugins(), Silence()
    engines = Engines(plugins, ModelStore(tmp_path / "models"), progress.say)
    return Context(cache, plugins, engines, progress, tmp_path)
