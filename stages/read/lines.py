"""One block for each input line, empty ones too, so that output can be laid beside input."""

from stages.read.reading import Piece, Reading
from stages.read.tidy import tidy


def read_lines(text: str) -> Reading:
    """Every line as a paragraph `line:N`; only `\\n` parts lines, and one at the very end opens no further line."""
    lines = text.removesuffix("\n").split("\n") if text else []
    return Reading(
        tuple(Piece("paragraph", (tidy(line),), ref=f"line:{number}") for number, line in enumerate(lines, start=1))
    )
