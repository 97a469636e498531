"""The number or letter of a list item at the beginning of a text: "1.", "2)", "(3)", "a)"."""

import re
from collections.abc import Iterator

from stages.speak.normalise.letters import spelled
from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces

_ITEM = re.compile(r"\s*\(?(?:(?P<number>[1-9][0-9]?)(?:[.)]|\.-)|(?P<letter>[a-z])\))(?=\s+\S)")


def find_list_number(text: str, language: str) -> Iterator[Reading]:
    """The reading of a leading list number, with a pause after it."""
    match = _ITEM.match(text)
    if not match:
        return
    name = "number" if match["number"] else "letter"
    raw = match[name]
    said = cardinal(int(raw), language) if raw.isdigit() else spelled(raw, language)
    yield of_pieces(match.start(), match.end(), Piece(f"{said},", *match.span(name)))
