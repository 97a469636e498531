"""What counts as said the same, and what does not."""

import pytest

from stages.speak.listen.comparable import comparable


def _words(text: str, language: str) -> list[str]:
    return [word.text for word in comparable(text, language)]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Take 5 mg at 9:30 a.m.", "take five milligrams at nine thirty a.m.", "en"),
        ("Her pressure was 130/80.", "Her pressure was 130 over 80", "en"),
        ("It began in 1998.", "it began in nineteen ninety-eight", "en"),
        ("Don’t stop!", "Dont stop", "en"),
        ("Tome 0,5 mL.", "tome cero coma cinco mililitros", "es"),
        ("la prueba del VIH", "la prueba del uve i hache", "es"),
        ("su A1C", "su a uno ce", "es"),
        ("el ADN", "el a de ene", "es"),
        ("el 1 de enero de 2021", "el primero de enero de dos mil veintiuno", "es"),
    ],
)
def test_the_same_said_otherwise_written_is_the_same(one: str, other: str, language: str) -> None:
    assert _words(one, language) == _words(other, language)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Take 5 mg.", "Take 5 mcg.", "en"),
        ("Take 15 mg.", "Take 50 mg.", "en"),
        ("Take it.", "Do not take it.", "en"),
        ("Tome la pastilla.", "Tomé la pastilla.", "es"),
        ("Tome 0,5 mL.", "Tome 5 mL.", "es"),
    ],
)
def test_another_dose_is_another_text(one: str, other: str, language: str) -> None:
    assert _words(one, language) != _words(other, language)


def test_each_word_leads_back_to_what_is_displayed() -> None:
    text = "Take 1,250 mg/kg now."
    assert [(word.text, text[word.begin : word.end]) for word in comparable(text, "en")] == [
        ("take", "Take"), ("1250", "1,250"), ("milligrams", "mg/kg"), ("per", "mg/kg"), ("kilogram", "mg/kg"),
        ("now", "now"),
    ]  # fmt: skip


def test_respelled_word_is_compared_as_it_is_written() -> None:
    assert _words("Take lisinopril.", "en") == ["take", "lisinopril"]


def test_numbers_and_negations_matter() -> None:
    assert [word.text for word in comparable("Do not take 5 pills.", "en") if word.matters("en")] == ["not", "5"]


def test_another_language_is_compared_word_by_word() -> None:
    assert _words("Prenez 5 mg.", "fr") == ["prenez", "5", "mg"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("taza", "tasa"),
        ("beba", "veva"),
        ("hielo", "ielo"),
        ("dé", "de"),
        ("zona", "sona"),
        ("llama", "yama"),
        ("aquí", "akí"),
        ("solo", "sólo"),
        ("warfarina", "guarfarina"),
    ],
)
def test_spanish_words_that_sound_alike_are_heard_alike(one: str, other: str) -> None:
    assert [word.sound("es") for word in comparable(one, "es")] == [
        word.sound("es") for word in comparable(other, "es")
    ]


@pytest.mark.parametrize(
    ("one", "other"), [("tomo", "tomó"), ("peso", "beso"), ("sesenta", "setenta"), ("casa", "gasa")]
)
def test_spanish_words_that_sound_otherwise_stay_apart(one: str, other: str) -> None:
    assert [word.sound("es") for word in comparable(one, "es")] != [
        word.sound("es") for word in comparable(other, "es")
    ]
