"""Batches on a real Dask cluster on loopback: done once each, whatever happens to workers and scheduler."""

import signal
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from types import ModuleType

import pytest

from pipeline.batch import Order
from pipeline.cluster import Patience, run_on_cluster
from pipeline.cluster_link import stays_here
from pipeline.config import Pipeline, read_config
from pipeline.errors import UsageError
from pipeline.inputs import Job
from pipeline.news import News
from pipeline.plugins import Plugins
from pipeline.receipt import Receipt
from tests.pipeline.dask_processes import Dask, dask, free_port

Cluster = Callable[..., AbstractContextManager[Dask]]


@pytest.fixture
def pipeline(tmp_path: Path, deadly: ModuleType) -> Pipeline:
    (tmp_path / "pipeline.yaml").write_text("stages: [read]\n")
    known = read_config(tmp_path / "pipeline.yaml", Plugins())
    moods = deadly.Moods(notes=str(tmp_path / "notes"))
    return Pipeline("en", (*known.stages, moods), known.path)


@pytest.fixture
def cluster(tmp_path: Path) -> Cluster:
    return lambda **more: dask(tmp_path / "dask", environment={"PYTHONPATH": str(Path(__file__).parent)}, **more)


def states(receipts: list[Receipt]) -> list[str]:
    print(*(receipt.error for receipt in receipts), sep="\n")
    return [receipt.state for receipt in receipts]


def noted(tmp_path: Path) -> list[list[str]]:
    notes = tmp_path / "notes"
    return [line.split(" ") for line in notes.read_text().splitlines()] if notes.exists() else []


def when(condition: Callable[[], bool], then: Callable[[], object]) -> threading.Thread:
    """Do something in another thread as soon as something holds."""

    def wait() -> None:
        end = time.monotonic() + 120
        while time.monotonic() < end:
            if condition():
                then()
                return
            time.sleep(0.05)

    thread = threading.Thread(target=wait, daemon=True)
    thread.start()
    return thread


def test_two_workers_do_every_document_once(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, cluster: Cluster
) -> None:
    done: list[Receipt] = []
    with cluster() as at:
        for name in ("one", "two"):
            at.worker(name)
        receipts = run_on_cluster(texts, Order(pipeline, tmp_path / "out"), at.address, done=done.append)
    assert [receipt.slug for receipt in receipts] == ["a", "b", "c", "d"]
    assert states(receipts) == ["done"] * 4
    assert sorted(receipt.slug for receipt in done) == ["a", "b", "c", "d"]
    assert sorted(one[0] for one in noted(tmp_path)) == ["a", "b", "c", "d"]
    assert (tmp_path / "out" / "d" / "document.json").is_file()


def test_workers_tell_what_they_are_at(texts: list[Job], pipeline: Pipeline, tmp_path: Path, cluster: Cluster) -> None:
    Path(texts[0].address).write_text("This text is slow.\n")
    heard: list[News] = []
    with cluster() as at:
        at.worker("one")
        run_on_cluster(texts[:1], Order(pipeline, tmp_path / "out"), at.address, done=ignore, hear=heard.append)
    slug, stages = texts[0].slug, len(pipeline.stages)
    assert heard[:3] == [News(slug, stages=stages), News(slug, "read", 1, stages), News(slug, "moods", 2, stages)]


def test_a_document_that_kills_its_worker_fails_alone_after_two(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, cluster: Cluster
) -> None:
    Path(texts[1].address).write_text("This text is poison.\n")
    said: list[str] = []
    with cluster() as at:
        for name in ("one", "two", "three"):
            at.worker(name)
        receipts = run_on_cluster(texts, Order(pipeline, tmp_path / "out"), at.address, done=ignore, say=said.append)
    assert states(receipts) == ["done", "failed", "done", "done"]
    assert "2 workers died at it" in receipts[1].error
    assert receipts[1].hint
    assert [one[0] for one in noted(tmp_path)].count("b") == 2
    assert len(said) == 1
    assert "tried once more" in said[0]


def test_a_fault_of_ours_fails_its_document_alone(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, cluster: Cluster
) -> None:
    Path(texts[2].address).write_text("This text meets a bug.\n")
    with cluster() as at:
        at.worker("one")
        receipts = run_on_cluster(texts, Order(pipeline, tmp_path / "out"), at.address, done=ignore)
    assert states(receipts) == ["done", "done", "failed", "done"]
    assert "nobody thought of this" in receipts[2].error


def test_a_worker_that_differs_is_refused_by_name(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, cluster: Cluster
) -> None:
    with cluster() as at:
        at.worker("odd", PLAINVOX_ODD="1")
        with pytest.raises(
            UsageError, match=r"worker odd at tcp://\S+ differs .*PLAINVOX_ODD: not there here, 1 there"
        ):
            run_on_cluster(texts, Order(pipeline, tmp_path / "out"), at.address, done=ignore)
    assert not noted(tmp_path)


def test_a_worker_that_differs_and_comes_later_gets_no_document(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, cluster: Cluster
) -> None:
    for job in texts:
        Path(job.address).write_text("This text is patient.\n")
    said: list[str] = []

    def hear(message: str) -> None:
        said.append(message)
        (tmp_path / "go").touch()

    with cluster() as at:
        at.worker("one", WHO="one")
        when(lambda: bool(noted(tmp_path)), lambda: at.worker("odd", WHO="odd", PLAINVOX_ODD="1"))
        receipts = run_on_cluster(texts, Order(pipeline, tmp_path / "out"), at.address, done=ignore, say=hear)
    assert states(receipts) == ["done"] * 4
    assert {one[1] for one in noted(tmp_path)} == {"one"}
    assert len(said) == 1
    assert "worker odd at" in said[0]
    assert "gets no document" in said[0]


def test_what_a_killed_worker_was_at_is_done_by_another(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, cluster: Cluster
) -> None:
    for job in texts:
        Path(job.address).write_text("This text is slow.\n")
    with cluster() as at:
        victim = at.worker("one", WHO="one")
        at.worker("two", WHO="two")
        when(lambda: any(one[1] == "one" for one in noted(tmp_path)), lambda: victim.send_signal(signal.SIGKILL))
        receipts = run_on_cluster(texts, Order(pipeline, tmp_path / "out"), at.address, done=ignore)
    assert states(receipts) == ["done"] * 4
    assert [one[1] for one in noted(tmp_path)].count("one") == 1


def test_what_a_worker_is_stuck_at_is_begun_by_another_too(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.cluster._SLOW_SECONDS", 1)
    monkeypatch.setattr("pipeline.cluster._SLOW_TIMES", 1)
    for job in texts:
        Path(job.address).write_text("This text is slow.\n")
    said: list[str] = []
    with cluster() as at:
        stuck = at.worker("one", WHO="one")
        at.worker("two", WHO="two")
        when(lambda: any(one[1] == "one" for one in noted(tmp_path)), lambda: stuck.send_signal(signal.SIGSTOP))
        receipts = run_on_cluster(texts, Order(pipeline, tmp_path / "out"), at.address, done=ignore, say=said.append)
    assert states(receipts) == ["done"] * 4
    assert any("worker one at" in line and "is slow; another begins it too" in line for line in said)
    assert len(list((tmp_path / "out").glob("*/document.json"))) == 4


def test_a_scheduler_that_starts_again_goes_on(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, cluster: Cluster
) -> None:
    for job in texts:
        Path(job.address).write_text("This text is slow.\n")
    with cluster() as at:
        at.worker("one")

        def restart() -> None:
            at.processes[0].kill()
            at.processes[0].wait(20)
            at.scheduler()
            at.worker("two")

        when(lambda: len(noted(tmp_path)) == 2, restart)
        receipts = run_on_cluster(texts, Order(pipeline, tmp_path / "out"), at.address, done=ignore)
    assert states(receipts) == ["done"] * 4


def test_a_document_that_only_this_machine_has_is_told(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, cluster: Cluster
) -> None:
    Path(texts[1].address).unlink()
    with cluster() as at:
        at.worker("one")
        receipts = run_on_cluster(texts, Order(pipeline, tmp_path / "out"), at.address, done=ignore)
    assert states(receipts) == ["done", "failed", "done", "done"]
    assert "worker one at" in receipts[1].error
    assert "s3://" in receipts[1].hint


def test_standard_input_cannot_go_to_a_cluster(pipeline: Pipeline, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="standard input"):
        run_on_cluster([Job("-", "document")], Order(pipeline, tmp_path), "tcp://127.0.0.1:1", done=ignore)


def test_when_no_worker_is_left_the_rest_says_how_to_go_on(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, cluster: Cluster
) -> None:
    for job in texts[1:]:
        Path(job.address).write_text("This text is slow.\n")
    with cluster() as at:
        only = at.worker("one")
        when(lambda: len(noted(tmp_path)) == 2, only.kill)
        order = Order(pipeline, tmp_path / "out")
        receipts = run_on_cluster(texts, order, at.address, done=ignore, patience=Patience(next=1))
    assert states(receipts) == ["done", "failed", "failed", "failed"]
    assert "no worker is left" in receipts[3].error
    assert "run the same command again" in receipts[3].hint


def test_a_scheduler_without_workers_is_a_usage_error(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, cluster: Cluster
) -> None:
    with cluster() as at, pytest.raises(UsageError, match="no worker came within 1 s") as raised:
        run_on_cluster(texts, Order(pipeline, tmp_path), at.address, done=ignore, patience=Patience(first=1))
    assert f"dask worker {at.address}" in raised.value.hint


def test_a_cluster_that_does_not_answer_is_a_usage_error(
    texts: list[Job], pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.cluster_link._ANSWER_SECONDS", 1)
    with pytest.raises(UsageError, match="no Dask scheduler answers"):
        run_on_cluster(texts, Order(pipeline, tmp_path), f"tcp://127.0.0.1:{free_port()}", done=ignore)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:8786", "tcp://localhost:1", "tcp://[::1]:8786"])
def test_an_address_on_loopback_stays_here(address: str) -> None:
    assert stays_here(address)


@pytest.mark.parametrize(
    "address", ["tcp://192.0.2.7:8786", "tcp://[2001:db8::1]:8786", "tcp://no.such.host.invalid:1"]
)
def test_any_other_address_does_not(address: str) -> None:
    assert not stays_here(address)


def ignore(receipt: Receipt) -> None:
    """Nobody asked."""
