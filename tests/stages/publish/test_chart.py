"""The picture of the scores."""

from dataclasses import replace
from itertools import pairwise

import pytest

from pipeline.document import Document, Score, Source, Target, Version
from stages.publish.chart import charts


def _document(*scores: Score, target: float | None = None) -> Document:
    targets = () if target is None else (Target("flesch_kincaid_grade", target, "easy"),)
    easy = Version("easy", "en", "source", ())
    return Document(Source("x"), "en", versions=(easy,), scores=scores, targets=targets)


def test_charts_part_grades_from_ease(document: Document) -> None:
    consensus, grades, ease = charts(document)
    assert [row.title for row in consensus.rows] == [
        "Consensus grade, English: original 10.2, easy 6.1.",
        "Consensus grade, Español: es 6.8.",
    ]
    assert [row.name for row in grades.rows] == ["Flesch-Kincaid grade", "SMOG grade", "Dale-Chall score"]
    assert [row.name for row in ease.rows][1:] == ["Fernández-Huerta ease", "Szigriszt-Pazos ease (INFLESZ)"]


def test_charts_are_none_without_scores() -> None:
    assert charts(_document()) == ()


@pytest.mark.parametrize(
    ("grade", "place"), [(0.0, "5.00%"), (9.0, "50.00%"), (18.0, "95.00%"), (-3.0, "5.00%"), (40.0, "95.00%")]
)
def test_charts_keep_points_within_the_picture(grade: float, place: str) -> None:
    (chart,) = charts(_document(Score("flesch_kincaid_grade", grade)))
    assert [(point.x, point.role) for point in chart.rows[0].points] == [(place, "before")]


def test_charts_show_the_target() -> None:
    (chart,) = charts(_document(Score("flesch_kincaid_grade", 9.0, "easy"), target=6.0))
    assert [(point.text, point.role) for point in chart.rows[0].points] == [("6", "target"), ("9.0", "after")]
    assert chart.rows[0].title == "Flesch-Kincaid grade: easy 9.0, target 6."


def test_a_chart_knows_whether_it_shows_a_target() -> None:
    score = Score("flesch_kincaid_grade", 9.0, "easy")
    assert [charts(_document(score, target=one))[0].has_target for one in (6.0, None)] == [True, False]


def test_charts_leave_scores_of_sentences_out(document: Document) -> None:
    of_sentences = tuple(replace(score, of="ab") for score in document.scores)
    assert charts(replace(document, scores=of_sentences)) == ()


def test_chart_rows_do_not_overlap(document: Document) -> None:
    for chart in charts(document):
        heights = [row.y for row in chart.rows]
        assert all(later - earlier >= 70 for earlier, later in pairwise(heights))
        assert heights[-1] + 30 < chart.height
