"""The letter x as a sign: 2x a day, 2–3x, 4x4, 5 x 10 mg."""

import re
from collections.abc import Iterator

from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces
from stages.speak.normalise.spanish_number import Form

_TIMES = re.compile(
    r"(?<![\w.,/])(?:(?P<first>[0-9]{1,4})(?P<dash>[-–]))?(?P<count>[0-9]{1,4})\s?(?P<sign>x)"
    r"(?=\s?[0-9]|\s?/|\s(?:per|a|por|al|cada|each|daily|every|more|higher|greater|más)\b|\s?[.,;)]|$)"
)
_NUMBER = re.compile(r"\s?[0-9]")
_SECOND = re.compile(r"[0-9]{1,4}(?![\w.,])")
_LENGTH = re.compile(r"\s?[0-9.,]+\s?(?:cm|mm|m|km)\b")
_TO = {"en": "to", "es": "a"}


def find_times_signs(text: str, language: str) -> Iterator[Reading]:
    """Readings of a number with x: times before a span of time, by between lengths."""
    for match in _TIMES.finditer(text):
        end = match.end()
        product = bool(_NUMBER.match(text, end))
        form: Form = "feminine" if language == "es" and not product else "alone"
        pieces: list[Piece | None] = []
        if match["first"]:
            pieces.append(Piece(cardinal(int(match["first"]), language, form), *match.span("first")))
            pieces.append(Piece(_TO[language], *match.span("dash")))
        pieces.append(Piece(cardinal(int(match["count"]), language, form), *match.span("count")))
        pieces.append(Piece(_sign(text, end, product, language), *match.span("sign")))
        glued = _SECOND.match(text, end)
        if glued:
            pieces.append(Piece(cardinal(int(glued.group()), language), *glued.span()))
            end = glued.end()
        yield of_pieces(match.start(), end, *pieces)


def _sign(text: str, end: int, product: bool, language: str) -> str:
    if language == "es":
        return "por" if product else "veces"
    return "by" if _LENGTH.match(text, end) else "times"
