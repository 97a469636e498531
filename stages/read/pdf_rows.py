"""Lines that are rows of a table, by cells that stand below each other."""

from collections.abc import Sequence
from itertools import pairwise

from stages.read.pdf_lines import Line
from stages.read.pdf_marker import find_marker


def rows_among(lines: Sequence[Line]) -> set[int]:
    """The places of lines that have the same number of cells as a neighbor, each cell above or below its like."""
    found: set[int] = set()
    for at, (above, below) in enumerate(pairwise(lines)):
        if _alike(above, below):
            found.update({at, at + 1})
    return found


def _alike(above: Line, below: Line) -> bool:
    if len(above.cells) < 2 or len(above.cells) != len(below.cells) or above.page != below.page:
        return False
    if not 0 < above.y - below.y < 5 * max(above.size, below.size):
        return False
    if find_marker(above) is not None or find_marker(below) is not None:
        return False
    return all(a.x0 < b.x1 and b.x0 < a.x1 for a, b in zip(above.cells, below.cells, strict=True))
