"""Escaped text is rendered as exactly that text."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

from stages.publish.markdown_text import markdown_text
from stages.publish.visible import one_line

_TRICKY = st.text(st.sampled_from(list("ab1 .)-+*_`[]()<>#|~\\!&;:=\"'/@{}$%^\n")), max_size=30)


def _rendered(markdown: str) -> str:
    document = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown)
    page: Any = html.fromstring(f"<div>{document}</div>")
    return str(page.text_content()).strip("\n ")


@pytest.mark.parametrize(
    "text",
    [
        "1. Take 5 mg.",
        "2) Rest.",
        "- not a list",
        "+ nor this",
        "# no heading #",
        "> no quote",
        "*no* _emphasis_ **here** ~~at all~~",
        "a_b_c 2*3*4",
        "[no](link) ![no](image)",
        "<script>alert(1)</script>",
        "x < 5 & y > 3 &amp; &lt; &#65;",
        "`code` and ``more``",
        "---",
        "***",
        "===",
        "ends in a backslash \\",
        "C:\\folder",
        "| a | b |",
        "5 % of 100",
        "café 130/80 mm Hg",
        ":: marks",
        "a\nb",
    ],
)
def test_markdown_text_shows_the_text(text: str) -> None:
    assert _rendered(markdown_text(text)) == one_line(text)


@given(st.one_of(_TRICKY, st.text(max_size=40)))
def test_markdown_text_shows_any_text(text: str) -> None:
    shown = " ".join(_rendered(markdown_text(text)).split())
    assert shown == " ".join(one_line(text).split())


@pytest.mark.parametrize("text", ["You can walk.", "It costs 3.5 dollars (or 4).", "Don't worry!"])
def test_markdown_text_leaves_ordinary_text_alone(text: str) -> None:
    assert markdown_text(text) == text
