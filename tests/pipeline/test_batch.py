"""Batches on real worker processes."""

import json
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

from pipeline.batch import Order, default_workers, write_run
from pipeline.config import Pipeline, read_config
from pipeline.inputs import Job
from pipeline.plugins import Plugins
from pipeline.pool import run_in_processes
from pipeline.receipt import Receipt


@pytest.fixture
def pipeline(tmp_path: Path) -> Pipeline:
    (tmp_path / "pipeline.yaml").write_text("stages: [read, score]\n")
    return read_config(tmp_path / "pipeline.yaml", Plugins())


def slugs(receipts: Sequence[Receipt]) -> list[str]:
    return [receipt.slug for receipt in receipts]


def test_receipts_come_in_the_order_of_the_jobs(texts: list[Job], pipeline: Pipeline, tmp_path: Path) -> None:
    arrived: list[Receipt] = []
    receipts = run_in_processes(texts, Order(pipeline, tmp_path / "out"), workers=2, done=arrived.append)
    assert slugs(receipts) == ["a", "b", "c", "d"]
    assert {receipt.state for receipt in receipts} == {"done"}
    assert sorted(slugs(arrived)) == slugs(receipts)
    assert all((tmp_path / "out" / slug / "document.json").is_file() for slug in slugs(receipts))


def test_one_bad_document_never_stops_the_others(texts: list[Job], pipeline: Pipeline, tmp_path: Path) -> None:
    Path(texts[1].address).write_bytes(b"\x00\x01\x02\xff" * 50)
    receipts = run_in_processes(texts, Order(pipeline, tmp_path / "out"), workers=2, done=lambda _: None)
    assert [receipt.state for receipt in receipts] == ["done", "failed", "done", "done"]
    assert texts[1].address in receipts[1].error
    assert receipts[1].hint


def test_a_document_that_kills_its_worker_fails_alone(
    texts: list[Job], pipeline: Pipeline, deadly: ModuleType, tmp_path: Path
) -> None:
    Path(texts[2].address).write_text("This text is poison.\n")
    poisoned = Pipeline("en", (*pipeline.stages, deadly.Deadly()), pipeline.path)
    receipts = run_in_processes(texts, Order(poisoned, tmp_path / "out"), workers=2, done=lambda _: None)
    assert [receipt.state for receipt in receipts] == ["done", "done", "failed", "done"]
    assert "its worker process died" in receipts[2].error


def test_workers_are_never_more_than_documents() -> None:
    assert default_workers(1) == 1
    assert default_workers(0) == 1


def test_write_run_lists_every_document(tmp_path: Path, pipeline: Pipeline) -> None:
    receipts = [
        Receipt("a.txt", "a", "done", title="A"),
        Receipt("b.txt", "b", "failed", error="b.txt: gone", exit_code=1),
    ]
    written = write_run(tmp_path, pipeline, receipts, Plugins())
    assert [path.name for path in written] == ["run.json", "index.html"]
    run = json.loads((tmp_path / "run.json").read_text())
    assert [document["error"] for document in run["documents"]] == ["", "b.txt: gone"]
    page = (tmp_path / "index.html").read_text()
    assert "b.txt: gone" in page
