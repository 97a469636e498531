"""Stages that begin before their turn, beside the stages before them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event
from typing import ClassVar

import pytest

from pipeline.document import Document, Source
from pipeline.errors import InputError
from pipeline.progress import Silence
from pipeline.runner import run_stages
from pipeline.stage import Context, Stage
from pipeline.workshop import open_workshop

PATIENCE = 20.0


@dataclass
class Calls:
    """What the early stage was asked, and events to wait for."""

    begun: list[tuple[str, frozenset[str]]] = field(default_factory=list)
    working: Event = field(default_factory=Event)
    again: Event = field(default_factory=Event)
    ended: Event = field(default_factory=Event)


@dataclass(frozen=True)
class Early(Stage):
    """Works ahead until it is told that its turn has come."""

    calls: Calls = field(default_factory=Calls, hash=False)
    fails: bool = False

    name: ClassVar[str] = "early"

    def begin(self, document: Document, context: Context, coming: frozenset[str], over: Callable[[], bool]) -> None:
        self.calls.begun.append((document.title, coming))
        (self.calls.again if self.calls.working.is_set() else self.calls.working).set()
        if self.fails:
            raise ValueError("met again in its turn")
        while not over():
            Event().wait(0.005)
        self.calls.ended.set()

    def run(self, document: Document, context: Context) -> Document:
        assert self.fails or not self.calls.begun or self.calls.ended.wait(PATIENCE)
        return replace(document, title=f"{document.title}, early")


@dataclass(frozen=True)
class Step(Stage):
    """Names itself in the title; waits for the early stage to be at work, if it is told to."""

    said: str = ""
    until: Event | None = None
    fails: bool = False

    name: ClassVar[str] = "step"

    @property
    def gives(self) -> frozenset[str]:
        return frozenset({self.said})

    def run(self, document: Document, context: Context) -> Document:
        assert not self.until or self.until.wait(PATIENCE)
        if self.fails:
            raise InputError("this page cannot be read")
        return replace(document, title=self.said)


@pytest.fixture
def lend(tmp_path: Path) -> Callable[[int], Context]:
    def lent(threads: int) -> Context:
        workshop = open_workshop(Silence(), cache=tmp_path / "cache", threads=threads)
        return workshop.context(tmp_path / "out")

    return lent


def test_later_stage_works_beside_the_stages_before_it(lend: Callable[[int], Context]) -> None:
    calls = Calls()
    stages = [Step("first"), Step("second", until=calls.working), Step("third"), Early(calls)]
    made = run_stages(Document(Source("a.txt"), "en"), stages, lend(2))
    assert made.title == "third, early"
    # It was at work on what the first stage gave until its turn came: what would only have been begun then is not.
    assert calls.begun == [("first", frozenset({"second", "third"}))]


def test_it_is_begun_again_with_what_came_meanwhile(lend: Callable[[int], Context]) -> None:
    calls = Calls()
    second, third = Step("second", until=calls.working), Step("third", until=calls.again)
    run_stages(Document(Source("a.txt"), "en"), [Step("first"), second, third, Early(calls, fails=True)], lend(2))
    assert calls.begun == [("first", frozenset({"second", "third"})), ("second", frozenset({"third"}))]


def test_what_fails_ahead_is_left_to_its_turn(lend: Callable[[int], Context]) -> None:
    calls = Calls()
    stages = [Step("first"), Step("second", until=calls.working), Early(calls, fails=True)]
    assert run_stages(Document(Source("a.txt"), "en"), stages, lend(2)).title == "second, early"


def test_one_thread_has_none_to_spare(lend: Callable[[int], Context]) -> None:
    calls = Calls()
    made = run_stages(Document(Source("a.txt"), "en"), [Step("first"), Step("second"), Early(calls)], lend(1))
    assert (made.title, calls.begun) == ("second, early", [])


def test_it_ends_when_a_stage_before_it_fails(lend: Callable[[int], Context]) -> None:
    calls = Calls()
    stages = [Step("first"), Step("second", until=calls.working, fails=True), Early(calls)]
    with pytest.raises(InputError):
        run_stages(Document(Source("a.txt"), "en"), stages, lend(2))
    assert calls.ended.wait(PATIENCE)
