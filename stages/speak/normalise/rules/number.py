"""Plain whole and decimal numbers, and ranges of them (2–12, 65+)."""

import re
from collections.abc import Iterator
from functools import cache

from stages.speak.normalise.amount import AMOUNT, BLANK, MINUS, NOT_INSIDE, NOT_LONGER, read_amount
from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces
from stages.speak.normalise.spanish_agreement import spanish_agreement
from stages.speak.normalise.spanish_number import Form

_TO = {"en": "to", "es": "a"}
_PLUS = {"en": "plus", "es": "o más"}
_MINUS = {"en": "minus", "es": "menos"}
_LOCAL_NUMBER = re.compile(r"[0-9]{3}-[0-9]{4}$")


@cache
def _range(language: str) -> re.Pattern[str]:
    amount = AMOUNT[language]
    return re.compile(
        rf"{NOT_INSIDE}(?P<first>{amount}){BLANK}(?P<dash>[-–]){BLANK}(?P<last>{amount}){NOT_LONGER}(?!\s?[-–]\s?[0-9])"
    )


@cache
def _single(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"{NOT_INSIDE}(?P<minus>{MINUS})?(?P<number>{AMOUNT[language]})(?P<plus>\+(?![\w+]))?{NOT_LONGER}"
    )


_SPACED = re.compile(
    rf"{NOT_INSIDE}(?<![0-9]\s)(?P<number>[1-9][0-9]{{0,2}}[ \u00a0][0-9]{{3}})(?=\s+[a-záéíóúñ]{{2,}}s\b)"
)
"""Spanish thousands with a plain blank, believed only before a plural noun (1 500 pesos)."""

_OF = re.compile(rf"\s+de\s+(?P<number>{AMOUNT['es']}){NOT_LONGER}")
_ONE_BREATH = 12


def find_numbers(text: str, language: str) -> Iterator[Reading]:
    """Readings of ranges, then of single numbers."""
    for match in _range(language).finditer(text):
        reading = _read_range(match, text, language)
        if reading:
            yield reading
    for match in _SPACED.finditer(text) if language == "es" else ():
        form = spanish_agreement(text, *match.span())
        if form != "alone":
            yield of_pieces(
                *match.span(), Piece(cardinal(int("".join(match["number"].split())), "es", form), *match.span())
            )
    for match in _single(language).finditer(text):
        form = _form(text, match.start("number"), match.end("number"), language)
        plus = Piece(_PLUS[language], *match.span("plus")) if match["plus"] else None
        minus = Piece(_MINUS[language], *match.span("minus")) if match["minus"] else None
        amount = read_amount(match["number"], language)
        pause = "," if language == "es" and not plus and _is_share(amount.value, text, match.end()) else ""
        said = amount.said(language, form) + pause
        yield of_pieces(match.start(), match.end(), minus, Piece(said, *match.span("number")), plus)


def _read_range(match: re.Match[str], text: str, language: str) -> Reading | None:
    first, last = (read_amount(match[name], language) for name in ("first", "last"))
    if _LOCAL_NUMBER.match(match.group()):
        return None
    if any(len(amount.digits) > 1 and amount.digits.startswith("0") for amount in (first, last)):
        return None
    form = _form(text, *match.span("last"), language)
    begin, end = match.span("first")
    # What falls is no range (CA 19-9, nine to five as 9-5): both numbers are said, and nothing between them.
    rising = first.value < last.value
    return of_pieces(
        match.start(),
        match.end(),
        Piece(first.said(language, "feminine" if form == "feminine" else "alone"), begin, end),
        Piece(_TO[language], *match.span("dash")) if rising else None,
        Piece(last.said(language, form), *match.span("last")),
    )


def _is_share(count: float, text: str, end: int) -> bool:
    """Whether a Spanish number is so many of so many: "siete de ciento doce" in one breath is heard as 712."""
    total = _OF.match(text, end)
    return total is not None and _ONE_BREATH < count <= read_amount(total["number"], "es").value


def _form(text: str, begin: int, end: int, language: str) -> Form:
    return spanish_agreement(text, begin, end) if language == "es" else "alone"
