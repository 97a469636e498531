"""Key points are set apart with all that stands under their heading."""

import pytest

from stages.publish.key_points import sections
from stages.publish.outline import Group
from stages.publish.piece import Piece


def _group(text: str) -> Group:
    level = len(text) - len(text.lstrip("#"))
    piece = Piece(text, text.lstrip("# "), None, "en", text)
    return Group("heading", level=level, pieces=[piece]) if level else Group("paragraph", pieces=[piece])


def _told(language: str, *texts: str) -> list[tuple[bool, list[str]]]:
    found = sections([_group(text) for text in texts], language)
    return [(one.key, [group.pieces[0].id for group in one.groups]) for one in found]


def test_sections_end_at_the_next_heading_of_the_level() -> None:
    assert _told("en", "a", "## Key points:", "b", "### More", "c", "## Care", "d") == [
        (False, ["a"]),
        (True, ["## Key points:", "b", "### More", "c"]),
        (False, ["## Care", "d"]),
    ]


def test_sections_of_a_text_without_key_points_are_one() -> None:
    assert _told("en", "a", "## Keys", "b") == [(False, ["a", "## Keys", "b"])]


@pytest.mark.parametrize(
    ("language", "heading"),
    [("en", "## At a glance"), ("en", "## What you need to know"), ("es", "## Datos clave"), ("es-419", "## Resumen")],
)
def test_sections_know_headings_of_key_points(language: str, heading: str) -> None:
    assert _told(language, heading, "a") == [(True, [heading, "a"])]


def test_sections_take_no_heading_of_another_language() -> None:
    assert _told("de", "## Key points", "a") == [(False, ["## Key points", "a"])]
