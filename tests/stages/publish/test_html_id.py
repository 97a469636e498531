"""Ids fit HTML and stay apart."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stages.publish.html_id import html_id


@pytest.mark.parametrize(
    ("part", "expected"),
    [("ab12", "s-ab12"), ("ab12~2.1.es", "s-ab12_2-1-es"), ("ab.1.es-419", "s-ab-1-es_x2d_419")],
)
def test_html_id_is_readable(part: str, expected: str) -> None:
    assert html_id(part) == expected


@given(st.text(min_size=1))
def test_html_id_needs_no_escape(part: str) -> None:
    assert re.fullmatch(r"s-[A-Za-z0-9_-]+", html_id(part))


_PART = st.from_regex(r"[0-9a-f]{3}(~[2-9])?(\.[1-9])?(\.[a-z_-]{1,4})?", fullmatch=True)


@given(_PART, _PART)
def test_html_id_keeps_parts_apart(one: str, other: str) -> None:
    assert (html_id(one) == html_id(other)) == (one == other)
