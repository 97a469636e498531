import io
import threading

import pytest
from rich.console import Console

from pipeline.board import PlainBoard, open_board
from pipeline.board_bars import BarsBoard
from pipeline.news import News
from pipeline.receipt import Receipt

NAMES = {"a": "in/a.html", "b": "in/b.html", "c": "https://example.org/c/"}


def done(slug: str) -> Receipt:
    return Receipt(NAMES[slug], slug, "done", seconds=60, problems={"warning": 2, "info": 3}, said=("a note",))


def failed(slug: str) -> Receipt:
    return Receipt(NAMES[slug], slug, "failed", error=f"{NAMES[slug]}: gone", hint="check the path", exit_code=1)


def translating(slug: str) -> News:
    return News(slug, "translate", 4, 9, done=12, total=40)


def test_a_log_gets_a_line_for_each_finished_document() -> None:
    lines: list[str] = []
    with PlainBoard(NAMES, write=lines.append) as board:
        board.hear(translating("a"))
        board.finish(done("a"))
        board.finish(failed("b"))
        board.finish(done("c"))
    assert lines == [
        "note: a note",
        "1/3 done: in/a.html in 60.0 s, 2 to review; about 2 min left",
        "2/3 failed: in/b.html: gone; about 60 s left\n  try: check the path",
        "3/3 done: https://example.org/c/ in 60.0 s, 2 to review",
    ]


def test_a_log_hears_of_what_is_at_work_while_nothing_is_finished() -> None:
    lines: list[str] = []
    beaten = threading.Event()

    def write(line: str) -> None:
        lines.append(line)
        beaten.set()

    with PlainBoard(NAMES, every=0.01, write=write) as board:
        board.hear(translating("a"))
        beaten.clear()
        assert beaten.wait(30)
    assert lines[-1] == "at work: a.html (translate 12/40); 0/3 finished"


def test_a_log_of_nobody_at_work_stays_silent() -> None:
    lines: list[str] = []
    with PlainBoard(NAMES, every=0.01, write=lines.append) as board:
        board.hear(translating("a"))
        board.finish(done("a"))
        lines.clear()
        threading.Event().wait(0.1)
    assert lines == []


def test_a_single_document_tells_its_stages_each_once() -> None:
    lines: list[str] = []
    with PlainBoard({"a": "in/a.html"}, write=lines.append) as board:
        board.hear(News("a", stages=9))
        board.hear(News("a", "read", 1, 9))
        board.hear(translating("a"))
        board.hear(translating("a"))
        board.finish(done("a"))
    assert lines == ["in/a.html: read", "in/a.html: translate", "note: a note"]


def test_a_terminal_shows_each_document_at_work_and_the_batch() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=100, height=30, color_system=None)
    board = BarsBoard(NAMES, console)
    with board:
        board.hear(translating("a"))
        board.hear(News("b", "read", 1, 9))
        board.finish(failed("c"))
    with console.capture() as shown:
        console.print(board.picture())
    lines = [line.rstrip() for line in shown.get().splitlines()]
    assert any("a.html" in line and "4/9 translate" in line and "12/40" in line for line in lines)
    assert any("b.html" in line and "1/9 read" in line for line in lines)
    assert any("1 of 3 finished · 1 failed · 0 to review" in line for line in lines)


def test_a_finished_document_leaves_the_bars_and_stands_above_them() -> None:
    output = io.StringIO()
    console = Console(file=output, force_terminal=True, width=100, height=30, color_system=None)
    board = BarsBoard(NAMES, console)
    with board:
        board.hear(translating("a"))
        board.finish(done("a"))
    with console.capture() as shown:
        console.print(board.picture())
    assert "a.html" not in shown.get()
    assert "1/3 done: in/a.html in 60.0 s, 2 to review" in output.getvalue()
    assert "note: a note" in output.getvalue()


def test_more_workers_than_a_terminal_has_lines_leave_room_for_the_batch() -> None:
    names = {f"d{number}": f"d{number}.html" for number in range(50)}
    console = Console(file=io.StringIO(), force_terminal=True, width=80, height=12, color_system=None)
    board = BarsBoard(names, console)
    with board:
        for slug in names:
            board.hear(News(slug, "read", 1, 9))
    with console.capture() as shown:
        console.print(board.picture())
    assert len(shown.get().splitlines()) <= 12
    assert "0 of 50 finished" in shown.get()
    for number in range(40):
        board.finish(Receipt(f"d{number}.html", f"d{number}", "done"))
    with console.capture() as shown:
        console.print(board.picture())
    assert "d49.html" not in shown.get()
    assert "d40.html" in shown.get()


def test_what_is_no_terminal_gets_lines(capsys: pytest.CaptureFixture[str]) -> None:
    with open_board(NAMES) as board:
        board.say("once")
        board.say("once")
    assert capsys.readouterr().err == "note: once\n"
