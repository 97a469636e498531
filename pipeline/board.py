"""What a person sees of a batch, on stderr: bars on a terminal, plain lines in a log or a pipe."""

import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import PurePath
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from pipeline.news import News
from pipeline.outcome import outcome
from pipeline.receipt import Receipt
from pipeline.tally import AtWork, Tally, left

if TYPE_CHECKING:
    from pipeline.board_bars import BarsBoard

_EVERY = 30.0
_NAMED = 8


class Board(Protocol):
    """Used in a `with`; may be told from any thread."""

    def __enter__(self) -> "Board": ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def hear(self, news: News) -> None:
        """Where a document is."""

    def finish(self, receipt: Receipt) -> None:
        """What became of a document."""

    def say(self, message: str) -> None:
        """Something the user must know now; shown once however often it is told."""


class PlainBoard:
    """A line for each finished document, and one every half minute that says what is at work.

    A batch of one tells its stages instead. `names` gives the input of each folder's name.
    """

    def __init__(
        self, names: Mapping[str, str], *, every: float = _EVERY, write: Callable[[str], None] | None = None
    ) -> None:
        self.tally = Tally(len(names))
        self._names = names
        self._every = every
        self._write = write or write_line
        self._said: set[str] = set()
        self._stages: dict[str, str] = {}
        self._lock = threading.RLock()
        self._over = threading.Event()
        self._pulse = threading.Thread(target=self._beat, daemon=True)

    def __enter__(self) -> "PlainBoard":
        self._pulse.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._pulse.join(timeout=1)

    def hear(self, news: News) -> None:
        """Note it; write a line if it is the next stage of the only document."""
        with self._lock:
            self.tally.hear(news)
            if self.tally.total == 1 and news.stage and news.stage != self._stages.get(news.slug):
                self._write(f"{self._names.get(news.slug, news.slug)}: {news.stage}")
            self._stages[news.slug] = news.stage

    def finish(self, receipt: Receipt) -> None:
        """Write a line, if there are several."""
        with self._lock:
            for message in receipt.said:
                self.say(message)
            self.tally.finish(receipt)
            if self.tally.total > 1:
                first, *rest = outcome(receipt).split("\n")
                rest_of_time = f"; {left(self.tally)}" if left(self.tally) else ""
                line = f"{self.tally.finished}/{self.tally.total} {first}{rest_of_time}"
                self._write("\n".join([line, *rest]))

    def say(self, message: str) -> None:
        """Write it, once."""
        with self._lock:
            if message not in self._said:
                self._said.add(message)
                self._write(f"note: {message}")

    def _beat(self) -> None:
        while not self._over.wait(self._every):
            with self._lock:
                if self.tally.at_work:
                    self._write(at_work(self.tally, self._names))


def at_work(tally: Tally, names: Mapping[str, str]) -> str:
    """One line: every document at work with its stage and sentences, and how far the batch is."""
    working = list(tally.at_work.items())
    told = [f"{short(names.get(slug, slug))} ({where(one)})" for slug, one in working[:_NAMED]]
    more = [f"{len(working) - _NAMED} more"] if len(working) > _NAMED else []
    batch = [f"{tally.finished}/{tally.total} finished"] if tally.total > 1 else []
    time_left = [left(tally)] if left(tally) else []
    return f"at work: {'; '.join([', '.join([*told, *more]), *batch, *time_left])}"


def where(one: AtWork) -> str:
    """`translate 12/40`."""
    news = one.news
    if not news.stage:
        return "begins"
    return f"{news.stage} {news.done}/{news.total}" if news.total else news.stage


def short(name: str) -> str:
    """The file's name, or the end of an address."""
    return PurePath(name.rstrip("/")).name or name


def open_board(names: Mapping[str, str]) -> "PlainBoard | BarsBoard":
    """Bars if stderr is a terminal, else lines; `names` gives the input of each folder's name."""
    if not sys.stderr.isatty():
        return PlainBoard(names)
    from pipeline.board_bars import BarsBoard

    return BarsBoard(names)


def write_line(line: str) -> None:
    """A line on stderr, at once."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()
