"""What a worker tells of the document that it is at: small events, a few a second, for whoever watches."""

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace

_EVERY = 0.25


@dataclass(frozen=True)
class News:
    """Where a document is: in the `number`-th of its `stages`, with `done` of the stage's `total` sentences.

    `total` is 0 where the stage has not told yet. With `stages` 0 nobody works on the document any more.
    """

    slug: str
    stage: str = ""
    number: int = 0
    stages: int = 0
    done: int = 0
    total: int = 0

    def to_bytes(self) -> bytes:
        """For a pipe: so short that it is written whole or not at all, whoever else writes and dies."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> "News":
        """The other end of `to_bytes`."""
        return cls(**json.loads(data))


Hear = Callable[[News], None]


def nobody(news: News) -> None:
    """For a run that nobody watches."""


class Reporter:
    """The progress of a worker, one document after the other: news for `follow`'s listener, and what was said.

    Steps are told at most four times a second. `check` is called each time, to find a lost Ctrl-C.
    """

    def __init__(
        self,
        *,
        say: Callable[[str], None] | None = None,
        check: Callable[[], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.said: list[str] = []
        self._say = say
        self._check = check
        self._clock = clock
        self._hear: Hear = nobody
        self._news = News("")
        self._told = 0.0

    def follow(self, slug: str, hear: Hear) -> None:
        """From now on the news are about this document, and for this listener."""
        self._news = News(slug)
        self._hear = hear

    def document(self, name: str, stages: int) -> None:
        """Tell that it begins."""
        self._tell(News(self._news.slug, stages=max(stages, 1)))

    def stage(self, name: str) -> None:
        """Tell which."""
        self._tell(replace(self._news, stage=name, number=self._news.number + 1, done=0, total=0))

    def step(self, done: int, total: int) -> None:
        """Tell, if it is long enough ago that something was told."""
        if self._check:
            self._check()
        if self._clock() - self._told >= _EVERY:
            self._tell(replace(self._news, done=done, total=total))

    def say(self, message: str) -> None:
        """Pass it on at once if somebody listens here, and keep it, so that it can be sent home."""
        if message not in self.said:
            self.said.append(message)
            if self._say:
                self._say(message)

    def _tell(self, news: News) -> None:
        if self._check:
            self._check()
        self._news = news
        self._told = self._clock()
        self._hear(news)
