"""Dates as pages write them, English and Spanish."""

import re
from datetime import date
from typing import Final

_MONTHS: Final = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "jan feb mar apr may jun jul aug sep oct nov dec",
    )
    for number, name in enumerate(names.split(), start=1)
} | {"sept": 9, "setiembre": 9}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_FORMS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})"),
    re.compile(rf"(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})", re.IGNORECASE),
    re.compile(
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|º|\.º)?\s+(?:de\s+)?(?P<month>{_MONTH})\.?,?\s+(?:del?\s+)?(?P<year>\d{{4}})",
        re.IGNORECASE,
    ),
)
_WHEN = r"""(?:(?:this\s+)?page\s+)?(?:(?:was|content)\s+)?(?:last\s+)?
    (?:updated|reviewed|revised|modified|published|posted|date)(?:\s+(?:on|date))?
    |(?:fecha|última)\s+(?:de\s+)?(?:actualización|revisión|publicación)
    |(?:actualizad|revisad|publicad)[oa](?:\s+el)?|date|fecha"""
_DATE_LINE = re.compile(rf"\s*(?:{_WHEN})\s*:?\s*(?P<rest>\S.{{0,40}})", re.IGNORECASE | re.VERBOSE)


def find_date(text: str) -> str:
    """The first full date in a text as ISO 8601 (`2018-11-28`), empty if there is none.

    `03/04/2026` is not read: it is another day in each half of the world.
    """
    found = [(match.start(), day) for form in _FORMS for match in form.finditer(text) if (day := _iso(match))]
    return min(found)[1] if found else ""


def date_of_line(line: str) -> str:
    """The date of a line that only says when a page was written (`Updated: November 28, 2018`), empty for others."""
    match = _DATE_LINE.fullmatch(line)
    return find_date(match["rest"]) if match else ""


def _iso(match: re.Match[str]) -> str:
    month = match["month"].casefold()
    number = int(month) if month.isdigit() else _MONTHS[month]
    try:
        return date(int(match["year"]), number, int(match["day"])).isoformat()
    except ValueError:
        return ""
