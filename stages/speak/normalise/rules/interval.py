"""Hours between doses as prescribers write them in English: q6h, q4-6h."""

import re
from collections.abc import Iterator

from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces

_INTERVAL = re.compile(
    r"(?<![\w.])(?P<every>[qQ])\.?\s?(?P<first>[0-9]{1,2})(?:(?P<dash>[-–])(?P<last>[0-9]{1,2}))?\s?(?P<hours>h(?:rs?)?)(?!\w)"
)


def find_intervals(text: str, language: str) -> Iterator[Reading]:
    """Readings of q and a number of hours; English only."""
    for match in _INTERVAL.finditer(text) if language == "en" else ():
        pieces = [
            Piece("every", *match.span("every")),
            Piece(cardinal(int(match["first"]), "en"), *match.span("first")),
        ]
        if match["last"]:
            pieces.append(Piece("to", *match.span("dash")))
            pieces.append(Piece(cardinal(int(match["last"]), "en"), *match.span("last")))
        one = match["first"] == "1" and not match["last"]
        pieces.append(Piece("hour" if one else "hours", *match.span("hours")))
        yield of_pieces(match.start(), match.end(), *pieces)
