"""The tables of guidelines."""

from dataclasses import replace

from pipeline.annotations import Guideline
from pipeline.document import Document
from stages.publish.guideline_view import guideline_tables

_RESULTS = (
    Guideline("a", "source", "CDC", "Short sentences", "not met", "12 of 20"),
    Guideline("b", "source", "CDC", "Pictures help", "not checkable"),
    Guideline("c", "easy", "UNE 153101", "Digits", "not met", "2 words"),
    Guideline("a", "easy", "CDC", "Short sentences", "met", "20 of 20"),
    Guideline("d", "easy", "CDC", "One idea", "not met"),
)


def test_guideline_tables_are_by_source_with_what_is_not_met_first(document: Document) -> None:
    cdc, une = guideline_tables(replace(document, guidelines=_RESULTS))
    assert (cdc.source, une.source) == ("CDC", "UNE 153101")
    assert [item.text for item in cdc.items] == ["One idea", "Short sentences", "Pictures help"]


def test_guideline_tables_set_versions_side_by_side(document: Document) -> None:
    cdc, _ = guideline_tables(replace(document, guidelines=_RESULTS))
    assert cdc.versions == ("Original (English)", "Easy (English)")
    short = next(item for item in cdc.items if item.text == "Short sentences")
    assert [one.verdict if one else None for one in short.results] == ["not met", "met"]
    assert cdc.counts[1] == "1 met, 1 not met, 0 not checkable"
