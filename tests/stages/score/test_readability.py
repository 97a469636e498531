"""All measures of a text at once."""

import pytest

from stages.score.readability import MEASURES, SENTENCE_MEASURES, readability


@pytest.mark.parametrize("language", ["en", "es"])
def test_readability_gives_every_measure_and_count(language: str) -> None:
    assert set(readability(["Hospital."], language)) == {*MEASURES[language], "words", "sentences", "syllables"}


@pytest.mark.parametrize("language", ["en", "es"])
def test_readability_has_a_measure_for_single_sentences(language: str) -> None:
    assert SENTENCE_MEASURES[language] in MEASURES[language]


@pytest.mark.parametrize(("texts", "language"), [([], "en"), (["12"], "es"), (["Le chat dort."], "fr")])
def test_readability_of_nothing_it_can_score_is_empty(texts: list[str], language: str) -> None:
    assert readability(texts, language) == {}


@pytest.mark.parametrize(
    ("language", "measure", "hard", "easy"),
    [
        ("en", "flesch_kincaid_grade", "Immunotherapy stimulates immunological responses.", "The drug helps you."),
        ("en", "smog", "Immunotherapy stimulates immunological responses.", "The drug helps you."),
        ("en", "dale_chall", "Immunotherapy stimulates immunological responses.", "The dog helps you."),
        ("es", "szigriszt_pazos", "El sol sale.", "La inmunoterapia estimula respuestas inmunitarias."),
        ("es", "fernandez_huerta", "El sol sale.", "La inmunoterapia estimula respuestas inmunitarias."),
        ("en", "flesch_reading_ease", "The drug helps you.", "Immunotherapy stimulates immunological responses."),
    ],
)
def test_readability_orders_texts(language: str, measure: str, hard: str, easy: str) -> None:
    assert readability([hard], language)[measure] > readability([easy], language)[measure]


def test_readability_counts_short_sentences_too() -> None:
    assert readability(["Stop now.", "Call us.", "Rest."], "en")["sentences"] == 3
