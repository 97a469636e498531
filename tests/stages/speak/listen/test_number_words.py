"""Number words as figures, in both languages."""

import pytest

from stages.speak.listen.comparable import comparable


def _heard(text: str, language: str) -> str:
    return " ".join(word.text for word in comparable(text, language))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("five", "5"),
        ("twenty-one", "21"),
        ("one hundred fifty", "150"),
        ("one hundred and fifty", "150"),
        ("one million eight hundred six thousand five hundred ninety", "1806590"),
        ("nineteen ninety-eight", "1998"),
        ("nineteen oh five", "1905"),
        ("two thousand five", "2005"),
        ("one eight zero zero, four two two", "1800422"),
        ("one hundred point four", "100.4"),
        ("zero point zero five", "0.05"),
        ("take five, one hundred left", "take 5 100 left"),
        ("the first oh no", "the first oh no"),
        ("a hundred people", "a 100 people"),
    ],
)
def test_english_number_words_become_figures(text: str, figures: str) -> None:
    assert _heard(text, "en") == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("cinco", "5"),
        ("veintiún", "21"),
        ("treinta y cinco", "35"),
        ("ciento treinta sobre ochenta", "130 sobre 80"),
        ("doscientas seis mil", "206000"),
        ("un millón ochocientas seis mil quinientas noventa", "1806590"),
        ("dos mil millones", "2000000000"),
        ("mil novecientos noventa y ocho", "1998"),
        ("dos coma cinco", "2.5"),
        ("uno coma setenta y cinco", "1.75"),
        ("nueve y treinta", "9 y 30"),
        ("uno ocho cero cero", "1800"),
        ("doce coma cinco por ciento de mil", "12.5 por ciento de 1000"),
        ("noventa y uno por ciento, dos coma uno", "91 por ciento 2.1"),
        ("ciento por ciento", "100 por ciento"),
    ],
)
def test_spanish_number_words_become_figures(text: str, figures: str) -> None:
    assert _heard(text, "es") == figures


@pytest.mark.parametrize("number", [0, 7, 16, 40, 99, 100, 101, 119, 999, 1000, 1001, 21_000, 100_100, 1_000_001])
@pytest.mark.parametrize("language", ["en", "es"])
def test_number_in_figures_and_in_words_is_one(number: int, language: str) -> None:
    from stages.speak.normalise.number_words import cardinal

    assert _heard(f"x {cardinal(number, language)} x", language).split()[1:-1] == [str(number)]
