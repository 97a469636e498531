"""How blood pressure are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "130/80 mm Hg", "one hundred thirty over eighty millimeters of mercury"),
        ("en", "130/80 mmHg", "one hundred thirty over eighty millimeters of mercury"),
        ("en", "120/80", "one hundred twenty over eighty"),
        ("es", "130/80 mm Hg", "ciento treinta sobre ochenta milímetros de mercurio"),
        ("es", "120/80", "ciento veinte sobre ochenta"),
        ("en", "100/100", "one hundred out of one hundred"),
    ],
)
def test_pressure_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
