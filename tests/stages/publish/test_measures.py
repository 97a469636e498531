"""Scores are found by the right name, language and version."""

from dataclasses import replace
from importlib import import_module

import pytest

from pipeline.document import Document, Score
from pipeline.plugins import STAGES, Plugins
from stages.publish.measures import MEASURES, before_and_after, headline, value


@pytest.mark.parametrize(
    ("language", "name"), [("en", "flesch_kincaid_grade"), ("es-419", "fernandez_huerta"), ("fr", None)]
)
def test_headline_is_the_measure_of_the_language(language: str, name: str | None) -> None:
    found = headline(language)
    assert (found.name if found else None) == name


def test_value_is_that_of_the_whole_version() -> None:
    scores = (Score("smog", 1.0, "easy", of="ab"), Score("smog", 2.0, "source"), Score("smog", 3.0, "easy"))
    assert value(scores, "smog", "easy") == 3.0
    assert value(scores, "smog", "es") is None


def test_before_and_after_compare_only_texts_in_one_language(document: Document) -> None:
    easy = before_and_after(document, "easy")
    spanish = before_and_after(document, "es")
    assert easy is not None
    assert spanish is not None
    assert easy[1:] == (9.8, 6.3)
    assert spanish[1:] == (None, 81.5)


def test_before_and_after_is_none_without_a_score(document: Document) -> None:
    assert before_and_after(replace(document, scores=()), "easy") is None


def test_every_measure_is_one_that_the_score_stage_takes() -> None:
    module = import_module(Plugins().load(STAGES, "score").__module__)
    assert {measure.name for measure in MEASURES} == {name for names in module.MEASURES.values() for name in names}
