"""How years and decades are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "in 2018", "in twenty eighteen"),
        ("en", "since 2005", "since two thousand five"),
        ("en", "in 1905", "in nineteen oh five"),
        ("en", "in 1900", "in nineteen hundred"),
        ("en", "2018–2020", "twenty eighteen to twenty twenty"),
        ("en", "(2018)", "twenty eighteen"),
        ("en", "the 2018-19 season", "the twenty eighteen to nineteen season"),
        ("en", "the 1990s", "the nineteen nineties"),
        ("en", "your 40s", "your forties"),
        ("en", "the 2010s", "the twenty tens"),
        ("en", "in 2050 people", "in two thousand fifty people"),
        ("en", "to 2000 mg", "to two thousand milligrams"),
        ("es", "en 2018", "en dos mil dieciocho"),
    ],
)
def test_year_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
