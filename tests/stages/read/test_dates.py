"""Dates as pages write them."""

import pytest

from stages.read.dates import date_of_line, find_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Updated: November 28, 2018", "2018-11-28"),
        ("on Nov. 8, 2023 at noon", "2023-11-08"),
        ("3 March 2026", "2026-03-03"),
        ("12 de marzo de 2026", "2026-03-12"),
        ("1.º de enero del 2026", "2026-01-01"),
        ("2026-03-12T09:30:00-05:00", "2026-03-12"),
        ("February 30, 2026", ""),
        ("03/04/2026", ""),
        ("in May", ""),
    ],
)
def test_find_date_as_iso(text: str, iso: str) -> None:
    assert find_date(text) == iso


@pytest.mark.parametrize(
    "line",
    [
        "Updated: November 28, 2018",
        "Last reviewed on November 28, 2018",
        "Page last updated: 28 November 2018",
        "Última actualización: 28 de noviembre de 2018",
        "Revisado el 28 de noviembre de 2018",
        "Date: 2018-11-28",
    ],
)
def test_date_of_line_knows_how_pages_say_it(line: str) -> None:
    assert date_of_line(line) == "2018-11-28"


@pytest.mark.parametrize(
    "line",
    [
        "Our next clinic is on October 8, 2026, from 5:30 p.m.",
        "The rules were updated on May 1, 2020, and they say that you may ask for another dose at any time you like.",
        "Updated often",
    ],
)
def test_date_of_line_leaves_sentences_alone(line: str) -> None:
    assert date_of_line(line) == ""
