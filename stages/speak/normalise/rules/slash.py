"""Slashes that are words: and/or, y/o, /day; all others are parted silently."""

import re
from collections.abc import Iterator

from stages.speak.normalise.reading import Piece, Reading, of_pieces

_PER = {
    "en": re.compile(r"(?<=[^\W_])\s?(/)\s?(?=(?:day|week|month|year|dose|hour|minute|visit|person)\b)"),
    "es": re.compile(r"(?<=[^\W_])\s?(/)\s?(?=(?:día|semana|mes|año|dosis|hora|minuto|persona)\b)"),
}
_WORD = {"en": "per", "es": "por"}


def find_slashes(text: str, language: str) -> Iterator[Reading]:
    """Readings of a slash before a span of time or a dose."""
    for match in _PER[language].finditer(text):
        yield of_pieces(match.start(), match.end(), Piece(_WORD[language], *match.span(1)))
