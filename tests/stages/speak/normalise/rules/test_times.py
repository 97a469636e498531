"""How the letter x are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "2x a day", "two times a day"),
        ("en", "2-3x higher", "two to three times higher"),
        ("en", "4x4", "four times four"),
        ("en", "3 x 4 cm", "three by four centimeters"),
        ("en", "3x/wk", "three times per week"),
        ("en", "2xy", "2xy"),
        ("es", "2x por día", "dos veces por día"),
        ("es", "5 x 10 mg", "cinco por diez miligramos"),
    ],
)
def test_times_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
