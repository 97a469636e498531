"""A batch on a Dask cluster, behind the same executor interface as the local pool."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, as_completed
from contextlib import contextmanager
from dataclasses import replace

from pipeline.batch import Done, Order, work
from pipeline.errors import EngineMissing, UsageError
from pipeline.inputs import Job
from pipeline.receipt import Receipt


def run_on_cluster(jobs: Sequence[Job], order: Order, address: str, *, done: Done) -> list[Receipt]:
    """All receipts in the order of the jobs, worked out on a Dask cluster that shares our folders."""
    receipts: dict[str, Receipt] = {}

    def keep(receipt: Receipt) -> None:
        receipts[receipt.slug] = receipt
        done(receipt)

    with _cluster(address) as executor:
        order = replace(order, out=order.out.resolve())
        futures = [executor.submit(work, job, order) for job in jobs]
        for future in as_completed(futures):
            keep(future.result())
    return [receipts[job.slug] for job in jobs]


@contextmanager
def _cluster(address: str) -> Iterator[Executor]:
    try:
        from distributed import Client
    except ImportError as error:
        raise EngineMissing("--cluster needs Dask", hint='pip install "plainvox[cluster]"') from error
    try:
        client = Client(address, timeout="10s", set_as_default=False)
    except (OSError, ValueError) as error:
        raise UsageError(
            f"{address}: no Dask scheduler answers: {error}", hint="start one with `dask scheduler`"
        ) from error
    with client, client.get_executor(pure=False) as executor:
        yield executor
