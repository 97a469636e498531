"""Slashes that are words (4 tablets/day, 10 mg/5 mL); all others (and/or) part words silently."""

import re
from collections.abc import Iterator
from functools import cache

from stages.speak.normalise.reading import Piece, Reading, of_pieces
from stages.speak.normalise.units import per_pattern, unit_pattern, units

_VOLUME = "(?:[mdµ]?[Ll]|mc[Ll]|mm3|mm³)"
"""What blood cells are counted per: 150,000/µL."""
_WORD = {"en": "per", "es": "por"}


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(rf"(?<=[^\W_])\s?(?P<slash>/)\s?(?P<unit>{per_pattern(language)})"),
        re.compile(rf"(?<=[0-9])\s?(?P<slash>/)\s?(?P<unit>{_VOLUME})(?![\w/])"),
        re.compile(rf"(?<=[0-9])[\s-]?{unit_pattern(language)}\s?(?P<slash>/)(?P<unit>(?!))?(?=\s?[0-9])"),
    )


def find_slashes(text: str, language: str) -> Iterator[Reading]:
    """Readings of a slash before a span of time or a dose, and of one between a measure and another."""
    if "/" not in text:
        return
    for pattern in _patterns(language):
        for match in pattern.finditer(text):
            slash = Piece(_WORD[language], *match.span("slash"))
            unit = Piece(units(language)[match["unit"]].one, *match.span("unit")) if match["unit"] else None
            yield of_pieces(match.start("slash"), match.end("unit") if unit else match.end("slash"), slash, unit)
