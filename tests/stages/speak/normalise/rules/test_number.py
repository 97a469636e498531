"""How plain numbers and ranges are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "CA 19-9", "CA nineteen nine"),
        ("en", "7", "seven"),
        ("en", "1,806,590 people", "one million eight hundred six thousand five hundred ninety people"),
        ("en", "3.5", "three point five"),
        ("en", ".5", "point five"),
        ("en", "2–12 years", "two to twelve years"),
        ("en", "2-12 years", "two to twelve years"),
        ("en", "ages 65+", "ages sixty-five plus"),
        ("en", "007", "zero zero seven"),
        ("en", "-5 points", "minus five points"),
        ("en", "10 -12 years", "ten to twelve years"),
        ("en", "- 5 apples", "five apples"),
        ("es", "47 de 112 pacientes", "cuarenta y siete, de ciento doce pacientes"),
        ("es", "3 de 10 personas", "tres de diez personas"),
        ("es", "40 de las 60 camas", "cuarenta de las sesenta camas"),
        ("es", "1 500 pesos", "mil quinientos pesos"),
        ("en", "12-week course", "twelve week course"),
        ("en", "2018 people", "two thousand eighteen people"),
        ("es", "1 día", "un día"),
        ("es", "1 dosis", "una dosis"),
        ("es", "21 años", "veintiún años"),
        ("es", "31 semanas", "treinta y una semanas"),
        ("es", "200 personas", "doscientas personas"),
        ("es", "1 de cada 5", "uno de cada cinco"),
        ("es", "1 o 2 tabletas", "una o dos tabletas"),
        ("es", "2–12 años", "dos a doce años"),
        ("es", "tipo 1 afecta", "tipo uno afecta"),
        ("es", "1 síntoma", "un síntoma"),
        ("es", "200,000 personas", "doscientas mil personas"),
        ("es", "1.806.590 casos", "un millón ochocientos seis mil quinientos noventa casos"),
        ("es", "1\xa0806\xa0590 casos", "un millón ochocientos seis mil quinientos noventa casos"),
        ("es", "3.5", "tres punto cinco"),
        ("es", "3,5", "tres coma cinco"),
        ("es", "3,25", "tres coma veinticinco"),
        ("es", "3,05", "tres coma cero cinco"),
        ("es", "65+", "sesenta y cinco o más"),
        ("es", "21,000 mujeres", "veintiún mil mujeres"),
    ],
)
def test_number_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
