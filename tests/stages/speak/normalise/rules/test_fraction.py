"""How fractions are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "1/2 cup", "one half cup"),
        ("en", "½ cup", "one half cup"),
        ("en", "1 1/2 cups", "one and a half cups"),
        ("en", "1½ cups", "one and a half cups"),
        ("en", "3/4", "three quarters"),
        ("en", "2/3", "two thirds"),
        ("en", "2 3/4 cups", "two and three quarters cups"),
        ("en", "24/7", "twenty-four seven"),
        ("en", "7/10", "seven out of ten"),
        ("en", "1/2/3", "1/2/3"),
        ("es", "½ taza", "media taza"),
        ("es", "1/2 día", "medio día"),
        ("es", "2/3", "dos tercios"),
        ("es", "1/4", "un cuarto"),
        ("es", "1 ½ horas", "una y media horas"),
        ("es", "7/10", "siete de diez"),
        ("es", "3/4 partes", "tres cuartas partes"),
        ("es", "1/3 parte", "una tercera parte"),
    ],
)
def test_fraction_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
