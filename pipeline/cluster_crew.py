"""The workers of a cluster that are fit for a batch: each is asked who it is before it gets a document."""

import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from queue import Empty, SimpleQueue

from pipeline.cluster_check import told, what_differs
from pipeline.cluster_link import Link
from pipeline.cluster_worker import Introduction, introduce
from pipeline.errors import UsageError

_LOOK_SECONDS = 0.5
_MADE_ALIKE = "install the same plainvox, libraries and models on every machine, and start that worker again"


class Crew:
    """`workers` have the environment `here` has; `refused` says of each other one why, which is said once too.

    While no scheduler answers, `connected` is False and nothing else changes.
    """

    def __init__(self, line: Link, here: Mapping[str, str], say: Callable[[str], None]) -> None:
        self.workers: dict[str, Introduction] = {}
        self.refused: dict[str, str] = {}
        self.connected = True
        self._line = line
        self._here = here
        self._say = say
        self._asked: set[str] = set()
        self._answers: SimpleQueue[tuple[str, Future[dict[str, object]]]] = SimpleQueue()
        # A worker that does not answer must not hold up the others' documents.
        self._asker = ThreadPoolExecutor(1, thread_name_prefix="plainvox-asks")
        self._looked = 0.0

    def gather(self, seconds: float) -> None:
        """Wait for the answers of all that are connected; `UsageError` if there are none, or one is refused."""
        end = time.monotonic() + seconds
        while not self.workers or self._asked:
            self.look()
            if self.refused:
                raise UsageError("; ".join(self.refused.values()), hint=_MADE_ALIKE)
            if time.monotonic() > end:
                if self.workers:
                    return
                raise UsageError(
                    f"{self._line.address}: no worker came within {seconds:.0f} s",
                    hint=f"start one: dask worker {self._line.address} --nthreads 1",
                )
            time.sleep(0.05)

    def look(self) -> set[str]:
        """See who is there, at most twice a second, and ask who is new; gives the addresses of those that are gone."""
        self._hear()
        if time.monotonic() - self._looked < _LOOK_SECONDS and self.workers and self.connected:
            return set()
        found = self._line.workers()
        self._looked = time.monotonic()
        self.connected = found is not None
        if found is None:
            return set()
        self._asked &= found
        for address in found - self.workers.keys() - self.refused.keys() - self._asked:
            self._ask(address)
        return self.workers.keys() - found

    def name(self, address: str) -> str:
        """What to call a worker."""
        known = self.workers.get(address)
        return f"{known.name} at {address}" if known and known.name != address else address

    def lose(self, address: str) -> None:
        """It is gone, or another has taken its address and is asked anew."""
        self.workers.pop(address, None)

    def close(self) -> None:
        """Ask nobody any more."""
        self._asker.shutdown(wait=False, cancel_futures=True)

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
                self.workers[address] = answer
                return
            self._refuse(address, f"worker {answer.name} at {address} differs from this machine: {told(found)}")
        elif isinstance(answer, ImportError | AttributeError):
            self._refuse(address, f"worker at {address} has no plainvox like this one: {answer}")

    def _refuse(self, address: str, why: str) -> None:
        self.refused[address] = why
        self._say(f"{why}; it gets no document")
