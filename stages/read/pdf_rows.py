"""Lines that are rows of a table, by cells that stand below each other."""

from collections.abc import Sequence
from typing import Final

from stages.read.pdf_lines import Line
from stages.read.pdf_marker import find_marker

_WIDE: Final = 1.4  # of the letter size; gaps of justified text are rarely so wide
_NARROW: Final = 0.7
_ALIGNED = 3.0  # points


def rows_among(lines: Sequence[Line]) -> set[int]:
    """The places of lines whose cells stand below each other: two with wide gaps between them, else three."""
    found: set[int] = set()
    at = 0
    while at < len(lines):
        end = at + 1
        while end < len(lines) and _alike(lines[end - 1], lines[end]):
            end += 1
        if end - at >= 3 or (end - at == 2 and _gutter(lines[at], lines[at + 1]) >= _WIDE):
            found.update(range(at, end))
        at = end
    return found


def _alike(above: Line, below: Line) -> bool:
    if len(above.cells) < 2 or len(above.cells) != len(below.cells) or above.page != below.page:
        return False
    if not 0 < above.y - below.y < 5 * max(above.size, below.size):
        return False
    if find_marker(above) is not None or find_marker(below) is not None:
        return False
    return _gutter(above, below) >= _NARROW and all(
        min(abs(a.x0 - b.x0), abs(a.x1 - b.x1), abs(a.x0 + a.x1 - b.x0 - b.x1) / 2) <= _ALIGNED
        for a, b in zip(above.cells, below.cells, strict=True)
    )


def _gutter(above: Line, below: Line) -> float:
    """The narrowest empty strip between cells that two lines share, in letter sizes."""
    strips = (
        min(a_next.x0, b_next.x0) - max(a.x1, b.x1)
        for a, a_next, b, b_next in zip(above.cells, above.cells[1:], below.cells, below.cells[1:], strict=False)
    )
    return min(strips) / max(above.size, below.size, 1.0)
