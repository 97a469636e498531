import pytest

from pipeline.news import News
from pipeline.receipt import Receipt
from pipeline.tally import Tally, left


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def done(slug: str, seconds: float, **problems: int) -> Receipt:
    return Receipt(f"{slug}.html", slug, "done", seconds=seconds, problems=problems)


def failed(slug: str, seconds: float = 0.0) -> Receipt:
    return Receipt(f"{slug}.html", slug, "failed", seconds=seconds, error="gone", exit_code=1)


def at(slug: str, number: int = 0) -> News:
    return News(slug, "read" if number else "", number, stages=3)


def test_nothing_is_foretold_before_a_document_is_done() -> None:
    tally = Tally(10)
    tally.hear(at("a"))
    assert (tally.per_minute, tally.seconds_left, left(tally)) == (0, 0, "")


def test_time_left_is_what_waits_and_what_is_begun() -> None:
    clock = Clock()
    tally = Tally(4, clock)
    tally.hear(at("a"))
    tally.finish(done("a", 60))
    tally.hear(at("b"))
    clock.now += 20
    assert tally.seconds_left == 2 * 60 + 40
    assert tally.per_minute == 1


def test_two_workers_take_half_the_time() -> None:
    tally = Tally(6, Clock())
    for slug in ("a", "b"):
        tally.hear(at(slug))
    for slug in ("a", "b"):
        tally.finish(done(slug, 60))
    assert tally.seconds_left == 4 * 60 / 2
    assert tally.per_minute == 2


def test_the_last_document_is_not_shared_among_workers() -> None:
    clock = Clock()
    tally = Tally(3, clock)
    for slug in ("a", "b"):
        tally.hear(at(slug))
    tally.finish(done("a", 60))
    tally.finish(done("b", 60))
    tally.hear(at("c"))
    assert tally.seconds_left == 60


def test_documents_that_fail_at_once_make_the_others_no_faster() -> None:
    tally = Tally(10, Clock())
    tally.hear(at("a"))
    tally.finish(done("a", 60))
    for number in range(5):
        tally.finish(failed(f"x{number}"))
    assert tally.seconds_left == 4 * 60
    assert (tally.done, tally.failed, tally.finished) == (1, 5, 6)


def test_speed_follows_what_was_done_lately() -> None:
    tally = Tally(100, Clock())
    tally.finish(done("first", 1_000))
    for number in range(20):
        tally.finish(done(f"x{number}", 6))
    assert tally.per_minute == 10


def test_doubts_are_counted_without_notes() -> None:
    tally = Tally(2)
    tally.finish(done("a", 1, warning=2, error=1, info=9))
    assert tally.doubts == 3


def test_a_document_that_begins_again_begins_its_time_again() -> None:
    clock = Clock()
    tally = Tally(2, clock)
    tally.hear(at("a", 3))
    clock.now += 50
    tally.hear(at("a", 0))
    assert tally.at_work["a"].since == clock.now


def test_a_worker_that_is_lost_works_on_nothing() -> None:
    tally = Tally(2)
    tally.hear(at("a"))
    tally.hear(News("a"))
    assert tally.at_work == {}


def test_news_that_come_after_the_receipt_are_no_news() -> None:
    tally = Tally(2)
    tally.hear(at("a"))
    tally.finish(done("a", 1))
    tally.hear(at("a", 3))
    assert tally.at_work == {}


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(0.2, ""), (40, "about 40 s left"), (240, "about 4 min left"), (7_800, "about 2 h 10 min left")],
)
def test_time_left_is_told_in_round_figures(seconds: float, told: str) -> None:
    tally = Tally(2)
    tally.finish(done("a", seconds))
    assert left(tally) == told
