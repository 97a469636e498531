"""Amounts with a unit: doses, temperatures, percentages, ranges of them, and a bare unit such as mg/dL."""

import re
from collections.abc import Iterator
from functools import cache

from stages.speak.normalise.amount import AMOUNT, BLANK, MINUS, NOT_INSIDE, read_amount
from stages.speak.normalise.reading import Piece, Reading, of_pieces, whole
from stages.speak.normalise.spanish_number import Form
from stages.speak.normalise.units import bare_pattern, first_unit, say_unit, unit_pattern

_TO = {"en": "to", "es": "a"}
_MINUS = {"en": "minus", "es": "menos"}
_HELD = re.compile(
    r"\s(?:tablets?|capsules?|pills?|doses?|patch(?:es)?|vials?|injections?|strips?|infusions?|bottles?|bags?|syringes?|glass(?:es)?|cups?)\b"
)
"""Nouns that a measure stands before as an adjective in English: a five milligram tablet."""

_DOT = r"(?:\.(?=[ \u00a0]+[a-záéíóúñ]))?"
"""The full stop of a short unit inside a sentence (20 oz. bottle) is silent."""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    amount, unit = AMOUNT[language], unit_pattern(language)
    first = rf"(?P<first>{amount})(?:{BLANK}(?P<first_unit>{unit}))?{BLANK}(?P<dash>[-–]){BLANK}"
    minus = rf"(?P<minus>{MINUS})?"
    return re.compile(rf"{NOT_INSIDE}{minus}(?:{first})?(?P<last>{amount})(?P<glue>[ \u00a0-]?)(?P<unit>{unit}){_DOT}")


@cache
def _bare(language: str) -> re.Pattern[str]:
    return re.compile(bare_pattern(language))


def find_measures(text: str, language: str) -> Iterator[Reading]:
    """Readings of every amount with a unit, then of the units that stand alone."""
    for match in _pattern(language).finditer(text):
        yield _measure(match, text, language)
    for match in _bare(language).finditer(text):
        yield whole(match.start(), match.end(), say_unit(match.group(), language, singular=False))


def _measure(match: re.Match[str], text: str, language: str) -> Reading:
    last = read_amount(match["last"], language, measured=True)
    raw_unit = match["unit"]
    form = first_unit(raw_unit, language).form
    adjective = language == "en" and (match["glue"] == "-" or bool(_HELD.match(text, match.end())))
    singular = adjective or (last.is_one and not match["first"])
    pieces: list[Piece | None] = []
    if match["minus"]:
        pieces.append(Piece(_MINUS[language], *match.span("minus")))
    if match["first"]:
        first = read_amount(match["first"], language, measured=True)
        rising = first.value < last.value
        said = first.said(language, _before(form, first.mark))
        pieces.append(Piece(said, *match.span("first")))
        if match["first_unit"]:
            said = say_unit(match["first_unit"], language, singular=first.is_one)
            pieces.append(Piece(said, *match.span("first_unit")))
        # A pair that falls is no range: both numbers are said with a pause between them.
        pieces.append(Piece(_TO[language], *match.span("dash")) if rising else None)
        if not rising:
            pieces[-2] = Piece(f"{said},", pieces[-2].begin, pieces[-2].end) if pieces[-2] else None
    pieces.append(Piece(last.said(language, _before(form, last.mark)), *match.span("last")))
    pieces.append(Piece(say_unit(raw_unit, language, singular=singular), *match.span("unit")))
    return of_pieces(match.start(), match.end(), *pieces)


def _before(form: Form, mark: str) -> Form:
    return "alone" if mark else form
