"""Batches on a real Dask cluster on loopback."""

from pathlib import Path

import pytest

from pipeline.batch import Order
from pipeline.cluster import run_on_cluster
from pipeline.config import Pipeline, read_config
from pipeline.errors import UsageError
from pipeline.inputs import Job, jobs
from pipeline.plugins import Plugins


@pytest.fixture
def texts(tmp_path: Path) -> list[Job]:
    folder = tmp_path / "texts"
    folder.mkdir()
    for name in ("a", "b", "c", "d"):
        (folder / f"{name}.txt").write_text(f"Rest for {len(name)} day. This is text {name}.\n")
    return jobs([str(folder)])


@pytest.fixture
def pipeline(tmp_path: Path) -> Pipeline:
    (tmp_path / "pipeline.yaml").write_text("stages: [read, score]\n")
    return read_config(tmp_path / "pipeline.yaml", Plugins())


def test_a_dask_cluster_does_the_same_work(texts: list[Job], pipeline: Pipeline, tmp_path: Path) -> None:
    from distributed import LocalCluster

    with LocalCluster(  # type: ignore[no-untyped-call]  # distributed is typed in part
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    ) as cluster:
        order = Order(pipeline, tmp_path / "out")
        receipts = run_on_cluster(texts, order, cluster.scheduler_address, done=lambda _: None)
    assert [receipt.slug for receipt in receipts] == ["a", "b", "c", "d"]
    assert {receipt.state for receipt in receipts} == {"done"}
    assert (tmp_path / "out" / "d" / "document.json").is_file()


def test_a_cluster_that_does_not_answer_is_a_usage_error(texts: list[Job], pipeline: Pipeline, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no Dask scheduler answers"):
        run_on_cluster(texts, Order(pipeline, tmp_path), "tcp://127.0.0.1:9", done=lambda _: None)
