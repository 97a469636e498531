"""The workers of one machine: processes that keep their models, tell how far they are, and end with their parent."""

import multiprocessing
import os
import queue
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from functools import lru_cache
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from pipeline.allocator import share_arenas
from pipeline.batch import Done, Order, work
from pipeline.inputs import Job
from pipeline.news import Hear, News, nobody
from pipeline.receipt import Receipt

_GLANCE = 0.2
_MANNERS = 0.5


def run_in_processes(
    jobs: Sequence[Job], order: Order, *, workers: int, done: Done, hear: Hear = nobody
) -> list[Receipt]:
    """All receipts in the order of the jobs; `done` is called as each arrives, `hear` with what workers tell before.

    A worker that dies takes its neighbours along. The documents that were at work then are tried once more, each in
    a process of its own, so that only the one that kills its worker fails; the others go on in new workers.
    On `KeyboardInterrupt` every worker is ended, whatever it is doing.
    """
    receipts: dict[str, Receipt] = {}

    def keep(receipt: Receipt) -> None:
        receipts[receipt.slug] = receipt
        done(receipt)

    while missing := [job for job in jobs if job.slug not in receipts]:
        begun: set[str] = set()
        try:
            _collect(missing, order, min(workers, len(missing)), keep, _noting(begun, hear))
        except BrokenProcessPool:
            lost = [job for job in missing if job.slug not in receipts]
            # Where none had begun it is the workers that cannot live, and each document says so.
            suspects = [job for job in lost if job.slug in begun] or lost
            for job in suspects:
                hear(News(job.slug))
            for job in suspects:
                keep(_alone(job, order, hear))
    return [receipts[job.slug] for job in jobs]


def _noting(begun: set[str], hear: Hear) -> Hear:
    def note(news: News) -> None:
        begun.add(news.slug)
        hear(news)

    return note


def _alone(job: Job, order: Order, hear: Hear) -> Receipt:
    receipts: list[Receipt] = []
    try:
        _collect([job], order, 1, receipts.append, hear)
    except BrokenProcessPool:
        hint = "run this document by itself to see what the engine says"
        return Receipt(
            job.address, job.slug, "failed", error=f"{job.address}: its worker process died", hint=hint, exit_code=1
        )
    return receipts[0]


def _collect(jobs: Sequence[Job], order: Order, workers: int, keep: Done, hear: Hear) -> None:
    arrived: queue.SimpleQueue[Future[Receipt]] = queue.SimpleQueue()
    with _pool(workers) as (pool, news):
        try:
            with _held_back():
                for job in jobs:
                    pool.submit(_work_here, job, order).add_done_callback(arrived.put)
            for _ in jobs:
                future = _next(arrived, lambda: _pass_on(news, hear))
                # What was told before the receipt was sent is heard before it is kept.
                _pass_on(news, hear)
                keep(future.result())
        except BrokenProcessPool:
            _pass_on(news, hear)
            raise


def _next(arrived: "queue.SimpleQueue[Future[Receipt]]", meanwhile: Callable[[], None]) -> "Future[Receipt]":
    while True:
        meanwhile()
        with suppress(queue.Empty):
            return arrived.get(timeout=_GLANCE)


def _pass_on(news: Connection, hear: Hear) -> None:
    while news.poll():
        hear(News.from_bytes(news.recv_bytes()))


@contextmanager
def _held_back() -> Iterator[None]:
    """Hold Ctrl-C back while processes start: they take that over, and the terminal sends it to them too."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _pool(workers: int) -> Iterator[tuple[ProcessPoolExecutor, Connection]]:
    # Engines hold threads and native libraries, which a forked copy would find half alive.
    spawning = multiprocessing.get_context("spawn")
    news, home = spawning.Pipe(duplex=False)
    before = set(multiprocessing.active_children())
    with news, home:
        pool = ProcessPoolExecutor(workers, spawning, _begin, (home,))
        try:
            yield pool, news
            pool.shutdown()
        except BaseException:
            # Whatever it is, such as a terminal that is gone: nobody may wait for documents that nobody takes.
            pool.shutdown(wait=False, cancel_futures=True)
            _end(set(multiprocessing.active_children()) - before)
            raise


def _end(processes: set[BaseProcess]) -> None:
    for process in processes:
        process.terminate()
    wait([process.sentinel for process in processes], timeout=_MANNERS)
    for process in processes:
        process.kill()


# In the workers


class _Home:
    """Where a worker process sends its news: each is one short write, so a worker that dies blocks no other."""

    line: Connection | None = None

    def hear(self, news: News) -> None:
        """Send it."""
        if self.line:
            self.line.send_bytes(news.to_bytes())


@lru_cache(maxsize=1)
def _home() -> _Home:
    return _Home()


def _begin(line: Connection) -> None:
    share_arenas()
    # The terminal sends Ctrl-C to every process; the parent alone decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _home().line = line
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        wait([parent.sentinel])
        os._exit(1)


def _work_here(job: Job, order: Order) -> Receipt:
    return work(job, order, _home().hear)
