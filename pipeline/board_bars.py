"""A batch on a terminal: a bar for each document at work, and one for all."""

import threading
from collections.abc import Mapping
from types import TracebackType

from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Column
from rich.text import Text

from pipeline.board import short
from pipeline.news import News
from pipeline.outcome import outcome
from pipeline.receipt import Receipt
from pipeline.tally import Tally, left

_BESIDE_DOCUMENTS = 5
_BAR = 16


class BarsBoard:
    """Finished documents scroll by above the bars, if there are several; `names` gives the input of each slug."""

    def __init__(self, names: Mapping[str, str], console: Console | None = None) -> None:
        self.tally = Tally(len(names))
        self._names = names
        self._console = console or Console(stderr=True)
        self._said: set[str] = set()
        self._lock = threading.RLock()
        self._bars = Progress(
            TextColumn("{task.description}", table_column=_column(ratio=3)),
            TextColumn("{task.fields[stage]}", table_column=_column(ratio=2)),
            BarColumn(_BAR),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self._console,
            expand=True,
        )
        self._tasks: dict[str, TaskID] = {}
        self._all = Progress(
            TextColumn("{task.description}"), BarColumn(None), TimeElapsedColumn(), console=self._console, expand=True
        )
        self._batch = self._all.add_task("all documents", total=len(names))
        self._live = Live(console=self._console, transient=True, get_renderable=self.picture, refresh_per_second=4)

    def __enter__(self) -> "BarsBoard":
        self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._live.stop()

    def hear(self, news: News) -> None:
        """Move the document's bar, or take it away."""
        with self._lock:
            self.tally.hear(news)
            if news.slug not in self.tally.at_work:
                self._take_away(news.slug)
                return
            stage = f"{news.number}/{news.stages} {news.stage}" if news.stage else "begins"
            if news.slug not in self._tasks:
                name = short(self._names.get(news.slug, news.slug))
                self._tasks[news.slug] = self._bars.add_task(name, total=None, stage=stage)
                self._arrange()
            # A bar without a total swings to and fro: the stage has not told how much there is.
            self._bars.update(self._tasks[news.slug], completed=news.done, total=news.total or None, stage=stage)

    def finish(self, receipt: Receipt) -> None:
        """Take the document's bar away, move the batch's on."""
        with self._lock:
            for message in receipt.said:
                self.say(message)
            self.tally.finish(receipt)
            self._take_away(receipt.slug)
            self._all.update(self._batch, completed=self.tally.finished)
            if self.tally.total > 1:
                self._print(f"{self.tally.finished}/{self.tally.total} {outcome(receipt)}")

    def say(self, message: str) -> None:
        """Write the message above the bars, once."""
        with self._lock:
            if message not in self._said:
                self._said.add(message)
                self._print(f"note: {message}")

    def _take_away(self, slug: str) -> None:
        task = self._tasks.pop(slug, None)
        if task is not None:
            self._bars.remove_task(task)
            self._arrange()

    def _arrange(self) -> None:
        room = max(self._console.height - _BESIDE_DOCUMENTS, 1)
        for place, task in enumerate(self._tasks.values()):
            self._bars.update(task, visible=place < room)

    def _print(self, line: str) -> None:
        self._console.print(line, markup=False, highlight=False)

    def picture(self) -> Group:
        """What the bars look like now."""
        if self.tally.total < 2:
            return Group(self._bars)
        return Group(self._bars, self._all, Text(_counts(self.tally), no_wrap=True, overflow="ellipsis"))


def _counts(tally: Tally) -> str:
    counts = [f"{tally.finished} of {tally.total} finished", f"{tally.failed} failed", f"{tally.doubts} to review"]
    speed = [f"{tally.per_minute:.1f} a minute"] if tally.per_minute else []
    return " · ".join([*counts, *speed, *([left(tally)] if left(tally) else [])])


def _column(ratio: int) -> Column:
    return Column(no_wrap=True, overflow="ellipsis", ratio=ratio)
