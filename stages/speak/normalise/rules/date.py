"""Dates in the ways people write them; a numeric date that could be read two ways is said in the order written.

Where another date of the same text can be read one way only, its order holds for both.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from stages.speak.normalise.english_number import english_ordinal, english_year
from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces, whole
from stages.speak.normalise.word_list import word_list

MONTHS = {
    "en": word_list("January February March April May June July August September October November December"),
    "es": word_list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
}
_SHORT = {
    "en": "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec",
    "es": "ene|feb|mar|abr|may|jun|jul|ago|sept|sep|oct|nov|dic",
}
_MONTHS = 12
_GOES_ON = re.compile(r"\s+\w")
_DAY = r"(?P<day>(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?)"
_YEAR = r"(?P<year>1[5-9][0-9]{2}|20[0-9]{2})"
_NOT_AFTER = r"(?![\w/]|[-.,:–][0-9])"
_NOT_BEFORE = r"(?<![\w/])(?<![0-9][-.,:–])"


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    short = _SHORT[language]
    names = "|".join(MONTHS[language])
    if language == "es":
        month = rf"(?P<month>(?i:{names}|setiembre)|(?:{short})\.?)"
        day = r"(?P<day>0?[1-9]|[12][0-9]|3[01]|1\.?[º°o])(?:\s?[-–]\s?(?P<until>[0-3]?[0-9]))?"
        year = rf"(?:(?P<of2>,?\s+del?\s+|,?\s+){_YEAR})?"
        month_year = rf"{_NOT_BEFORE}(?P<month>(?:{short})\.)(?P<of>\s+(?:de\s+)?){_YEAR}{_NOT_AFTER}"
        return (
            re.compile(rf"{_NOT_BEFORE}{day}(?P<of>\s+de\s+|\s+){month}{year}{_NOT_AFTER}"),
            re.compile(month_year),
        )
    month = rf"(?P<month>{names}|(?:{short})\.?)"
    until = r"(?:\s?[-–]\s?(?P<until>[0-3]?[0-9]))?"
    return (
        re.compile(rf"{_NOT_BEFORE}{month}\s+{_DAY}{until}(?:(?P<comma>,?)\s+{_YEAR})?{_NOT_AFTER}"),
        re.compile(rf"{_NOT_BEFORE}{_DAY}\s+(?:(?P<of>of)\s+)?{month}(?:,?\s+{_YEAR})?{_NOT_AFTER}"),
        re.compile(rf"{_NOT_BEFORE}{month},?\s+{_YEAR}{_NOT_AFTER}"),
    )


_ISO = re.compile(rf"{_NOT_BEFORE}{_YEAR}-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12][0-9]|3[01]){_NOT_AFTER}")
_NUMERIC = re.compile(
    rf"{_NOT_BEFORE}(?P<first>[0-3]?[0-9])(?P<mark>[/.-])(?P<second>[0-3]?[0-9])(?P=mark){_YEAR}{_NOT_AFTER}"
)


def find_dates(text: str, language: str) -> Iterator[Reading]:
    """Readings of dates with a month name, ISO dates and numeric dates."""
    for pattern in _patterns(language):
        for match in pattern.finditer(text):
            yield _named(match, language)
    for match in _ISO.finditer(text):
        yield whole(*match.span(), _said(match, int(match["month"]), int(match["day"]), language))
    numeric = list(_NUMERIC.finditer(text))
    order = _order(numeric)
    for match in numeric:
        reading = _numeric(match, order, language)
        if reading:
            yield reading


def _named(match: re.Match[str], language: str) -> Reading:
    parts = match.groupdict()
    pieces = [Piece(_month(match["month"], language), *match.span("month"))]
    day = parts.get("day") or ""
    ordinals = language == "en" and day and (match.start("month") < match.start("day") or not day.isdigit())
    for name in ("day", "until"):
        if parts.get(name):
            number = int(re.sub(r"\D", "", match[name]))
            if name == "until":
                pieces.append(Piece("to" if language == "en" else "a", match.start(name) - 1, match.start(name)))
            first = language == "es" and number == 1 and name == "day" and not parts.get("until")
            said = english_ordinal(number) if ordinals else "primero" if first else cardinal(number, language)
            pieces.append(Piece(said, *match.span(name)))
    if parts.get("comma") and pieces:
        pieces[-1] = Piece(f"{pieces[-1].said},", pieces[-1].begin, pieces[-1].end)
    if language == "en" and parts.get("of"):
        pieces.append(Piece("of", *match.span("of")))
    if language == "es":
        pieces += [Piece("de" if "l" not in parts[n] else "del", *match.span(n)) for n in ("of", "of2") if parts.get(n)]
    if parts.get("year"):
        pieces.append(Piece(_year(match["year"], language) + _pause(match, language), *match.span("year")))
    return of_pieces(match.start(), match.end(), *sorted(pieces, key=lambda piece: piece.begin))


def _pause(match: re.Match[str], language: str) -> str:
    """A pause where a Spanish sentence goes on after a year: "veintiséis a las" in one breath is heard as 2016."""
    return "," if language == "es" and _GOES_ON.match(match.string, match.end()) else ""


def _month(written: str, language: str) -> str:
    short = written.rstrip(".")
    if not re.fullmatch(_SHORT[language], short):
        return written
    return next(name for name in MONTHS[language] if name.startswith(short[:3]))


def _year(year: str, language: str) -> str:
    return english_year(int(year)) if language == "en" else cardinal(int(year), language)


def _said(match: re.Match[str], month: int, day: int, language: str) -> str:
    name = MONTHS[language][month - 1]
    if language == "en":
        return f"{name} {english_ordinal(day)}, {_year(match['year'], language)}"
    first = "primero" if day == 1 else cardinal(day, language)
    return f"{first} de {name} de {_year(match['year'], language)}{_pause(match, language)}"


def _order(numeric: Sequence[re.Match[str]]) -> str:
    """The order of day and month that the dates of a text which can be read one way agree on, empty if there is none.

    Nobody writes 30/11/2024 and 12/2/2024 for the second of December in one sentence.
    """
    days_first = {int(one["first"]) > _MONTHS for one in numeric if int(one["second"]) <= _MONTHS}
    months_first = {int(one["second"]) > _MONTHS for one in numeric if int(one["first"]) <= _MONTHS}
    if (True in days_first) == (True in months_first):
        return ""
    return "day" if True in days_first else "month"


def _numeric(match: re.Match[str], order: str, language: str) -> Reading | None:
    first, second = int(match["first"]), int(match["second"])
    if 1 <= first <= 12 < second <= 31:
        return whole(*match.span(), _said(match, first, second, language))
    if 1 <= second <= 12 < first <= 31:
        return whole(*match.span(), _said(match, second, first, language))
    if not (1 <= first <= 12 and 1 <= second <= 12):
        return None
    if first == second or order == "month":
        return whole(*match.span(), _said(match, first, second, language))
    if order == "day":
        return whole(*match.span(), _said(match, second, first, language))
    return of_pieces(
        match.start(),
        match.end(),
        Piece(f"{cardinal(first, language)},", *match.span("first")),
        Piece(f"{cardinal(second, language)},", *match.span("second")),
        Piece(_year(match["year"], language), *match.span("year")),
    )
