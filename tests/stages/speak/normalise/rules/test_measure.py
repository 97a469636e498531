"""How doses, temperatures and percentages are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "Take 5 mg.", "Take five milligrams."),
        ("en", "1 mg", "one milligram"),
        ("en", "0.5 mL", "zero point five milliliters"),
        ("en", "5mg", "five milligrams"),
        ("en", "a 5-mg dose", "a five milligram dose"),
        ("en", "a 10 mg tablet", "a ten milligram tablet"),
        ("en", "250 mcg", "two hundred fifty micrograms"),
        ("en", "250 µg", "two hundred fifty micrograms"),
        ("en", "250 μg", "two hundred fifty micrograms"),
        ("en", "2–12 mg", "two to twelve milligrams"),
        ("en", "5 mg-10 mg", "five milligrams to ten milligrams"),
        ("en", "10–5 mg", "ten, five milligrams"),
        ("en", "98.6 °F", "ninety-eight point six degrees Fahrenheit"),
        ("en", "37 °C", "thirty-seven degrees Celsius"),
        ("en", "37°C", "thirty-seven degrees Celsius"),
        ("en", "kept at -20 °C", "kept at minus twenty degrees Celsius"),
        ("en", "−5 °C", "minus five degrees Celsius"),
        ("en", "126 mg/dL", "one hundred twenty-six milligrams per deciliter"),
        ("en", "10 mg/kg/day", "ten milligrams per kilogram per day"),
        ("en", "measured in mg/dL", "measured in milligrams per deciliter"),
        ("en", "12.5%", "twelve point five percent"),
        ("en", "5–10%", "five to ten percent"),
        ("en", "5%–10%", "five percent to ten percent"),
        ("en", "60 km/h", "sixty kilometers per hour"),
        ("en", "1,000 IU", "one thousand international units"),
        ("en", "5 in 10 people", "five in ten people"),
        ("en", "3 a day", "three a day"),
        ("es", "Tome 5 mg.", "Tome cinco miligramos."),
        ("es", "1 mg", "un miligramo"),
        ("es", "2 mg", "dos miligramos"),
        ("es", "21 mg", "veintiún miligramos"),
        ("es", "1 oz", "una onza"),
        ("es", "21 oz", "veintiuna onzas"),
        ("es", "0,5 mL", "cero coma cinco mililitros"),
        ("es", "0.5 mL", "cero punto cinco mililitros"),
        ("es", "12,5 %", "doce coma cinco por ciento"),
        ("es", "1 %", "uno por ciento"),
        ("es", "10 mg/kg/día", "diez miligramos por kilogramo por día"),
        ("es", "37 °C", "treinta y siete grados Celsius"),
        ("es", "1 °C", "un grado Celsius"),
        ("es", "5-10 mg", "cinco a diez miligramos"),
        ("es", "1,500 mg", "mil quinientos miligramos"),
        ("es", "1.500 mg", "mil quinientos miligramos"),
        ("es", "3,125 mg", "tres coma uno dos cinco miligramos"),
        ("es", "0,125 mg", "cero coma uno dos cinco miligramos"),
        ("es", "500 UI", "quinientas unidades internacionales"),
        ("es", "mg/dL", "miligramos por decilitro"),
    ],
)
def test_measure_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
