"""How far a batch is: what is at work, what came out, how fast, and how long it will take."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.news import News
from pipeline.outcome import doubts
from pipeline.receipt import Receipt

_RECENT = 10


@dataclass(frozen=True)
class AtWork:
    """A document at work: the last that was heard of it, and when it began (seconds, a clock of its own)."""

    news: News
    since: float


class Tally:
    """The count of a batch of `total` documents that there is work on: those left alone as unchanged are none of them.

    Speed comes from the documents that were done lately: one that failed at once says nothing of the others.
    """

    def __init__(self, total: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.total = total
        self.done = 0
        self.failed = 0
        self.doubts = 0
        self.at_work: dict[str, AtWork] = {}
        self._clock = clock
        self._seconds: deque[float] = deque(maxlen=_RECENT)
        self._most = 1
        self._over: set[str] = set()

    @property
    def finished(self) -> int:
        """How many need no more work, done or failed."""
        return self.done + self.failed

    def hear(self, news: News) -> None:
        """Note where a document is; news without stages say that its worker has left it."""
        if not news.stages or news.slug in self._over:
            # The last news of a document may come after its receipt, which takes another way.
            self.at_work.pop(news.slug, None)
            return
        before = self.at_work.get(news.slug)
        begins = before is None or news.number < before.news.number
        self.at_work[news.slug] = AtWork(news, self._clock() if begins or before is None else before.since)
        self._most = max(self._most, len(self.at_work))

    def finish(self, receipt: Receipt) -> None:
        """Note what became of a document."""
        self._over.add(receipt.slug)
        self.at_work.pop(receipt.slug, None)
        self.doubts += doubts(receipt)
        if receipt.state == "done":
            self.done += 1
            self._seconds.append(receipt.seconds)
        else:
            self.failed += 1

    @property
    def per_minute(self) -> float:
        """Documents a minute with all workers; 0 while that cannot be told."""
        each = self._each
        return 60 * self._workers / each if each else 0.0

    @property
    def seconds_left(self) -> float:
        """Until the last document is done; 0 while that cannot be told."""
        now, each, at_work = self._clock(), self._each, list(self.at_work.values())
        waiting = self.total - self.finished - len(at_work)
        begun = sum(max(each - (now - one.since), 0.0) for one in at_work)
        return (waiting * each + begun) / self._workers

    @property
    def _each(self) -> float:
        return sum(self._seconds) / len(self._seconds) if self._seconds else 0.0

    @property
    def _workers(self) -> int:
        return max(1, min(self._most, self.total - self.finished))


def left(tally: Tally) -> str:
    """`about 4 min left`; empty while that cannot be told, or if nothing is left."""
    seconds = round(tally.seconds_left)
    if seconds <= 0:
        return ""
    minutes = round(seconds / 60)
    if seconds < 90:
        return f"about {seconds} s left"
    if minutes < 90:
        return f"about {minutes} min left"
    return f"about {minutes // 60} h {minutes % 60} min left"
