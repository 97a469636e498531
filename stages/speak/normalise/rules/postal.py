"""United States postal codes after a state (MD 20892-0001), digit by digit."""

import re
from collections.abc import Iterator

from stages.speak.normalise.number_words import digits
from stages.speak.normalise.reading import Piece, Reading, of_pieces

_CODE = re.compile(r"\b[A-Z]{2}[ \u00a0]+(?P<zip>[0-9]{5})(?:-(?P<more>[0-9]{4}))?(?![\w])(?![.,/][0-9])")


def find_postal_codes(text: str, language: str) -> Iterator[Reading]:
    """Readings of the digits; the state is left as it is."""
    for match in _CODE.finditer(text):
        more = Piece(digits(match["more"], language), *match.span("more")) if match["more"] else None
        comma = "," if more else ""
        zip_code = Piece(digits(match["zip"], language) + comma, *match.span("zip"))
        yield of_pieces(match.start("zip"), match.end(), zip_code, more)
