"""Ratios: 3:1, 1:1000; one that looks like a time (1:10) needs a word beside it that says what it is."""

import re
from collections.abc import Iterator

from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces

_RATIO = re.compile(
    r"(?<![\w.,:/–-])(?P<first>[1-9][0-9]{0,2})(?P<colon>:)(?P<last>[1-9][0-9]{0,2}(?:,?000)?)(?![\w:%/]|[-.,–][0-9])"
)
_CUE = {
    "en": re.compile(r"\b(?:ratio|dilut\w+|odds|solution)\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:proporci\w+|dilu\w+|raz[óo]n|soluci\w+)\b", re.IGNORECASE),
}
_TO = {"en": "to", "es": "a"}


def find_ratios(text: str, language: str) -> Iterator[Reading]:
    """Readings of ratios of whole numbers."""
    for match in _RATIO.finditer(text):
        if len(match["last"]) == 2 and not _CUE[language].search(text):
            continue
        yield of_pieces(
            match.start(),
            match.end(),
            Piece(cardinal(int(match["first"]), language), *match.span("first")),
            Piece(_TO[language], *match.span("colon")),
            Piece(cardinal(int(match["last"].replace(",", "")), language), *match.span("last")),
        )
