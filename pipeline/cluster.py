"""A batch on a Dask cluster, behind the same executor interface as the local pool.

Each worker gets one document at a time, chosen here and not by the scheduler: so a worker's death names its document,
whatever the scheduler's own settings are, and no document goes to a worker that was not looked at.
"""

import statistics
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Empty, SimpleQueue

from pipeline.batch import Done, Order
from pipeline.cluster_check import told, what_differs
from pipeline.cluster_link import Link, link
from pipeline.cluster_worker import Introduction, Replaced, introduce, work_on
from pipeline.environment import environment
from pipeline.errors import PlainvoxError, UsageError
from pipeline.inputs import Job
from pipeline.models import ModelStore
from pipeline.news import Hear, News, nobody
from pipeline.plugins import Plugins
from pipeline.receipt import Receipt

_ATTEMPTS = 2
_LOOK_SECONDS = 0.5
_SLOW_SECONDS = 60.0
_SLOW_TIMES = 4
_SAME_AGAIN = "run the same command again: it goes on from what is in the cache"
_MADE_ALIKE = "install the same plainvox, libraries and models on every machine, and start that worker again"


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
    say: Callable[[str], None] = lambda _: None,
    hear: Hear = nobody,
    patience: Patience | None = None,
) -> list[Receipt]:
    """All receipts in the order of the jobs, worked out on the Dask cluster at `address`.

    Raises `UsageError` before anything is begun where no worker is connected or one differs from this machine. A
    document that kills its worker twice fails alone; when no worker is left, the rest fails, each with its remedy.
    """
    here = environment(Plugins(), ModelStore.default())
    order = replace(order, out=order.out.resolve(), home=Path.cwd())
    with link(address, say) as line:
        batch = _Batch(line, jobs, order, here, done, say, hear, patience or Patience())
        try:
            batch.run()
        finally:
            batch.cancel()
    return [batch.receipts[job.slug] for job in jobs]


class _Batch:
    """The documents of one run on their way: waiting, with a worker, or done."""

    def __init__(
        self,
        line: Link,
        jobs: Sequence[Job],
        order: Order,
        here: dict[str, str],
        done: Done,
        say: Callable[[str], None],
        hear: Hear,
        patience: Patience,
    ) -> None:
        self.receipts: dict[str, Receipt] = {}
        self._line = line
        self._order = order
        self._here = here
        self._done = done
        self._say = say
        self._tell = hear
        self._patience = patience
        self._jobs = jobs
        self._waiting = deque(jobs)
        self._running: dict[Future[Receipt], _Run] = {}
        self._deaths: Counter[str] = Counter()
        self._workers: dict[str, Introduction] = {}
        self._asked: set[str] = set()
        self._refused: dict[str, str] = {}
        self._answers: SimpleQueue[tuple[str, Future[dict[str, object]]]] = SimpleQueue()
        self._ended: SimpleQueue[Future[Receipt]] = SimpleQueue()
        self._asker = ThreadPoolExecutor(1, thread_name_prefix="plainvox-asks")
        self._looked = 0.0
        self._connected = True
        self._seconds: list[float] = []

    def run(self) -> None:
        """Until every document has its receipt."""
        self._begin()
        last = time.monotonic()
        while len(self.receipts) < len(self._jobs):
            self._look()
            self._hand_out()
            if self._workers and self._connected:
                last = time.monotonic()
            elif time.monotonic() - last > self._patience.next:
                self._give_up()
            for news in self._line.news():
                self._tell(news)
            with suppress(Empty):
                self._take(self._ended.get(timeout=_LOOK_SECONDS))

    def cancel(self) -> None:
        """Take back what is with a worker; one in the middle of a document ends it for nobody."""
        for future in self._running:
            future.cancel()
        self._asker.shutdown(wait=False, cancel_futures=True)

    def _begin(self) -> None:
        """Wait for the first workers, and for the answer of all that are connected."""
        end = time.monotonic() + self._patience.first
        while not self._workers or self._asked:
            self._look()
            if self._refused:
                raise UsageError("; ".join(self._refused.values()), hint=_MADE_ALIKE)
            if time.monotonic() > end:
                if self._workers:
                    return
                raise UsageError(
                    f"{self._line.address}: no worker came within {self._patience.first:.0f} s",
                    hint=f"start one: dask worker {self._line.address} --nthreads 1",
                )
            if not self._workers or self._asked:
                time.sleep(0.1)

    def _look(self) -> None:
        """Ask who is new; take back what was with a worker that is gone."""
        self._hear()
        if time.monotonic() - self._looked < _LOOK_SECONDS and self._workers and self._connected:
            return
        connected = self._line.workers()
        self._looked = time.monotonic()
        self._connected = connected is not None
        if connected is None:
            return  # what was given out is void, and comes back by itself
        for address in set(self._workers) - connected:
            self._lose(address)
        self._asked &= connected
        for address in connected - set(self._workers) - set(self._refused) - self._asked:
            self._ask(address)

    def _ask(self, address: str) -> None:
        self._asked.add(address)
        answer = self._asker.submit(self._line.client.run, introduce, workers=[address], on_error="return")
        answer.add_done_callback(lambda future: self._answers.put((address, future)))

    def _hear(self) -> None:
        with suppress(Empty):
            while True:
                address, future = self._answers.get_nowait()
                self._asked.discard(address)
                if not future.cancelled() and not future.exception():
                    self._admit(address, future.result().get(address))

    def _admit(self, address: str, answer: object) -> None:
        """Take a worker on, or refuse it by its name; one that died meanwhile is looked at again if it comes back."""
        if isinstance(answer, Introduction):
            found = what_differs(self._here, answer.environment)
            if not found:
                self._workers[address] = answer
                return
            self._refuse(address, f"worker {answer.name} at {address} differs from this machine: {told(found)}")
        elif isinstance(answer, ImportError | AttributeError):
            self._refuse(address, f"worker at {address} has no plainvox like this one: {answer}")

    def _refuse(self, address: str, why: str) -> None:
        self._refused[address] = why
        self._say(f"{why}; it gets no document")

    def _hand_out(self) -> None:
        if not self._connected:
            return
        busy = {run.worker for run in self._running.values()}
        for address in [one for one in self._workers if one not in busy]:
            job = self._next()
            if job is None:
                return
            future = self._line.executor.submit(
                work_on,
                job,
                self._order,
                self._workers[address].id,
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
                self._say(f"{run.job.address}: worker {self._name(run.worker)} is slow; another one begins it too")
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
        if error is None:
            self._seconds.append(time.monotonic() - run.begin)
            self._keep(future.result())
        elif isinstance(error, Replaced) or type(error).__name__ == "KilledWorker":
            self._count_death(run)
            self._lose(run.worker)
        elif isinstance(error, PlainvoxError):
            self._fail(run.job, error.message, error.hint, error.exit_code)
        else:
            where = f"on worker {self._name(run.worker)}"
            self._fail(run.job, f"{run.job.address}: {type(error).__name__} {where}: {error}", _SAME_AGAIN)

    def _lose(self, address: str) -> None:
        """A worker is gone; what it was at is begun again elsewhere, at once and only so often."""
        for future, run in [(future, run) for future, run in self._running.items() if run.worker == address]:
            if future.done():
                continue
            del self._running[future]
            future.cancel()
            self._count_death(run)
        self._workers.pop(address, None)

    def _count_death(self, run: _Run) -> None:
        name = self._name(run.worker)
        self._deaths[run.job.slug] += 1
        if run.job.slug in self.receipts:
            return
        if self._deaths[run.job.slug] < _ATTEMPTS:
            self._say(f"{run.job.address}: worker {name} died at it; it is tried once more")
            self._wait_again(run.job)
        else:
            self._fail(
                run.job,
                f"{run.job.address}: {_ATTEMPTS} workers died at it, the last was {name}",
                "run this document by itself to see what the engine says",
            )

    def _wait_again(self, job: Job) -> None:
        if job not in self._waiting and all(run.job != job for run in self._running.values()):
            self._waiting.appendleft(job)
            self._tell(News(job.slug))

    def _name(self, address: str) -> str:
        known = self._workers.get(address)
        return f"{known.name} at {address}" if known and known.name != address else address

    def _fail(self, job: Job, error: str, hint: str, exit_code: int = 1) -> None:
        self._keep(Receipt(job.address, job.slug, "failed", error=error, hint=hint, exit_code=exit_code))

    def _keep(self, receipt: Receipt) -> None:
        self.receipts[receipt.slug] = receipt
        self._done(receipt)

    def _give_up(self) -> None:
        why = "; ".join(self._refused.values()) or f"no worker is left at {self._line.address}"
        for job in self._jobs:
            if job.slug not in self.receipts:
                self._fail(job, f"{job.address}: {why}", _SAME_AGAIN)
