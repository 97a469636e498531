"""Percentages of people as so many of every hundred."""

import pytest

from stages.publish.hundreds import hundreds


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("It affects 5% of adults.", "en", "5 of every 100"),
        ("About 12 percent of all children have it.", "en", "12 of every 100"),
        ("It is seen in 2.5% of people.", "en", "25 of every 1,000"),
        ("It is seen in 5.0% of people.", "en", "5 of every 100"),
        ("Afecta al 5% de los adultos.", "es", "5 de cada 100"),
        ("El 2,5 % de las personas la tiene.", "es", "25 de cada 1000"),
        ("El 40 por ciento de las mujeres la tiene.", "es-419", "40 de cada 100"),
    ],
)
def test_hundreds_of_people(text: str, language: str, said: str) -> None:
    assert [aside for _, aside in hundreds(text, language)] == [said]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The risk is 50% lower.", "en"),
        ("Lose 5% of your weight.", "en"),
        ("It affects 5% to 10% of adults.", "en"),
        ("It affects 5-10% of adults.", "en"),
        ("It affects 0.25% of adults.", "en"),
        ("It helps 100% of adults.", "en"),
        ("It affects 0% of adults.", "en"),
        ("It affects 5% (5 of every 100) of adults.", "en"),
        ("El riesgo baja un 50%.", "es"),
        ("Afecta del 5% al 10% de los adultos.", "es"),
        ("5% der Menschen", "de"),
    ],
)
def test_hundreds_leave_alone_what_is_no_count_of_people(text: str, language: str) -> None:
    assert list(hundreds(text, language)) == []


def test_hundreds_stand_after_the_percent_sign() -> None:
    text = "It affects 5% of adults."
    ((at, _),) = hundreds(text, "en")
    assert text[:at] == "It affects 5%"
