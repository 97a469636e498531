"""Bullets and numbers at the start of a line that is an item of a list."""

import re
from dataclasses import dataclass
from typing import Final

from stages.read.pdf_lines import Line

# Office suites take bullets from symbol fonts, whose letters come out as private-use characters.
_BULLET: Final = re.compile("(?:[•◦▪▫‣⁃●○■□◆◇►▶➢✓✔❑❖·∙–—*-]|[\ue000-\uf8ff]|\ufffd)(?:\\s+|$)")
_NUMBER: Final = re.compile(r"\(?(?P<number>\d{1,3}|[a-z])[.)](?:\s+|$)")


@dataclass(frozen=True)
class Marker:
    """What a line is marked with: `number` from 1 for numbers and letters, 0 for bullets; `rest` follows it.

    `x0` is where the marker stands, `text_x0` where its text begins, in points.
    """

    number: int
    rest: str
    x0: float
    text_x0: float


def find_marker(line: Line) -> Marker | None:
    """The marker at the start of a line, None if there is none."""
    if line.cells[0].text == "o" and len(line.cells) > 1:  # a round bullet in Courier; alone it may be Spanish "or"
        return _marker(line, 0, 1)
    match = _BULLET.match(line.text)
    if match:
        return _marker(line, 0, match.end())
    match = _NUMBER.match(line.text)
    if not match:
        return None
    number = match["number"]
    return _marker(line, int(number) if number.isdigit() else ord(number) - ord("a") + 1, match.end())


def _marker(line: Line, number: int, end: int) -> Marker:
    first = line.cells[0]
    inside = first.x0 + (first.x1 - first.x0) * end / max(1, len(first.text))
    apart = len(line.cells) > 1 and len(first.text) < end
    return Marker(number, line.text[end:].strip(), line.x0, line.cells[1].x0 if apart else inside)
