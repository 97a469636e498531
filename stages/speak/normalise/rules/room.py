"""Spanish rooms by their numbers, with a pause between: "cuarto trescientos" in one breath is heard as 400."""

import re
from collections.abc import Iterator

from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces

_ROOM = re.compile(
    r"(?<!\w)(?P<room>(?i:cuarto|habitación|consultorio|sala|oficina|cubículo|puerta|cama))[ \u00a0]"
    r"(?P<number>[1-9][0-9]{2,3})(?![\w%/]|[-–.,:][0-9])"
)


def find_rooms(text: str, language: str) -> Iterator[Reading]:
    """Readings of a room and its number of three or four digits."""
    for match in _ROOM.finditer(text) if language == "es" else ():
        room = Piece(f"{match['room']},", *match.span("room"))
        number = Piece(cardinal(int(match["number"]), "es"), *match.span("number"))
        yield of_pieces(*match.span(), room, number)
