"""How ordinals are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "1st", "first"),
        ("en", "22nd", "twenty-second"),
        ("en", "100th", "one hundredth"),
        ("en", "11th", "eleventh"),
        ("en", "3th", "3th"),
        ("es", "1.ª dosis", "primera dosis"),
        ("es", "1.er día", "primer día"),
        ("es", "3er mes", "tercer mes"),
        ("es", "2.º", "segundo"),
        ("es", "1er. trimestre", "primer trimestre"),
        ("es", "2.a dosis", "segunda dosis"),
        ("es", "5to", "quinto"),
        ("es", "2da visita", "segunda visita"),
        ("es", "10.º", "décimo"),
        ("es", "37°", "treinta y siete grados"),
    ],
)
def test_ordinal_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
