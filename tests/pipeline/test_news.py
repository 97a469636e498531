from multiprocessing import Pipe

import pytest

from pipeline.news import News, Reporter


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_stages_are_told_with_their_place(clock: Clock) -> None:
    heard: list[News] = []
    reporter = Reporter(clock=clock)
    reporter.follow("flu", heard.append)
    reporter.document("flu.html", 3)
    reporter.stage("read")
    reporter.stage("score")
    assert heard == [News("flu", stages=3), News("flu", "read", 1, 3), News("flu", "score", 2, 3)]


def test_steps_are_told_a_few_times_a_second_and_never_more(clock: Clock) -> None:
    heard: list[News] = []
    reporter = Reporter(clock=clock)
    reporter.follow("flu", heard.append)
    reporter.document("flu.html", 1)
    reporter.stage("speak")
    for done in range(1, 101):
        clock.now += 0.01
        reporter.step(done, 100)
    steps = [news.done for news in heard if news.total]
    assert 3 <= len(steps) <= 4
    assert steps == sorted(steps)


def test_each_document_begins_anew(clock: Clock) -> None:
    heard: list[News] = []
    reporter = Reporter(clock=clock)
    for slug in ("a", "b"):
        reporter.follow(slug, heard.append)
        reporter.document(slug, 2)
        reporter.stage("read")
    assert heard[-1] == News("b", "read", 1, 2)


def test_a_message_is_kept_and_passed_on_once() -> None:
    heard: list[str] = []
    reporter = Reporter(say=heard.append)
    reporter.say("the next voice speaks")
    reporter.say("the next voice speaks")
    assert heard == reporter.said == ["the next voice speaks"]


def test_a_lost_interruption_is_found_at_every_step(clock: Clock) -> None:
    def check() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Reporter(check=check, clock=clock).step(1, 2)


def test_news_go_through_a_pipe_in_one_short_write() -> None:
    news = News("x" * 60, "simplify", 12, 13, 123_456, 234_567)
    here, there = Pipe(duplex=False)
    there.send_bytes(news.to_bytes())
    assert News.from_bytes(here.recv_bytes()) == news
    # POSIX lets a write of up to 512 bytes be torn by nobody.
    assert len(news.to_bytes()) + 4 <= 512
