"""Whole sentences of another engine: used where the checks agree, else the rules work; its faults cost nothing."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from pipeline.document import Document
from pipeline.engines import Engines, Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from pipeline.plugins import REWRITERS, Plugins
from pipeline.progress import Silence
from pipeline.stage import Context
from stages.simplify.rewriter import Proposal, Rewriter
from stages.simplify.stage import Simplify
from tests.contracts.rewriter_contract import RewriterContract

MakeDocument = Callable[..., Document]
TEXT = "The nurse will not utilize 2 needles."


@dataclass(frozen=True)
class Shortener:
    """A real, small rewriter: it takes courtesies out and splits at `, and then`."""

    fingerprint: str = "shortener 1.0"

    def rewrite(self, texts: list[str], *, language: str) -> list[Proposal]:
        """Two sentences for `A, and then B`, none for others."""
        if language != "en":
            return [() for _ in texts]
        return [self._one(text) for text in texts]

    def _one(self, text: str) -> Proposal:
        match = re.fullmatch(r"(.+), and then (\w)(.+)", text)
        return (f"{match[1]}.", f"Then {match[2]}{match[3]}") if match else ()


@dataclass(frozen=True)
class Wrong:
    """A rewriter that answers what it is told, whatever it is asked."""

    answer: object
    fingerprint: str = "wrong 1.0"

    def rewrite(self, texts: list[str], *, language: str) -> object:
        """The answer; an exception is raised."""
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class TestShortener(RewriterContract):
    @pytest.fixture
    def rewriter(self) -> Rewriter:
        return Shortener()


def lent(context: Context, engine: object) -> Context:
    """The context with a rewriter called `other` installed."""

    class Adapter:
        name = "other"
        online = False

        def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
            return None

        def open(self, need: Need, models: ModelStore) -> object:
            return engine

    plugins = Plugins({REWRITERS: {"other": Adapter}})
    engines = Engines(plugins, ModelStore(context.folder / "models"), Silence().say)
    return replace(context, plugins=plugins, engines=engines)


def easy(document: MakeDocument, context: Context, engine: object, text: str = TEXT) -> Document:
    """The document of one sentence after simplifying with that engine."""
    return Simplify(rewriters=("other",)).run(document(("paragraph", [text])), lent(context, engine))


def test_a_proposal_that_holds_is_used_and_noted(document: MakeDocument, context: Context) -> None:
    text = "The nurse cleans your arm, and then she draws blood."
    line = easy(document, context, Shortener(), text).version("easy").lines[0]
    assert [part.text for part in line.parts] == ["The nurse cleans your arm.", "Then she draws blood."]
    assert [note.rule for note in line.notes] == ["rewriter"]


@pytest.mark.parametrize(
    "answer",
    ["The nurse will use 2 needles.", "The nurse will not use 3 needles.", "Not 2 needles."],
    ids=["negation lost", "number changed", "no sentence"],
)
def test_a_proposal_that_a_check_refuses_is_dropped(document: MakeDocument, context: Context, answer: str) -> None:
    line = easy(document, context, Wrong([(answer,)])).version("easy").lines[0]
    assert line.text == "The nurse will not use 2 needles."
    assert [note.rule for note in line.notes] == ["phrase"]


@pytest.mark.parametrize(
    "answer",
    [RuntimeError("broken"), [], [("a",), ("b",)], [("",)], [(7,)], 7, None],
    ids=["crash", "too few", "too many", "blank", "no text", "no list", "nothing"],
)
def test_a_fault_of_the_engine_leaves_the_work_to_the_rules(
    document: MakeDocument, context: Context, answer: object
) -> None:
    done = easy(document, context, Wrong(answer))
    assert done.version("easy").lines[0].text == "The nurse will not use 2 needles."
    assert [problem.severity for problem in done.problems] == ["warning"]


def test_the_engine_is_recorded(document: MakeDocument, context: Context) -> None:
    assert [(use.stage, use.name) for use in easy(document, context, Shortener()).engines] == [("simplify", "other")]
