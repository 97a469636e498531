"""What runs on a worker of the cluster: telling who it is, and converting one document at a time."""

import threading
from dataclasses import asdict, dataclass, replace
from typing import Any

from pipeline.batch import Order, work
from pipeline.delivery import local_path
from pipeline.environment import environment
from pipeline.inputs import Job
from pipeline.models import ModelStore
from pipeline.plugins import Plugins
from pipeline.receipt import Receipt

# Engines keep state, and standard output is turned aside for the whole process.
_one_document = threading.Lock()


@dataclass(frozen=True)
class Introduction:
    """A worker as it tells of itself; `id` is new with every start, `name` is what its owner called it."""

    id: str
    name: str
    environment: dict[str, str]


class Replaced(Exception):
    """The document was meant for a worker that is no more, and came to the one that took its address."""


def introduce(dask_worker: Any) -> Introduction:
    """Who this worker is, and all that its results depend on beside documents and configuration."""
    return Introduction(dask_worker.id, str(dask_worker.name), environment(Plugins(), ModelStore.default()))


def work_on(job: Job, order: Order, worker_id: str, topic: str) -> Receipt:
    """Convert one document here, with as many threads as the worker has; news go home as Dask events of the topic.

    Raises `Replaced` on another worker than meant: Dask gives the work of a dead worker to whoever comes next, but
    how often a document may kill its worker is for us to say, so it is not begun there.
    """
    from distributed import get_worker

    here = get_worker()
    if here.id != worker_id:
        raise Replaced
    path = local_path(job.address, order.home)
    if path and not path.exists():
        return Receipt(
            job.address,
            job.slug,
            "failed",
            error=f"{job.address}: worker {here.name} at {here.address} sees no such file",
            hint="check the path; every machine must reach it: share its folder, or name it as s3://bucket/page.html",
            exit_code=1,
        )
    with _one_document:
        order = replace(order, threads=here.state.nthreads)
        return work(job, order, lambda news: here.log_event(topic, {"news": asdict(news)}))
