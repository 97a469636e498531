"""Numbers of three parts or more, such as versions and sections: 1.2.3."""

import re
from collections.abc import Iterator

from stages.speak.normalise.number_words import cardinal, digits
from stages.speak.normalise.reading import Piece, Reading, of_pieces

_DOTTED = re.compile(r"(?<![\w.,/])[0-9]{1,3}(?:\.[0-9]{1,3}){2,}(?![\w/]|[.,:–-][0-9])")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+$")
_POINT = {"en": "point", "es": "punto"}


def find_dotted(text: str, language: str) -> Iterator[Reading]:
    """Readings of dotted numbers; groups of three digits are thousands in Spanish and left to the amounts."""
    for match in _DOTTED.finditer(text):
        if _THOUSANDS.match(match.group()):
            continue
        pieces = []
        for part in re.finditer(r"[0-9]+|\.", match.group()):
            raw, begin = part.group(), match.start() + part.start()
            number = digits(raw, language) if raw.startswith("0") else raw != "." and cardinal(int(raw), language)
            pieces.append(Piece(number or _POINT[language], begin, begin + len(raw)))
        yield of_pieces(match.start(), match.end(), *pieces)
