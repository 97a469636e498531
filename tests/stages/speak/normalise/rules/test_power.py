"""How powers of ten are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "10⁹/L", "ten to the ninth per liter"),
        ("en", "10^9", "ten to the ninth"),
        ("en", "10⁻³", "ten to the minus third"),
        ("es", "10⁹/L", "diez a la nueve por litro"),
    ],
)
def test_power_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
