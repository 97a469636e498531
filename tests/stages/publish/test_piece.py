"""A part with what a writer shows of it."""

from dataclasses import replace

import pytest

from pipeline.document import Document, Problem
from stages.publish.piece import Piece, pieces


def _piece(document: Document, version: str, text: str) -> Piece:
    return next(piece for piece in pieces(document, version).values() if piece.text == text)


def test_pieces_are_in_reading_order(document: Document) -> None:
    assert list(pieces(document, "es")) == [part.id for part in document.parts("es")]


def test_failed_pieces_keep_the_language_of_their_source(document: Document) -> None:
    piece = _piece(document, "es", "Keep both feet on the floor.")
    assert (piece.failed, piece.translated, piece.language) == (True, True, "en")


def test_pieces_have_the_place_of_the_part_they_were_made_from(document: Document) -> None:
    places = {piece.place for piece in pieces(document, "es").values()}
    assert places == {part.id for part in document.parts("easy")}


def test_pieces_have_the_times_of_their_clips(document: Document) -> None:
    times = [(piece.begin, piece.end) for piece in pieces(document, "easy").values()]
    assert times[:2] == [(0.0, 1.0), (1.5, 2.5)]


def test_pieces_without_a_clip_have_no_times(document: Document) -> None:
    silent = replace(document, clips=document.clips[1:])
    assert next(iter(pieces(silent, "easy").values())).begin is None


@pytest.mark.parametrize(("version", "found"), [("easy", True), ("es", False)])
def test_problems_with_an_original_sentence_are_shown_where_it_was_first_rewritten(
    document: Document, version: str, found: bool
) -> None:
    sentence = next(document.sentences)
    doubtful = document.with_problems(Problem("read", sentence.id, "warning", "glued words"))
    first = next(iter(pieces(doubtful, version).values()))
    assert [problem.message for problem in first.doubts] == (["glued words"] if found else [])


def test_doubts_leave_notes_to_the_team(document: Document) -> None:
    piece = _piece(document, "easy", "A reading of 130/80 mm Hg or more is high.")
    assert [problem.severity for problem in piece.problems] == ["info"]
    assert piece.doubts == ()
