"""Workers that die: what is counted and shown stays right, and nothing but the culprit is lost."""

import multiprocessing
from pathlib import Path
from types import ModuleType

import psutil
import pytest

from pipeline.batch import Order
from pipeline.board import PlainBoard
from pipeline.config import Pipeline, read_config
from pipeline.inputs import Job
from pipeline.news import News
from pipeline.plugins import Plugins
from pipeline.pool import run_in_processes


@pytest.fixture
def pipeline(tmp_path: Path) -> Pipeline:
    (tmp_path / "pipeline.yaml").write_text("stages: [read]\n")
    return read_config(tmp_path / "pipeline.yaml", Plugins())


def watched(texts: list[Job], order: Order, workers: int) -> tuple[PlainBoard, list[str], list[str]]:
    """The board after the run, its lines, and how each document ended."""
    lines: list[str] = []
    with PlainBoard({job.slug: job.address for job in texts}, write=lines.append) as board:
        receipts = run_in_processes(texts, order, workers=workers, done=board.finish, hear=board.hear)
    return board, lines, [receipt.state for receipt in receipts]


def test_the_count_stays_right_when_a_document_kills_its_worker(
    texts: list[Job], pipeline: Pipeline, deadly: ModuleType, tmp_path: Path
) -> None:
    Path(texts[1].address).write_text("This text is poison.\n")
    order = Order(Pipeline("en", (*pipeline.stages, deadly.Deadly()), pipeline.path), tmp_path)
    board, lines, states = watched(texts, order, workers=2)
    assert states == ["done", "failed", "done", "done"]
    assert (board.tally.done, board.tally.failed, board.tally.at_work) == (3, 1, {})
    counted = [line.split()[0] for line in lines if line[0].isdigit()]
    assert counted == [f"{number}/4" for number in range(1, 5)]
    told = next(line for line in lines if "failed" in line)
    assert f"{texts[1].address}: its worker process died" in told


def test_a_worker_that_is_killed_from_outside_costs_no_document(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path
) -> None:
    killed: list[int] = []

    def hear(news: News) -> None:
        if not killed:
            victim = multiprocessing.active_children()[0]
            killed.append(victim.pid or 0)
            victim.kill()

    receipts = run_in_processes(texts, Order(pipeline, tmp_path), workers=2, done=lambda _: None, hear=hear)
    assert killed
    assert [receipt.state for receipt in receipts] == ["done"] * 4


def test_workers_that_cannot_live_fail_every_document_and_end(
    texts: list[Job], pipeline: Pipeline, deadly: ModuleType, tmp_path: Path
) -> None:
    stage = deadly.Unloadable()
    order = Order(Pipeline("en", (*pipeline.stages, stage), pipeline.path), tmp_path)
    _, _, states = watched(texts[:2], order, workers=2)
    assert states == ["failed", "failed"]


def test_every_worker_tells_what_it_is_at(texts: list[Job], pipeline: Pipeline, tmp_path: Path) -> None:
    heard: list[News] = []
    run_in_processes(texts, Order(pipeline, tmp_path), workers=2, done=lambda _: None, hear=heard.append)
    for job in texts:
        assert [news for news in heard if news.slug == job.slug] == [
            News(job.slug, stages=1),
            News(job.slug, "read", 1, 1),
        ]


def test_a_run_leaves_no_process_and_no_open_file(texts: list[Job], pipeline: Pipeline, tmp_path: Path) -> None:
    # The first run opens what stays open for all that follow.
    run_in_processes(texts[:2], Order(pipeline, tmp_path / "warm"), workers=2, done=lambda _: None)
    before = psutil.Process().num_fds()
    run_in_processes(texts[:2], Order(pipeline, tmp_path / "out"), workers=2, done=lambda _: None)
    assert multiprocessing.active_children() == []
    assert psutil.Process().num_fds() <= before
