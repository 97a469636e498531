"""A batch on a Dask cluster, behind the same executor interface as the local pool.

Each worker gets one document at a time, chosen here and not by the scheduler: so a worker's death names its document,
whatever the scheduler's own settings are, and no document goes to a worker that was not looked at.
"""

import statistics
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Empty, SimpleQueue

from pipeline.batch import GO_ON, Done, Order
from pipeline.carried import carry
from pipeline.cluster_attempts import Attempts
from pipeline.cluster_crew import Crew
from pipeline.cluster_link import Link, link
from pipeline.cluster_worker import Replaced, work_on
from pipeline.environment import environment
from pipeline.errors import PlainvoxError, UsageError
from pipeline.input_list import STDIN
from pipeline.inputs import Job
from pipeline.memory import Memory, default_memory
from pipeline.models import ModelStore
from pipeline.news import Hear, News, nobody
from pipeline.plugins import Plugins
from pipeline.receipt import Receipt
from pipeline.record import was_written

_GLANCE_SECONDS = 0.2
_SLOW_SECONDS = 60.0
_SLOW_TIMES = 4
_SEEN_SECONDS = 3.0


@dataclass(frozen=True)
class Patience:
    """How many seconds to wait for the first worker, and for another one when none is left."""

    first: float = 30.0
    next: float = 120.0


@dataclass(frozen=True)
class _Run:
    job: Job
    worker: str
    begin: float


def run_on_cluster(
    jobs: Sequence[Job],
    order: Order,
    address: str,
    *,
    done: Done,
    hear: Hear = nobody,
    say: Callable[[str], None] = lambda _: None,
    patience: Patience | None = None,
) -> list[Receipt]:
    """All receipts in the order of the jobs, worked out on the Dask cluster at `address`; `hear` is told how far it is.

    Raises `UsageError` before anything is begun where no worker is connected or one differs from this machine. A
    document that kills its worker twice at one place fails alone; when no worker is left, the rest fails, each with its
    remedy.
    """
    if any(job.address == STDIN for job in jobs):
        raise UsageError("standard input cannot go to a cluster", hint="put it in a file that every machine reaches")
    patience = patience or Patience()
    here = environment(Plugins(), ModelStore.default())
    carried = carry(order.pipeline, Memory(default_memory()))
    order = replace(order, out=order.out.resolve(), home=Path.cwd(), carried=carried)
    with link(address, say) as line:
        crew = Crew(line, here, say)
        batch = _Batch(line, crew, jobs, order, done, hear, say)
        try:
            crew.gather(patience.first)
            batch.run(patience.next)
        finally:
            batch.cancel()
            crew.close()
    return [batch.receipts[job.slug] for job in jobs]


class _Batch:
    """The documents of one run on their way: waiting, with a worker, or done."""

    def __init__(
        self,
        line: Link,
        crew: Crew,
        jobs: Sequence[Job],
        order: Order,
        done: Done,
        hear: Hear,
        say: Callable[[str], None],
    ) -> None:
        self.receipts: dict[str, Receipt] = {}
        self._line = line
        self._crew = crew
        self._jobs = jobs
        self._order = order
        self._done = done
        self._hear = hear
        self._say = say
        self._waiting = deque(jobs)
        self._running: dict[Future[Receipt], _Run] = {}
        self._ended: SimpleQueue[Future[Receipt]] = SimpleQueue()
        self._attempts = Attempts()
        self._seconds: list[float] = []
        self._twice: set[str] = set()

    def run(self, patience: float) -> None:
        """Until every document has its receipt, or no worker has been there for so many seconds."""
        last = time.monotonic()
        while len(self.receipts) < len(self._jobs):
            for address in self._crew.look():
                self._lose(address)
            if self._crew.connected and self._crew.workers:
                last = time.monotonic()
                self._hand_out()
            elif time.monotonic() - last > patience:
                self._give_up()
            with suppress(Empty):
                self._take(self._ended.get(timeout=_GLANCE_SECONDS))
            self._listen()

    def _listen(self) -> None:
        for news in self._line.news():
            if news.slug not in self.receipts:
                self._attempts.hear(news)
                self._hear(news)

    def cancel(self) -> None:
        """Take back what is with a worker; one in the middle of a document ends it for nobody."""
        for future in self._running:
            future.cancel()

    def _hand_out(self) -> None:
        busy = {run.worker for run in self._running.values()}
        for address in [one for one in self._crew.workers if one not in busy]:
            job = self._next()
            if job is None:
                return
            future = self._line.executor.submit(
                work_on,
                job,
                self._order,
                self._crew.workers[address].id,
                self._line.topic,
                workers=[address],
                allow_other_workers=False,
            )
            self._running[future] = _Run(job, address, time.monotonic())
            future.add_done_callback(self._ended.put)

    def _next(self) -> Job | None:
        """The next document; when none waits, one that is with a much slower worker than any before."""
        if self._waiting:
            return self._waiting.popleft()
        if not self._seconds:
            return None
        slow = max(_SLOW_SECONDS, _SLOW_TIMES * statistics.median(self._seconds))
        often = Counter(run.job.slug for run in self._running.values())
        for run in self._running.values():
            if often[run.job.slug] == 1 and time.monotonic() - run.begin > slow:
                self._twice.add(run.job.slug)
                self._say(f"{run.job.address}: worker {self._crew.name(run.worker)} is slow; another begins it too")
                return run.job
        return None

    def _take(self, future: "Future[Receipt]") -> None:
        run = self._running.pop(future, None)
        if run is None or run.job.slug in self.receipts:
            return
        if future.cancelled():  # by the scheduler, which forgot everything when it was started again
            self._wait_again(run.job)
            return
        error = future.exception()
        where = f"worker {self._crew.name(run.worker)}"
        if error is None:
            self._seconds.append(time.monotonic() - run.begin)
            self._keep(self._arrived(future.result(), where))
        elif isinstance(error, Replaced) or type(error).__name__ == "KilledWorker":
            self._count_death(run)
            self._lose(run.worker)
        elif isinstance(error, PlainvoxError):
            self._fail(run.job, error.message, error.hint, error.exit_code)
        else:
            self._fail(run.job, f"{run.job.address}: {type(error).__name__} on {where}: {error}", GO_ON)

    def _arrived(self, receipt: Receipt, where: str) -> Receipt:
        """The receipt, if what it tells of can be seen from here; a network disk may take its time."""
        end = time.monotonic() + _SEEN_SECONDS
        while receipt.state == "done" and not self._order.store and receipt.slug not in self._twice:
            if was_written(self._order.out / receipt.slug, receipt):
                break
            if time.monotonic() > end:
                error = f"{receipt.input}: {where} wrote its results on a disk of its own"
                hint = (
                    "give --out an address that every machine reaches, such as s3://bucket/folder, or a shared folder"
                )
                return Receipt(receipt.input, receipt.slug, "failed", error=error, hint=hint, exit_code=1)
            time.sleep(_GLANCE_SECONDS)
        return receipt

    def _lose(self, address: str) -> None:
        """A worker is gone; what it was at is begun again elsewhere, at once and only so often."""
        for future, run in [(future, run) for future, run in self._running.items() if run.worker == address]:
            if not future.done():
                del self._running[future]
                future.cancel()
                self._count_death(run)
        self._crew.lose(address)

    def _count_death(self, run: _Run) -> None:
        name = self._crew.name(run.worker)
        self._listen()  # what the worker told before it died counts for this attempt, not for the next
        again = self._attempts.died(run.job.slug, time.monotonic() - run.begin)
        self._hear(News(run.job.slug))
        if run.job.slug in self.receipts:
            return
        if again:
            self._say(f"{run.job.address}: worker {name} died at it; it is tried once more")
            self._wait_again(run.job)
        else:
            self._fail(
                run.job,
                f"{run.job.address}: {self._attempts.deaths[run.job.slug]} workers died at it, the last was {name}",
                "run this document by itself to see what the engine says",
            )

    def _wait_again(self, job: Job) -> None:
        if job not in self._waiting and all(run.job != job for run in self._running.values()):
            self._waiting.appendleft(job)

    def _fail(self, job: Job, error: str, hint: str, exit_code: int = 1) -> None:
        self._keep(Receipt(job.address, job.slug, "failed", error=error, hint=hint, exit_code=exit_code))

    def _keep(self, receipt: Receipt) -> None:
        self.receipts[receipt.slug] = receipt
        self._done(receipt)

    def _give_up(self) -> None:
        why = "; ".join(self._crew.refused.values()) or f"no worker is left at {self._line.address}"
        for job in self._jobs:
            if job.slug not in self.receipts:
                self._fail(job, f"{job.address}: {why}", GO_ON)
