"""Many documents, one after the other; `pipeline.pool` works on several at once, `pipeline.cluster` elsewhere."""

import json
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from pipeline.carried import Carried
from pipeline.config import Pipeline
from pipeline.delivery import deliver
from pipeline.files import write_text
from pipeline.fingerprint import Fingerprints
from pipeline.input_list import STDIN
from pipeline.inputs import Job
from pipeline.news import Hear, Reporter, nobody
from pipeline.plugins import INDEXES, Plugins
from pipeline.receipt import Receipt, totals
from pipeline.record import FILE, unchanged, unchanged_at
from pipeline.storage import Store
from pipeline.workshop import Workshop, open_workshop

Done = Callable[[Receipt], None]
GO_ON = "run the same command again to go on"


@dataclass(frozen=True)
class Order:
    """What every worker needs to know; it crosses process and machine borders. `threads` is one worker's share.

    Paths of documents are taken from `home`, or from where the worker runs. Results go below the address `store`, if
    it is not empty, instead of into `out`. `carried` is what another machine may not have.
    """

    pipeline: Pipeline
    out: Path
    fresh: bool = False
    offline: bool = False
    threads: int = 1
    home: Path | None = None
    store: str = ""
    carried: Carried | None = None


@lru_cache(maxsize=1)
def _workshop(fresh: bool, offline: bool, threads: int) -> tuple[Workshop, Reporter]:
    reporter = Reporter()
    return open_workshop(reporter, fresh=fresh, offline=offline, threads=threads), reporter


def work(job: Job, order: Order, hear: Hear = nobody) -> Receipt:
    """Convert one document in a worker; its models stay loaded for the next, `hear` is told how far it is."""
    workshop, reporter = _workshop(order.fresh, order.offline, order.threads)
    reporter.follow(job.slug, hear)
    pipeline = order.pipeline
    if order.carried:
        pipeline, memory = order.carried.unpacked(pipeline, workshop.memory, workshop.cache.folder / "carried")
        workshop = replace(workshop, memory=memory)
    receipt = deliver(job, pipeline, order.out, workshop, store=order.store, home=order.home)
    return replace(receipt, said=tuple(reporter.said))


def default_workers(documents: int) -> int:
    """As many as there are cores, but no more than there are documents."""
    return max(1, min(os.cpu_count() or 1, documents))


def run_here(
    jobs: Sequence[Job], order: Order, *, done: Done, hear: Hear = nobody, reporter: Reporter | None = None
) -> None:
    """One document after the other in this process; one whose address is `-` is read from standard input."""
    reporter = reporter or Reporter()
    workshop = open_workshop(reporter, fresh=order.fresh, offline=order.offline, threads=order.threads)
    for job in jobs:
        piped = sys.stdin.buffer.read() if job.address == STDIN else None
        reporter.follow(job.slug, hear)
        done(deliver(job, order.pipeline, order.out, workshop, store=order.store, piped=piped))


def write_run(
    out: Path, pipeline: Pipeline, receipts: Sequence[Receipt], plugins: Plugins, *, store: str = ""
) -> list[Path]:
    """Write run.json and every installed index of the batch, at the address `store` too; gives their paths."""
    run = {
        "plainvox": version("plainvox"),
        "pipeline": str(pipeline.path),
        "totals": totals(receipts).to_json(),
        "documents": [receipt.to_json() for receipt in receipts],
    }
    write_text(out / "run.json", json.dumps(run, ensure_ascii=False, indent=1) + "\n")
    indexes = [plugins.load(INDEXES, name) for name in plugins.names(INDEXES)]
    written = [out / "run.json", *(index(out, receipts) for index in indexes)]
    for path in written if store else ():
        Store(store).put(path, path.relative_to(out).as_posix())
    return written


def unfinished(jobs: Sequence[Job], finished: Collection[str], at_work: Collection[str]) -> list[Receipt]:
    """Receipts, by slug, for what an interrupted run did not come to the end of."""
    return [
        Receipt(job.address, job.slug, "interrupted" if job.slug in at_work else "not begun", hint=GO_ON)
        for job in jobs
        if job.slug not in finished
    ]


def look_back(
    jobs: Sequence[Job], fingerprints: Fingerprints, out: Path, *, store: str = "", fresh: bool = False
) -> tuple[list[Job], dict[str, Receipt]]:
    """The jobs with their digests that are to be worked on, and by slug the receipts of those that are unchanged.

    A document is unchanged if its results are there, untouched, and were made from just what they would be made from
    now. With `fresh` none is. Results are looked for below the address `store` if there is one.
    """
    known = [replace(job, digest=fingerprints.of(job)) for job in jobs]
    if fresh:
        return known, {}
    found = (
        _stored(known, Store(store)) if store else {job.slug: unchanged(out / job.slug, job.digest) for job in known}
    )
    kept = {slug: receipt for slug, receipt in found.items() if receipt}
    return [job for job in known if job.slug not in kept], kept


def _stored(jobs: Sequence[Job], store: Store) -> dict[str, Receipt | None]:
    # A request for each file of each document would take longer than the work.
    records = store.read(f"{job.slug}/{FILE}" for job in jobs if job.digest)
    sizes: dict[str, dict[str, int]] = defaultdict(dict)
    for name, size in (store.sizes() if records else {}).items():
        slug, _, rest = name.partition("/")
        sizes[slug][rest] = size
    return {job.slug: unchanged_at(records.get(f"{job.slug}/{FILE}", b""), job.digest, sizes[job.slug]) for job in jobs}
