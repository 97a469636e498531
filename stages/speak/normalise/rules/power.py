"""Powers and scientific notation: 10⁹, 10^9, 5 × 10⁻³."""

import re
from collections.abc import Iterator

from stages.speak.normalise.english_number import english_ordinal
from stages.speak.normalise.number_words import cardinal
from stages.speak.normalise.reading import Piece, Reading, of_pieces

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_POWER = re.compile(
    r"(?<![\w.,])(?P<base>10)(?P<up>\^[-−]?[0-9]{1,2}|[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?![\w])"
    r"(?:(?P<slash>/)(?P<liter>L)(?![\w]))?"
)
_PER_LITER = {"en": "per liter", "es": "por litro"}


def find_powers(text: str, language: str) -> Iterator[Reading]:
    """Readings of powers of ten."""
    for match in _POWER.finditer(text):
        up = match["up"].translate(_RAISED).lstrip("^").replace("−", "-")
        yield of_pieces(
            match.start(),
            match.end(),
            Piece(cardinal(10, language), *match.span("base")),
            Piece(_exponent(up, language), *match.span("up")),
            Piece(_PER_LITER[language], *match.span("liter")) if match["liter"] else None,
        )


def _exponent(up: str, language: str) -> str:
    number, negative = int(up.lstrip("-")), up.startswith("-")
    if language == "es":
        return f"a la {'menos ' if negative else ''}{cardinal(number, 'es')}"
    return f"to the minus {english_ordinal(number)}" if negative else f"to the {english_ordinal(number or 0)}"
