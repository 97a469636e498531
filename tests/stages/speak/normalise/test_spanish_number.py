"""Spanish number words with gender and apocope."""

import pytest

from stages.speak.normalise.spanish_number import Form, spanish_cardinal, spanish_ordinal


@pytest.mark.parametrize(
    ("number", "form", "words"),
    [
        (0, "alone", "cero"),
        (1, "alone", "uno"),
        (1, "masculine", "un"),
        (1, "feminine", "una"),
        (21, "masculine", "veintiún"),
        (21, "feminine", "veintiuna"),
        (31, "masculine", "treinta y un"),
        (31, "feminine", "treinta y una"),
        (100, "feminine", "cien"),
        (101, "feminine", "ciento una"),
        (200, "feminine", "doscientas"),
        (1000, "alone", "mil"),
        (21_000, "feminine", "veintiún mil"),
        (200_000, "feminine", "doscientas mil"),
        (1_000_000, "alone", "un millón"),
        (21_000_000, "feminine", "veintiún millones"),
        (1_806_590, "alone", "un millón ochocientos seis mil quinientos noventa"),
        (2_000_000_000, "alone", "dos mil millones"),
    ],
)
def test_cardinal_agrees(number: int, form: Form, words: str) -> None:
    assert spanish_cardinal(number, form) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "primero"), (10, "décimo"), (11, "undécimo"), (12, "duodécimo"), (15, "decimoquinto"), (18, "decimoctavo"),
     (20, "vigésimo"), (21, "vigésimo primero"), (90, "nonagésimo")],
)  # fmt: skip
def test_ordinal_is_in_words(number: int, words: str) -> None:
    assert spanish_ordinal(number) == words


def test_ordinal_takes_gender_and_short_form() -> None:
    assert spanish_ordinal(21, feminine=True) == "vigésima primera"
    assert spanish_ordinal(3, short=True) == "tercer"
