"""All measures of a text at once."""

import pytest

from stages.score.readability import CONSENSUS, COUNTED, MEASURES, readability, sentence_grade


@pytest.mark.parametrize("language", ["en", "es"])
def test_readability_gives_every_measure_and_count(language: str) -> None:
    names = {name for name in readability(["Hospital."], language) if "." not in name}
    assert names >= {*MEASURES[language], "sentences", "words", "syllables", "letters", "long_words", "word_level"}
    assert names <= {*MEASURES[language], *COUNTED, "word_level"}


@pytest.mark.parametrize("language", ["en", "es"])
def test_readability_grades_a_sentence_as_it_grades_a_text_of_it(language: str) -> None:
    assert sentence_grade("Hospital.", language) == readability(["Hospital."], language)[CONSENSUS]


def test_sentence_grade_of_no_words_is_none() -> None:
    assert sentence_grade("12", "en") is None


@pytest.mark.parametrize(("texts", "language"), [([], "en"), (["12"], "es"), (["Le chat dort."], "fr")])
def test_readability_of_nothing_it_can_score_is_empty(texts: list[str], language: str) -> None:
    assert readability(texts, language) == {}


@pytest.mark.parametrize(
    ("language", "measure", "hard", "easy"),
    [
        ("en", "flesch_kincaid_grade", "Immunotherapy stimulates immunological responses.", "The drug helps you."),
        ("en", "consensus", "Immunotherapy stimulates immunological responses.", "The drug helps you."),
        ("en", "coleman_liau", "Immunotherapy stimulates immunological responses.", "The drug helps you."),
        ("en", "automated_readability_index", "Immunotherapy stimulates responses.", "The drug helps you."),
        ("en", "gunning_fog", "Immunotherapy stimulates immunological responses.", "The drug helps you."),
        ("es", "consensus", "La inmunoterapia estimula respuestas inmunitarias.", "El sol sale."),
        ("es", "crawford", "La inmunoterapia estimula respuestas inmunitarias.", "El sol sale."),
        ("es", "gutierrez_polini", "El sol sale.", "La inmunoterapia estimula respuestas inmunitarias."),
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
