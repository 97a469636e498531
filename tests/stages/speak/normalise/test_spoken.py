"""The map from spoken words to displayed characters, and how punctuation becomes pauses."""

import pytest

from stages.speak.normalise.spoken import normalise, spoken_text


def _pairs(text: str, language: str) -> list[tuple[str, str]]:
    return [(word.text, text[word.begin : word.end]) for word in normalise(text, language).words]


def test_each_word_of_a_dose_leads_back_to_its_characters() -> None:
    assert _pairs("Take 5 mg/kg now.", "en") == [
        ("Take", "Take"), ("five", "5"), ("milligrams", "mg/kg"), ("per", "mg/kg"), ("kilogram", "mg/kg"),
        ("now.", "now"),
    ]  # fmt: skip


def test_each_word_of_a_date_leads_back_to_its_characters() -> None:
    assert _pairs("28 de noviembre de 2018", "es") == [
        ("veintiocho", "28"), ("de", " de "), ("noviembre", "noviembre"), ("de", " de "), ("dos", "2018"),
        ("mil", "2018"), ("dieciocho", "2018"),
    ]  # fmt: skip


def test_words_of_money_lead_back_to_number_and_sign() -> None:
    assert _pairs("pay $5 now", "en") == [("pay", "pay"), ("five", "$5"), ("dollars", "5"), ("now", "now")]


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("Well (twice) done", "Well, twice, done"),
        ("Well (twice).", "Well, twice."),
        ("“Well,” she said", "Well, she said"),
        ("Stop — now", "Stop, now"),
        ("Is it? Yes!", "Is it? Yes!"),
        ("patients’ rights don’t", "patients' rights don't"),
        ("one dose(s) left", "one doses left"),
        ("Great 😀👍 news", "Great news"),
        ("soft\u00adhyphen", "softhyphen"),
        ("• First", "First"),
        ("", ""),
        ("😀", ""),
    ],
)
def test_punctuation_becomes_pauses(shown: str, said: str) -> None:
    assert spoken_text(shown, "en") == said


def test_spanish_opening_marks_stay_with_their_word() -> None:
    assert spoken_text("¿Tiene 3?", "es") == "¿Tiene tres?"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Su IMC.", "Su i⟨ˈi⟩ eme ce."),
        ("El ADN.", "El a⟨ˈa⟩ de⟨dˈe⟩ ene."),
        ("A las 8 a. m.", "A las ocho a⟨ˈa⟩ eme."),
        ("Su A1C de hoy", "Su a⟨ˈa⟩, uno ce, de hoy"),
    ],
)
def test_spanish_letter_that_is_written_like_a_little_word_is_stressed(text: str, said: str) -> None:
    assert normalise(text, "es").text == said


def test_words_to_compare_carry_no_phonemes() -> None:
    assert normalise("El ADN.", "es", respelled=False).text == "El a de ene."
