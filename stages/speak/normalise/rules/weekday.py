"""Short days of the week and spans of days: Mon.–Fri., Monday-Friday, lun. a vie."""

import re
from collections.abc import Iterator
from functools import cache

from stages.speak.normalise.reading import Piece, Reading, of_pieces

_DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
}
_SHORT = {
    "en": r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.",
    "es": r"(?:[Ll]un|[Mm]art?|[Mm]i[ée]r?|[Jj]ue|[Vv]ie|[Ss][áa]b|[Dd]om)\.",
}
_TO = {"en": "to", "es": "a"}
_ENDS_TEXT = re.compile(r"[\s\"'”»)\]]*$")


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    full = "|".join(_DAYS[language].split())
    bare = _SHORT[language].removesuffix(r"\.") + r"\.?"
    return (
        re.compile(rf"(?<!\w)(?P<first>(?i:{full})|{bare})\s?(?P<dash>[-–])\s?(?P<last>(?i:{full})|{bare})(?!\w)"),
        re.compile(rf"(?<!\w)(?P<first>{_SHORT[language]})(?P<dash>(?!))?(?P<last>(?!))?(?=\s|,)"),
    )


def find_weekdays(text: str, language: str) -> Iterator[Reading]:
    """Readings of spans of days, then of short days that bear their full stop."""
    for number, pattern in enumerate(_patterns(language)):
        for match in pattern.finditer(text):
            if number and language == "es":
                continue
            pieces = [Piece(_day(match["first"], language), *match.span("first"))]
            if match["last"]:
                pieces.append(Piece(_TO[language], *match.span("dash")))
                pieces.append(Piece(_day(match["last"], language), *match.span("last")))
            if match.group().endswith(".") and _ENDS_TEXT.match(text, match.end()):
                last = pieces.pop()
                pieces.append(Piece(f"{last.said}.", last.begin, last.end))
            yield of_pieces(match.start(), match.end(), *pieces)


def _day(written: str, language: str) -> str:
    plain = written.rstrip(".").lower().replace("mie", "mié").replace("sab", "sáb")
    return next((day for day in _DAYS[language].split() if day.lower().startswith(plain)), written)
