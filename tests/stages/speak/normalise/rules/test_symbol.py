"""How signs are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "salt & water", "salt and water"),
        ("en", "5 + 3 = 8", "five plus three equals eight"),
        ("en", "<5", "less than five"),
        ("en", "> 5", "more than five"),
        ("en", "≥65", "at least sixty-five"),
        ("en", "±2", "plus or minus two"),
        ("en", "3 × 4", "three times four"),
        ("en", "3 × 4 cm", "three by four centimeters"),
        ("en", "#1", "number one"),
        ("en", "Zyntera® and Tylenol™", "Zyntera and Tylenol"),
        ("en", "2x a day", "two times a day"),
        ("es", "sal & agua", "sal y agua"),
        ("es", "<5", "menos de cinco"),
        ("es", "≥ 65", "al menos sesenta y cinco"),
        ("es", "5 + 3", "cinco más tres"),
        ("es", "2x por día", "dos veces por día"),
    ],
)
def test_symbol_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
