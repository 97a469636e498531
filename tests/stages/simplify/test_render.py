"""Edits become pieces: capitals, items, order."""

import pytest

from stages.simplify.edit import Change, Edit
from stages.simplify.render import Piece, capital, render


def edit(*changes: Change) -> Edit:
    """An edit with these changes."""
    return Edit("rule", "reason", changes, "", "", 1.0)


def test_render_without_edits_is_the_text() -> None:
    assert render("Drink water.", []) == (Piece("Drink water."),)


def test_render_begins_a_new_sentence_with_a_capital() -> None:
    assert render("Eat well, drink well.", [edit(Change(8, 9, ".", "sentence"))]) == (
        Piece("Eat well."),
        Piece("Drink well."),
    )


def test_render_leaves_items_as_they_are_written() -> None:
    changes = Change(4, 5, ":", "item"), Change(8, 10, "", "item")
    assert render("Take tea, milk", [edit(*changes)]) == (Piece("Take:"), Piece("tea", True), Piece("milk", True))


def test_render_makes_edits_in_the_order_of_the_text() -> None:
    assert render("a b c", [edit(Change(4, 5, "C")), edit(Change(0, 1, "A"))]) == (Piece("A b C"),)


@pytest.mark.parametrize(("word", "right"), [("but why", "But why"), ("mRNA is", "mRNA is"), ("iPhone", "iPhone")])
def test_capital_respects_words_written_their_own_way(word: str, right: str) -> None:
    assert capital(word) == right
