"""Texts cut where a speaker would breathe."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stages.speak.clauses import clauses


@pytest.mark.parametrize(
    ("text", "limit", "pieces"),
    [
        ("Rest. Drink water.", 100, ["Rest. Drink water."]),
        ("Rest. Drink water.", 12, ["Rest.", "Drink water."]),
        ("If you can, rest; then call us.", 20, ["If you can, rest;", "then call us."]),
        ("one two three four", 9, ["one two", "three", "four"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("   ", 4, []),
        ("Tome agua (mucha) — siempre.", 18, ["Tome agua (mucha)", "— siempre."]),
    ],
)
def test_text_is_cut_at_the_best_place(text: str, limit: int, pieces: list[str]) -> None:
    assert clauses(text, limit) == pieces


@given(st.text(alphabet="ab ,;.!?—(", max_size=200), st.integers(1, 40))
def test_nothing_is_lost_and_nothing_is_too_long(text: str, limit: int) -> None:
    pieces = clauses(text, limit)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(0 < len(piece) <= limit for piece in pieces)
