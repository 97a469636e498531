"""How money are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "$1.2M in all", "one point two million dollars in all"),
        ("en", "$5K", "five thousand dollars"),
        ("en", "$5", "five dollars"),
        ("en", "$1", "one dollar"),
        ("en", "$1,250.50", "one thousand two hundred fifty dollars and fifty cents"),
        ("en", "$0.99", "ninety-nine cents"),
        ("en", "$2.5 million", "two point five million dollars"),
        ("en", "$5–10", "five to ten dollars"),
        ("en", "€12", "twelve euros"),
        ("en", "5 €", "five euros"),
        ("en", "US$ 20", "twenty dollars"),
        ("es", "$1", "un dólar"),
        ("es", "US$ 1,250.50", "mil doscientos cincuenta dólares con cincuenta centavos"),
        ("es", "$3 millones", "tres millones de dólares"),
        ("es", "21 €", "veintiún euros"),
        ("es", "$500 MXN", "quinientos pesos mexicanos"),
        ("es", "£200", "doscientas libras"),
    ],
)
def test_money_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
