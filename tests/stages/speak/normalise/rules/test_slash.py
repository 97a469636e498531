"""How slashes are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "and/or", "and or"),
        ("en", "4 tablets/day", "four tablets per day"),
        ("en", "10 mg/5 mL", "ten milligrams per five milliliters"),
        ("es", "10 mg/5 mL", "diez miligramos por cinco mililitros"),
        ("en", "150,000/µL", "one hundred fifty thousand per microliter"),
        ("es", "150 000/µL", "ciento cincuenta mil por microlitro"),
        ("en", "4,500/mm3", "four thousand five hundred per cubic millimeter"),
        ("en", "his/her", "his her"),
        ("es", "y/o", "y o"),
        ("es", "4 tabletas/día", "cuatro tabletas por día"),
    ],
)
def test_slash_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
