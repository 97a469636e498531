"""Documents that are too large, too deep or made to explode are refused within seconds, or read without harm."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.document import Document
from pipeline.errors import InputError
from stages.read.form import choose_form
from stages.read.limits import require_manageable
from stages.read.markdown_signs import is_markdown
from stages.read.plain import read_plain
from stages.read.sentences import split_sentences
from stages.read.tidy import part_glued
from tests.faults.read_pen import Pen

MEGABYTE = 1024 * 1024
ReadIt = Callable[..., Document]
PROSE = "The flu is an illness of the nose and throat, and you should rest at home. "


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("word\n" * 12, "10 lines"),
        ("word " * 11, "50 characters"),
        ("<p>a" * 6, "5 elements"),
        ("<b><i>" * 2, "3 deep"),
    ],
)
def test_require_manageable_refuses_with_name_cause_and_remedy(text: str, cause: str) -> None:
    with pytest.raises(InputError, match=cause) as caught:
        require_manageable(text, "a.html", characters=50, lines=10, tags=5, deepest=3)
    assert caught.value.message.startswith("a.html: ")
    assert caught.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "word\n" * 10,
        "a" * 50,
        f"<img src='{'x' * 500}'>",
        "<p>a" * 5,
        "<b>x</b>" * 4,
        "3 < 4 and 5 < 6",
    ],
)
def test_require_manageable_lets_pass_what_is_within(text: str) -> None:
    require_manageable(text, "a.html", characters=50, lines=10, tags=5, deepest=3)


def test_read_refuses_a_file_of_100_megabytes_unread(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(100 * MEGABYTE)
    with Pen(tmp_path) as pen:
        verdict = pen.ask(path)
    assert (verdict.outcome, verdict.peak < 200 * MEGABYTE) == ("refused", True), verdict


@pytest.mark.parametrize(
    "content",
    [
        b"word\n" * 1_000_000,
        (f"<html><body>{'<div>' * 10_000}<p>{PROSE}</p>{'</div>' * 10_000}</body></html>").encode(),
        PROSE.encode() * 100_000,
    ],
    ids=["a million lines", "10,000 deep", "one endless line"],
)
def test_read_refuses_what_is_beyond_reading(tmp_path: Path, content: bytes) -> None:
    with Pen(tmp_path) as pen:
        verdict = pen.read(content, "a.html")
    assert verdict.outcome == "refused", verdict


def test_read_keeps_the_text_of_deep_nesting_within_the_limit(read: ReadIt) -> None:
    document = read(f"<html><body>{'<div>' * 500}<p>{PROSE}</p>{'</div>' * 500}</body></html>")
    assert PROSE.strip() in [sentence.text for sentence in document.sentences]


@pytest.mark.parametrize("tag", ["div", "h1", "dd", "blockquote", "table><tr><td", "em", "x-y", "q"])
@pytest.mark.parametrize("depth", [300, 900, 1_900])
def test_read_takes_or_refuses_deep_elements(read: ReadIt, tag: str, depth: int) -> None:
    html = f"<html><body><p>{PROSE}</p>{f'<{tag}>' * depth}{PROSE}"
    with contextlib.suppress(InputError):
        assert PROSE.strip() in [sentence.text for sentence in read(html).sentences]


@pytest.mark.parametrize("opening", ["", '<?xml version="1.0"?>'])
def test_read_leaves_entities_of_the_page_unexpanded(read: ReadIt, opening: str) -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "lol"}">' for n in range(12))
    document = read(f"{opening}<!DOCTYPE html [{entities}]><html><body><p>{PROSE} &a11;</p></body></html>")
    assert sum(len(sentence.text) for sentence in document.sentences) < 500


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "text", [". ", "(", ")", "[", "…!?", "a", "a.", "“", "1. ", "<!---->", "# ", "**", "- ", "A", "'"]
)
def test_text_functions_stay_quick_on_repeated_marks(text: str) -> None:
    endless = text * (200_000 // len(text))
    choose_form(endless)
    is_markdown(endless)
    part_glued(endless)
    split_sentences(endless, "en")
    read_plain(endless)


@pytest.mark.timeout(20)
def test_read_plain_stays_quick_on_a_long_wrapped_paragraph() -> None:
    text = f"{PROSE}\n" * 20_000
    assert len(read_plain(text).pieces) == 1
