"""How heights are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "5'10\"", "five feet ten inches"),
        ("en", "6 ft 2 in tall", "six feet two inches tall"),
        ("en", "5 in 10", "five in ten"),
        ("es", "5 ft 1 in", "cinco pies una pulgada"),
    ],
)
def test_height_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
