"""Many documents: one process or several; `pipeline.cluster` does the same on several machines."""

import json
import multiprocessing
import os
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from pipeline.config import Pipeline
from pipeline.files import write_text
from pipeline.fingerprint import Fingerprints
from pipeline.inputs import Job
from pipeline.plugins import INDEXES, Plugins
from pipeline.progress import Silence
from pipeline.receipt import Receipt, totals
from pipeline.record import unchanged
from pipeline.runner import convert
from pipeline.workshop import Workshop, open_workshop

Done = Callable[[Receipt], None]


@dataclass(frozen=True)
class Order:
    """What every worker needs to know; it crosses process and machine borders. `threads` is one worker's share."""

    pipeline: Pipeline
    out: Path
    fresh: bool = False
    offline: bool = False
    threads: int = 1


@lru_cache(maxsize=1)
def _workshop(fresh: bool, offline: bool, threads: int) -> Workshop:
    return open_workshop(Silence(), fresh=fresh, offline=offline, threads=threads)


def work(job: Job, order: Order) -> Receipt:
    """Convert one document in a worker process; the worker's models stay loaded for the next."""
    workshop = _workshop(order.fresh, order.offline, order.threads)
    receipt = convert(job, order.pipeline, order.out, workshop)
    said = workshop.progress.said if isinstance(workshop.progress, Silence) else []
    return replace(receipt, said=tuple(said))


def default_workers(documents: int) -> int:
    """As many as there are cores, but no more than there are documents."""
    return max(1, min(os.cpu_count() or 1, documents))


def run_in_processes(jobs: Sequence[Job], order: Order, *, workers: int, done: Done) -> list[Receipt]:
    """All receipts in the order of the jobs; `done` is called as each arrives.

    A worker that dies takes its neighbours' documents along, so what is missing then is tried once more, each
    document in a process of its own: only the one that kills its worker fails.
    """
    receipts: dict[str, Receipt] = {}

    def keep(receipt: Receipt) -> None:
        receipts[receipt.slug] = receipt
        done(receipt)

    try:
        with _pool(workers) as pool:
            try:
                _collect(pool, jobs, order, keep)
            except KeyboardInterrupt:
                pool.shutdown(wait=False, cancel_futures=True)
                _end_workers()
                raise
    except BrokenProcessPool:
        for job in jobs:
            if job.slug not in receipts:
                keep(_alone(job, order))
    return [receipts[job.slug] for job in jobs]


def _pool(workers: int) -> ProcessPoolExecutor:
    # Engines hold threads and native libraries, which a forked copy would find half alive.
    return ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"), initializer=_ignore_ctrl_c)


def _ignore_ctrl_c() -> None:
    # The terminal sends Ctrl-C to every process; the parent alone decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _end_workers() -> None:
    for process in multiprocessing.active_children():
        process.terminate()


def _alone(job: Job, order: Order) -> Receipt:
    try:
        with _pool(1) as pool:
            return pool.submit(work, job, order).result()
    except BrokenProcessPool:
        hint = "run this document by itself to see what the engine says"
        return Receipt(
            job.address, job.slug, "failed", error=f"{job.address}: its worker process died", hint=hint, exit_code=1
        )


def _collect(executor: Executor, jobs: Sequence[Job], order: Order, keep: Done) -> None:
    futures = [executor.submit(work, job, order) for job in jobs]
    for future in as_completed(futures):
        keep(future.result())


def write_run(out: Path, pipeline: Pipeline, receipts: Sequence[Receipt], plugins: Plugins) -> list[Path]:
    """Write run.json and every installed index of the batch; gives their paths."""
    run = {
        "plainvox": version("plainvox"),
        "pipeline": str(pipeline.path),
        "totals": totals(receipts).to_json(),
        "documents": [receipt.to_json() for receipt in receipts],
    }
    write_text(out / "run.json", json.dumps(run, ensure_ascii=False, indent=1) + "\n")
    indexes = [plugins.load(INDEXES, name) for name in plugins.names(INDEXES)]
    return [out / "run.json", *(index(out, receipts) for index in indexes)]


def look_back(
    jobs: Sequence[Job], fingerprints: Fingerprints, out: Path, *, fresh: bool = False
) -> tuple[list[Job], dict[str, Receipt]]:
    """The jobs with their digests that are to be worked on, and by slug the receipts of those that are unchanged.

    A document is unchanged if its results are there, untouched, and were made from just what they would be made from
    now. With `fresh` none is.
    """
    known = [replace(job, digest=fingerprints.of(job)) for job in jobs]
    found = {job.slug: None if fresh else unchanged(out / job.slug, job.digest) for job in known}
    kept = {slug: receipt for slug, receipt in found.items() if receipt}
    return [job for job in known if job.slug not in kept], kept
