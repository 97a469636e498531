"""Workers that die: what is counted and shown stays right, and nothing but the culprit is lost."""

import importlib
import multiprocessing
from pathlib import Path

import psutil
import pytest

from pipeline.batch import Order
from pipeline.board import PlainBoard
from pipeline.config import Pipeline, read_config
from pipeline.inputs import Job, jobs
from pipeline.news import News
from pipeline.plugins import Plugins
from pipeline.pool import run_in_processes
from pipeline.stage import Stage

DEADLY = '''
"""A stage that takes its whole process along when it meets the word; the other kind cannot even be loaded there."""
import os
from dataclasses import dataclass
from typing import ClassVar

from pipeline.stage import Stage


@dataclass(frozen=True)
class Deadly(Stage):
    name: ClassVar[str] = "deadly"

    def run(self, document, context):
        if any("poison" in sentence.text for sentence in document.sentences):
            os._exit(9)
        return document


@dataclass(frozen=True)
class Unloadable(Stage):
    name: ClassVar[str] = "unloadable"

    def __reduce__(self):
        return os._exit, (9,)

    def run(self, document, context):
        return document
'''


@pytest.fixture
def texts(tmp_path: Path) -> list[Job]:
    folder = tmp_path / "texts"
    folder.mkdir()
    for name in ("a", "b", "c", "d", "e"):
        (folder / f"{name}.txt").write_text(f"Rest for {len(name)} day. This is text {name}.\n")
    return jobs([str(folder)])


@pytest.fixture
def pipeline(tmp_path: Path) -> Pipeline:
    (tmp_path / "pipeline.yaml").write_text("stages: [read]\n")
    return read_config(tmp_path / "pipeline.yaml", Plugins())


def deadly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> Stage:
    (tmp_path / "deadly_stage.py").write_text(DEADLY)
    monkeypatch.syspath_prepend(tmp_path)
    stage: Stage = getattr(importlib.import_module("deadly_stage"), name)()
    return stage


def watched(texts: list[Job], order: Order, workers: int) -> tuple[PlainBoard, list[str], list[str]]:
    """The board after the run, its lines, and how each document ended."""
    lines: list[str] = []
    with PlainBoard({job.slug: job.address for job in texts}, write=lines.append) as board:
        receipts = run_in_processes(texts, order, workers=workers, done=board.finish, hear=board.hear)
    return board, lines, [receipt.state for receipt in receipts]


def test_the_count_stays_right_when_a_document_kills_its_worker(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(texts[1].address).write_text("This text is poison.\n")
    order = Order(Pipeline("en", (*pipeline.stages, deadly(tmp_path, monkeypatch, "Deadly")), pipeline.path), tmp_path)
    board, lines, states = watched(texts, order, workers=2)
    assert states == ["done", "failed", "done", "done", "done"]
    assert (board.tally.done, board.tally.failed, board.tally.at_work) == (4, 1, {})
    counted = [line.split()[0] for line in lines if line[0].isdigit()]
    assert counted == [f"{number}/5" for number in range(1, 6)]
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
    assert [receipt.state for receipt in receipts] == ["done"] * 5


def test_workers_that_cannot_live_fail_every_document_and_end(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = deadly(tmp_path, monkeypatch, "Unloadable")
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
