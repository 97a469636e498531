"""Numbers keep their units."""

import pytest

from pipeline.meaning import Pair
from stages.check.units import Units


def said(source: str, target: str, language: str = "es") -> list[str]:
    """What the check says about an English text and its version in a language."""
    return [finding.message for finding in Units().find(Pair(source, target, "en", language))]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Take 5 mg a day.", "Tome 5 miligramos al día."),
        ("Take 5 milligrams a day.", "Tome 5 mg al día."),
        ("Take 250 mcg.", "Tome 250 μg."),
        ("Drink 2 liters.", "Beba 2 l."),
        ("Give 10 mL.", "Dé 10 ml."),
        ("A fever of 101.5 °F.", "Fiebre de 101,5 grados Fahrenheit."),
        ("About 25% of people.", "Cerca del 25 por ciento de las personas."),
        ("It was 130/80 mm Hg.", "Fue de 130/80 mmHg."),
        ("It takes 2–12 weeks.", "Tarda de 2 a 12 semanas."),
        ("Give 5 to 10 mg.", "Dé 5 mg a 10 mg."),
        ("Give 10, 20 and 30 mg.", "Dé 10 mg, 20 mg y 30 mg."),
        ("Wait for 24 hours.", "Espere 1 día o 24 horas."),
        ("The first three days.", "Los tres primeros días."),
        ("Every seven and a half days.", "Cada siete días y medio."),
        ("It took 4.8 (3.0-7.2) days.", "Tardó 4,8 días (entre 3,0 y 7,2)."),
        ("People over 60 are at risk.", "Las personas mayores de 60 años tienen riesgo."),
        ("In the 1930s.", "En la década de 1930."),
        ("It costs $20.", "Cuesta 20 dólares."),
    ],
)
def test_units_accepts_the_same_measure_in_spanish(english: str, spanish: str) -> None:
    assert said(english, spanish) == []


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Take 5 mg a day.", "Tome 5 g al día."),
        ("Take 5 mg a day.", "Tome 5 mcg al día."),
        ("Take 5 mg a day.", "Tome 5 al día."),
        ("Take 5 a day.", "Tome 5 mg al día."),
        ("Wait for 2 weeks.", "Espere 2 meses."),
        ("A fever of 38 °C.", "Fiebre de 38 °F."),
        ("About 25% of people.", "Unas 25 personas."),
        ("Give 5 mL every 6 hours.", "Dé 5 horas cada 6 mL."),
        ("It came back weeks later.", "Volvió meses después."),
    ],
)
def test_units_finds_another_or_no_unit_in_spanish(english: str, spanish: str) -> None:
    assert said(english, spanish)


@pytest.mark.parametrize("easy", ["Take 5 milligrams each day.", "Each day take 5 mg."])
def test_units_accepts_the_same_measure_in_easy_english(easy: str) -> None:
    assert said("A dose of 5 mg is taken daily.", easy, "en") == []


def test_units_finds_a_unit_lost_in_easy_english() -> None:
    assert said("A dose of 5 mg is taken.", "Take 5.", "en")


def test_units_leaves_a_missing_number_to_the_other_check() -> None:
    assert said("Take 5 mg.", "Tome la dosis.") == []


def test_units_names_the_measure() -> None:
    assert "“5 mg”" in said("Take 5 mg.", "Tome 5 g.")[0]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("It is forty miles south.", "It is 49 km south."),
        ("One in four people gets it.", "25 mg of people get it."),
        ("Wait for a decade.", "Wait for 10 months."),
    ],
)
def test_units_refuses_a_measure_that_the_source_does_not_hold(source: str, target: str) -> None:
    assert said(source, target, "en")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("It is forty miles south.", "It is 64 km south."),
        ("Within a decade it was known.", "Within 10 years it was known."),
        ("A half-hour film.", "A 30-minute film."),
        ("Once a century.", "Once every 100 years."),
    ],
)
def test_units_takes_the_same_measure_in_another_unit(source: str, target: str) -> None:
    assert said(source, target, "en") == []
