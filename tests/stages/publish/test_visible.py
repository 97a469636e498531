"""Text is made fit for a file, and only that."""

import pytest

from stages.publish.visible import one_line, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\x00b\x07c", "a\ufffdb\ufffdc"),
        ("\ud800", "\ufffd"),
        ("\uffff", "\ufffd"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("right \u202eto left", "right \u202eto left"),
    ],
)
def test_visible_replaces_what_no_file_can_hold(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("  a \n b\u2028c ", "a b c"), ("5\u00a0mg", "5\u00a0mg"), ("\r\n", "")],
)
def test_one_line_joins_lines_and_keeps_no_break_spaces(text: str, shown: str) -> None:
    assert one_line(text) == shown


@pytest.mark.parametrize("text", ["a\x00\x85b", "\ud834 x"])
def test_one_line_can_be_written_as_utf8(text: str) -> None:
    assert one_line(text).encode()
