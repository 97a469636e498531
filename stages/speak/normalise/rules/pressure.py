"""Blood pressure: 130/80, with or without mm Hg."""

import re
from collections.abc import Iterator

from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces

_PRESSURE = re.compile(
    r"(?<![\w/.,-])(?P<upper>[0-9]{2,3})\s?(?P<slash>/)\s?(?P<lower>[0-9]{2,3})(?![\w/%]|[.,:–-][0-9])"
    r"(?:\s?(?P<unit>mm\s?[Hh]g)(?!\w))?"
)
_OVER = {"en": "over", "es": "sobre"}
_UNIT = {"en": "millimeters of mercury", "es": "milímetros de mercurio"}
_UPPER, _LOWER = range(70, 261), range(40, 161)


def find_pressures(text: str, language: str) -> Iterator[Reading]:
    """Readings of two numbers that can only be blood pressure: in its ranges, the first higher."""
    for match in _PRESSURE.finditer(text):
        upper, lower = int(match["upper"]), int(match["lower"])
        if not match["unit"] and not (upper in _UPPER and lower in _LOWER and upper > lower and lower != 100):
            continue
        yield of_pieces(
            match.start(),
            match.end(),
            Piece(cardinal(upper, language), *match.span("upper")),
            Piece(_OVER[language], *match.span("slash")),
            Piece(cardinal(lower, language), *match.span("lower")),
            Piece(_UNIT[language], *match.span("unit")) if match["unit"] else None,
        )
