"""Which lines of a dump are kept."""

import pytest

from stages.read.dump import dump_rows
from stages.read.dump_article import MOST_LINES, article_from_scores, article_lines
from stages.read.dump_features import line_features
from stages.read.dump_span import densest_run
from stages.read.furniture import is_promotion

LINES = """Home
Most people feel better within a week, but some need care for longer than that.
You may have these signs:
Fever
Headache
Sign up for our weekly newsletter.
Call your doctor if you do not feel better after a few days.
Related Resources
Colds in children can last longer than they do in most of the adults."""


def kept(scores: list[float]) -> list[str]:
    rows = dump_rows(LINES)
    lines = article_from_scores(rows, scores, enter=0.5, leave=0.5)
    return [row.text.split()[0] for row, keep in zip(rows, lines, strict=True) if keep]


def test_article_keeps_an_announced_list_and_ends_before_related_links() -> None:
    assert kept([-3, 3, -1, -2, -2, 2, 3, 1, 3]) == ["Most", "You", "Fever", "Headache", "Call"]


def test_article_reaches_down_to_the_sentence_above_related_links() -> None:
    assert kept([-3, 3, 2, -2, -2, -2, -2, -2, -2])[-1] == "Headache"
    assert kept([-3, 3, 2, 2, 2, 2, -1, -2, -2])[-1] == "Headache"  # the promotion stands between


def test_features_have_one_width_and_are_finite() -> None:
    import numpy as np

    widths = set()
    for text in ("One line", LINES):
        rows = dump_rows(text)
        features = line_features(rows, densest_run(rows))
        assert np.isfinite(features).all()
        widths.add(features.shape[1])
    assert len(widths) == 1


def test_article_of_too_many_lines_is_the_densest_run() -> None:
    rows = dump_rows("Home\n" * MOST_LINES + LINES)
    lines = article_lines(rows)
    assert not any(lines[:MOST_LINES])
    assert lines[MOST_LINES + 1]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Sign up for our newsletter", True),
        ("Read more: Living with asthma", True),
        ("Photograph by Ada Lindqvist", True),
        ("Sign the form before you come to the clinic.", False),
        ("Also on this page", False),
        ("Read more about asthma on our page.", False),
    ],
)
def test_promotion_is_told_from_advice(line: str, wanted: bool) -> None:
    assert is_promotion(line) is wanted
