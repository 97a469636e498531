"""Stages that work ahead of their turn, beside the stages before them."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from itertools import chain
from threading import Event
from types import TracebackType

from pipeline.document import Document
from pipeline.progress import Silence
from pipeline.stage import Context, Early, Stage


class Ahead:
    """While it is entered, `passed` has later stages begin in another thread, each until its `turn` comes.

    What they raise is left to their turn, in which they meet it again. A worker of one thread has none to spare.
    """

    def __init__(self, stages: Sequence[Stage], context: Context) -> None:
        self._rest = list(stages)
        self._context = replace(context, progress=Silence())
        # One after the other, so that what comes first in the pipeline is ready first.
        self._thread = ThreadPoolExecutor(1) if context.threads > 1 else None
        self._over = {id(one): Event() for one in stages}
        self._asked: dict[int, Future[None]] = {}

    def __enter__(self) -> "Ahead":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for over in self._over.values():
            over.set()
        if self._thread:
            self._thread.shutdown(wait=kind is None, cancel_futures=True)

    def turn(self, stage: Stage) -> None:
        """The next stage begins itself: what was begun of it ahead ends soon."""
        self._over[id(stage)].set()

    def passed(self, document: Document) -> None:
        """The document has come through the next stage: those behind may find more to do."""
        del self._rest[0]
        for place, stage in enumerate(self._rest):
            if self._thread and place and isinstance(stage, Early):
                coming = frozenset(chain.from_iterable(before.gives for before in self._rest[:place]))
                # Who has not begun yet needs only the newest document.
                if id(stage) in self._asked:
                    self._asked[id(stage)].cancel()
                self._asked[id(stage)] = self._thread.submit(self._begin, stage, document, coming)

    def _begin(self, stage: Early, document: Document, coming: frozenset[str]) -> None:
        over = self._over[id(stage)].is_set
        if not over():
            stage.begin(document, self._context, coming, over)
