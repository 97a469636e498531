"""The lines of a page in reading order where it is set in two columns."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from stages.read.pdf_lines import Cell, Line

_FEWEST_LINES: Final = 5
_FULL: Final = 0.55  # lines of a column fill it; cells of a table do not
_MOST_CROSSING: Final = 0.5
_SLACK: Final = 1.0


def in_reading_order(lines: Sequence[Line]) -> list[Line]:
    """Lines from top to bottom, or column by column where the page clearly has two.

    A line that runs across both columns (a title, a note) ends the columns above it.
    """
    gutter = find_gutter(lines)
    if gutter is None:
        return list(lines)
    ordered: list[Line] = []
    for across, group in groupby(lines, key=lambda line: _crosses(line, gutter)):
        band = list(group)
        ordered.extend(band if across else _by_column(band, gutter))
    return ordered


def find_gutter(lines: Sequence[Line]) -> float | None:
    """The x between two columns of running text, None if the page has but one."""
    cells = [cell for line in lines for cell in line.cells]
    if len(cells) < 2 * _FEWEST_LINES:
        return None
    left, right = min(cell.x0 for cell in cells), max(cell.x1 for cell in cells)
    starts = sorted({round(c.x0) for c in cells if left + 0.3 * (right - left) < c.x0 < left + 0.7 * (right - left)})
    gutters = [start - 2.0 for start in starts if _parts(lines, start - 2.0, left, right)]
    return max(gutters, key=lambda gutter: _starting_at(cells, gutter), default=None)


def _parts(lines: Sequence[Line], gutter: float, left: float, right: float) -> bool:
    """True if enough full lines end before the gutter, enough begin after it, and few run across."""
    across = sum(_crosses(line, gutter) for line in lines)
    apart = [line.cells for line in lines if not _crosses(line, gutter)]
    before = [width for cells in apart if (width := _width([c for c in cells if c.x0 < gutter - _SLACK]))]
    after = [width for cells in apart if (width := _width([c for c in cells if c.x0 >= gutter - _SLACK]))]
    full_before = sum(width > _FULL * (gutter - left) for width in before)
    full_after = sum(width > _FULL * (right - gutter) for width in after)
    if min(full_before, full_after) < _FEWEST_LINES or across > _MOST_CROSSING * (len(before) + len(after)):
        return False
    return full_before > _FULL * len(before) and full_after > _FULL * len(after)


def _width(cells: Sequence[Cell]) -> float:
    return cells[-1].x1 - cells[0].x0 if cells else 0.0


def _starting_at(cells: Sequence[Cell], gutter: float) -> int:
    return sum(0 <= cell.x0 - gutter <= 4 for cell in cells)


def _crosses(line: Line, gutter: float) -> bool:
    return any(cell.x0 < gutter - _SLACK and cell.x1 > gutter + _SLACK for cell in line.cells)


def _by_column(band: Sequence[Line], gutter: float) -> Iterator[Line]:
    for column in (1, 2):
        for line in band:
            cells = tuple(cell for cell in line.cells if (cell.x0 >= gutter - _SLACK) == (column == 2))
            if cells:
                yield replace(line, cells=cells, column=column)
