"""Plain text: nothing is cut."""

import pytest

from stages.read.plain import read_plain
from stages.read.reading import Piece


def told(text: str) -> list[tuple[str, int, str]]:
    return [(piece.kind, piece.level, piece.text) for piece in read_plain(text).pieces]


def test_plain_joins_wrapped_lines() -> None:
    text = (
        "Asthma is a disease of the lungs that makes it hard\nto breathe, and it cannot be cured, but most people\n"
        "can live well with it.\n\nTake your medicine every day, even on days when you\nfeel well."
    )
    assert [text for _, _, text in told(text)] == [
        "Asthma is a disease of the lungs that makes it hard to breathe, and it cannot be cured, but most people "
        "can live well with it.",
        "Take your medicine every day, even on days when you feel well.",
    ]


def test_plain_keeps_one_paragraph_a_line_apart() -> None:
    assert len(told("Take it every day with food.\nDo not stop it on your own.\nCall us.")) == 3


def test_plain_reads_bullets_and_numbers() -> None:
    text = (
        "Bring these:\n- a photo ID\n  and a pen\n    - your card\n• water\n1. Come in.\n2) Sit down.\n"
        "Then wait for the nurse to call."
    )
    read = read_plain(text).pieces
    assert [(p.kind, p.level, p.ordered, p.text) for p in read] == [
        ("paragraph", 0, False, "Bring these:"),
        ("item", 1, False, "a photo ID and a pen"),
        ("item", 2, False, "your card"),
        ("item", 1, False, "water"),
        ("item", 1, True, "Come in."),
        ("item", 1, True, "Sit down."),
        ("paragraph", 0, False, "Then wait for the nurse to call."),
    ]


def test_plain_takes_a_heading_on_top_as_the_title() -> None:
    reading = read_plain(
        "Living With Asthma\n\nAsthma is a disease of the lungs.\n\nYour Plan\n\nMake a plan with your doctor."
    )
    assert reading.title == "Living With Asthma"
    assert [(p.kind, p.level) for p in reading.pieces] == [
        ("heading", 1),
        ("paragraph", 0),
        ("heading", 2),
        ("paragraph", 0),
    ]


def test_plain_reads_marked_headings() -> None:
    reading = read_plain("# Asthma\n\nIt is a disease.\n\n### Signs\n\nYou cough.")
    assert reading.pieces[0] == Piece("heading", ("Asthma",), level=1, ref="line:1")
    assert reading.pieces[2].level == 3


def test_plain_without_a_heading_has_no_title() -> None:
    assert read_plain("Take 5 mg a day.\n\nThen rest.").title == ""


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_plain_of_nothing_is_empty(text: str) -> None:
    assert read_plain(text).pieces == ()


def test_plain_loses_no_word() -> None:
    text = "A Title\n\nPara one is here\nand goes on.\n\n* item one\n* item two\n\nHome\n\nRelated Resources\nPrivacy"
    words = " ".join(piece.text for piece in read_plain(text).pieces).split()
    assert words == text.replace("* ", "").split()
