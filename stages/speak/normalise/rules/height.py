"""Heights in feet and inches: 5'10", 6 ft 2 in."""

import re
from collections.abc import Iterator

from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces
from stages.speak.normalise.spanish_number import Form

_HEIGHT = re.compile(
    r"(?<![\w.,/])(?P<feet>[3-8])\s?(?P<foot>'|ft\.?)\s?(?P<inches>[0-9]|1[01])\s?(?P<inch>[\"”″]|''|in\b)"
)
_FEET = {"en": "feet", "es": "pies"}
_INCHES = {"en": ("inch", "inches"), "es": ("pulgada", "pulgadas")}


def find_heights(text: str, language: str) -> Iterator[Reading]:
    """Readings of feet with inches."""
    for match in _HEIGHT.finditer(text):
        inches = int(match["inches"])
        form: Form = "feminine" if language == "es" else "alone"
        yield of_pieces(
            match.start(),
            match.end(),
            Piece(cardinal(int(match["feet"]), language), *match.span("feet")),
            Piece(_FEET[language], *match.span("foot")),
            Piece(cardinal(inches, language, form), *match.span("inches")),
            Piece(_INCHES[language][inches != 1], *match.span("inch")),
        )
