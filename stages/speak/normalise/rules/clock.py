"""Times of day: 9:30 a.m., 9 a. m.–5 p. m., 14:30, 12:05."""

import re
from collections.abc import Iterator

from stages.speak.normalise.amount import NOT_INSIDE
from stages.speak.normalise.letters import spelled
from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces
from stages.speak.normalise.spanish_number import Form

_HALF = r"(?:[ \u00a0]?(?P<half{n}>[aApP])(?P<dots{n}>\.[ \u00a0]?[mM]\.|[mM]\b))"
_TIME = r"(?P<hour{n}>0?[0-9]|1[0-9]|2[0-4])(?:[:](?P<minute{n}>[0-5][0-9]))"
_HOUR = r"(?P<hour{n}>0?[1-9]|1[0-2])(?:[:.](?P<minute{n}>[0-5][0-9]))?"
_TO = {"en": "to", "es": "a"}
_END = r"(?![^\W_])(?!:[0-9])"
_ENDS_TEXT = re.compile(r"[\s\"'”»)\]]*$")

_PATTERNS = tuple(
    re.compile(rf"{NOT_INSIDE}{pattern}{_END}")
    for pattern in (
        (_HOUR + _HALF + "?").replace("{n}", "1") + r"\s?(?P<dash>[-–])\s?" + (_HOUR + _HALF).replace("{n}", "2"),
        _TIME.replace("{n}", "1") + r"\s?(?P<dash>[-–])\s?" + _TIME.replace("{n}", "2"),
        (_HOUR + _HALF).replace("{n}", "1"),
        _TIME.replace("{n}", "1") + r"(?:[ \u00a0]?(?P<hours>hs?|hrs))?",
    )
)


def find_times(text: str, language: str) -> Iterator[Reading]:
    """Readings of times and of spans between two times."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield _reading(match, text, language)


def _reading(match: re.Match[str], text: str, language: str) -> Reading:
    groups = match.groupdict()
    pieces = _time(match, groups, "1", language)
    if groups.get("dash"):
        pieces.append(Piece(_TO[language], *match.span("dash")))
        pieces += _time(match, groups, "2", language)
    if groups.get("hours"):
        pieces.append(Piece("horas" if language == "es" else "hours", *match.span("hours")))
    if match.group().endswith(".") and _ENDS_TEXT.match(text, match.end()):
        last = pieces[-1]
        pieces[-1] = Piece(f"{last.said}.", last.begin, last.end)
    return of_pieces(match.start(), match.end(), *pieces)


def _time(match: re.Match[str], groups: dict[str, str | None], which: str, language: str) -> list[Piece]:
    feminine: Form = "feminine" if language == "es" else "alone"
    pieces = [Piece(cardinal(int(match[f"hour{which}"]), language, feminine), *match.span(f"hour{which}"))]
    minute = groups.get(f"minute{which}")
    if minute:
        # The full hour's zeros are silent; their characters belong to the hour.
        if minute == "00":
            pieces[0] = Piece(pieces[0].said, pieces[0].begin, match.end(f"minute{which}"))
        else:
            pieces.append(Piece(_minutes(minute, language), *match.span(f"minute{which}")))
    half = groups.get(f"half{which}")
    if half:
        pieces.append(Piece(_half(half, language), match.start(f"half{which}"), match.end(f"dots{which}")))
    return pieces


def _minutes(minute: str, language: str) -> str:
    if language == "es":
        return f"y {cardinal(int(minute), language)}"
    return f"oh {cardinal(int(minute), language)}" if minute.startswith("0") else cardinal(int(minute), language)


def _half(letter: str, language: str) -> str:
    if language == "es":
        return f"{spelled(letter, language)} eme"
    return f"{letter.upper()}-M"
