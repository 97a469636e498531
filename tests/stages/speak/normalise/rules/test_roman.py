"""How Roman numerals are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "Stage III", "Stage three"),
        ("en", "stage IIIA", "stage three A"),
        ("en", "Type II diabetes", "Type two diabetes"),
        ("en", "stages I–III", "stages one to three"),
        ("en", "stages I, II, and III", "stages one, two, and three"),
        ("en", "phase I/II", "phase one, two"),
        ("en", "Stage IV", "Stage four"),
        ("en", "an IV line", "an I-V line"),
        ("en", "the type I like", "the type I like"),
        ("en", "what stage I am in", "what stage I am in"),
        ("en", "I am well", "I am well"),
        ("es", "etapa III", "etapa tres"),
        ("es", "etapas I y II", "etapas uno y dos"),
        ("es", "siglo XXI", "siglo veintiuno"),
        ("es", "cap. IV", "capítulo cuatro"),
        ("es", "por vía IV", "por vía i ve"),
        ("es", "estadio IIIB", "estadio tres be"),
    ],
)
def test_roman_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
