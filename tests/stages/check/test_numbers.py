"""Numbers are found lost or added whatever way they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.meaning import Pair
from stages.check.numbers import Numbers


def said(source: str, target: str, language: str = "es") -> list[str]:
    """What the check says about an English text and its version in a language."""
    return [finding.message for finding in Numbers().find(Pair(source, target, "en", language))]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("There were 1,806,590 cases.", "Hubo 1 806 590 casos."),
        ("There were 1,806,590 cases.", "Hubo 1.806.590 casos."),
        ("There were 1,806,590 cases.", "Hubo 1\u202f806\u202f590 casos."),
        ("It weighs 12.5 kg.", "Pesa 12,5 kg."),
        ("It weighs .5 kg.", "Pesa 0,5 kg."),
        ("About 1,500 people came.", "Vinieron unas 1500 personas."),
        ("About 1,500 people came.", "Vinieron unas 1.500 personas."),
        ("It takes 2–12 weeks.", "Tarda de 2 a 12 semanas."),
        ("Take two tablets.", "Tome 2 tabletas."),
        ("Take 2 tablets.", "Tome dos tabletas."),
        ("Both lungs are seen.", "Se ven los dos pulmones."),
        ("Take it twice a day.", "Tómelo dos veces al día."),
        ("Half of the people got better.", "El 50 % de las personas mejoró."),
        ("One person in five is ill.", "Una de cada cinco personas está enferma."),
        ("About twenty-one days.", "Unos veintiún días."),
        ("One hundred and five people.", "105 personas."),
        ("Two hundred thousand people.", "Doscientas mil personas."),
        ("It costs 1.8 million dollars.", "Cuesta 1,8 millones de dólares."),
        ("It costs 50 billion dollars.", "Cuesta 50 mil millones de dólares."),
        ("It costs 50 billion dollars.", "Cuesta 50 000 millones de dólares."),
        ("On March 5, 2026, it opened.", "Abrió el 5 de marzo de 2026."),
        ("It opened on 3/5/2026.", "Abrió el 5 de marzo de 2026."),
        ("Come at 9:30 a.m.", "Venga a las 9:30 a. m."),
        ("Come at 2:30 p.m.", "Venga a las 14:30."),
        ("Come at 10 a.m.", "Venga a las 10:00 a. m."),
        ("In the 19th century.", "En el siglo XIX."),
        ("The third trimester.", "El tercer trimestre."),
        ("In the 1980s.", "En los años 80."),
        ("COVID-19 can be severe. COVID-19 spreads.", "La COVID-19 puede ser grave y se propaga."),
        ("You may feel tired.", "Puede sentirse cansado."),
        ("Talk to one of the nurses.", "Hable con el personal de enfermería."),
    ],
)
def test_numbers_accepts_the_same_number_in_spanish(english: str, spanish: str) -> None:
    assert said(english, spanish) == []


@pytest.mark.parametrize(
    ("english", "spanish", "message"),
    [
        ("Take 5 tablets.", "Tome las tabletas.", "“5” is missing"),
        ("Take the tablets.", "Tome las 5 tabletas.", "“5” is not in the original"),
        ("Take 5 tablets.", "Tome 50 tabletas.", "“50” is not in the original"),
        ("It weighs 12.5 kg.", "Pesa 125 kg.", "“125” is not in the original"),
        ("There were 1,806,590 cases.", "Hubo 1 806 509 casos.", "“1,806,590” is missing"),
        ("Take two tablets.", "Tome tres tabletas.", "“tres” is not in the original"),
        ("It costs 50 billion dollars.", "Cuesta 50 billones de dólares.", "“50 billion” is missing"),
        ("On March 5, it opened.", "Abrió el 5 de mayo.", "“March” is missing"),
        ("On March 1, it opened.", "Abrió una clínica en marzo.", "“1” is missing"),
        ("Step (1) is easy.", "Un paso es fácil.", "“1” is missing"),
        ("SARS-CoV-2 spreads.", "El SARS-CoV-3 se propaga.", "“3” is not in the original"),
        ("5 mg and 5 mL.", "5 mg y mL.", "“5” is missing"),
    ],
)
def test_numbers_finds_another_number_in_spanish(english: str, spanish: str, message: str) -> None:
    assert message in said(english, spanish)


@pytest.mark.parametrize(
    ("source", "easy"),
    [
        ("Two of the twelve people left.", "2 of the 12 people left."),
        ("The range is 2-12 weeks.", "It takes 2 to 12 weeks."),
        ("Approximately 1,500 individuals came.", "About 1500 people came."),
    ],
)
def test_numbers_accepts_the_same_number_in_easy_english(source: str, easy: str) -> None:
    assert said(source, easy, "en") == []


def test_numbers_finds_a_number_lost_in_easy_english() -> None:
    assert said("Rest for 24 hours after surgery.", "Rest after surgery.", "en") == ["“24” is missing"]


def test_numbers_keeps_quiet_about_a_language_it_does_not_know() -> None:
    assert Numbers().find(Pair("Take 5 tablets.", "Prenez des comprimés.", "en", "fr")) == ()


@given(number=st.integers(min_value=2, max_value=9_999_999), at=st.integers(min_value=0), other=st.integers(0, 9))
def test_numbers_always_finds_a_changed_digit(number: int, at: int, other: int) -> None:
    digits = str(number)
    place = at % len(digits)
    wrong = digits[:place] + str(other) + digits[place + 1 :]
    if int(wrong) != number:
        assert said(f"Take {number:,} units a day.", f"Tome {wrong} unidades al día.")


@given(number=st.decimals(min_value="0.01", max_value="999", places=2), step=st.integers(min_value=1, max_value=50))
def test_numbers_always_finds_a_changed_fraction(number: object, step: int) -> None:
    wrong = f"{float(str(number)) + step / 100:.2f}"
    assert said(f"Take {number} mg.", f"Tome {wrong.replace('.', ',')} mg.")
