"""Glyphs as lines of text: words parted where there is space, raised digits kept apart from the number before."""

import math
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median
from typing import Final, NamedTuple

from stages.read.pdf_glyphs import Glyph, PageGlyphs

_WORD_GAP = 0.17  # of the letter size; word spaces measure 0.2 to 0.33
_CELL_GAP = 0.8
_SAME_BASELINE = 0.45
_LEVEL = 0.2
_RAISABLE = 0.42
_TALLEST = 60.0
_RAISED = (0.18, 0.9)  # how far above the baseline, of the letter size
_SMALLER = 0.85
SOFT_HYPHEN: Final = "\u00ad"
_RAISED_DIGITS: Final = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")


class Cell(NamedTuple):
    """A run of text without a wide gap, from `x0` to `x1` in points."""

    text: str
    x0: float
    x1: float


@dataclass(frozen=True)
class Line:
    """A line of one page, `y` points above the page's lower edge; `size` is that of most of its letters.

    `column` is 1 or 2 where the page has two columns at this height, else 0.
    """

    cells: tuple[Cell, ...]
    y: float
    size: float
    bold: bool
    page: int
    column: int = 0

    @property
    def x0(self) -> float:
        """Its left end, in points."""
        return self.cells[0].x0

    @property
    def x1(self) -> float:
        """Its right end, in points."""
        return self.cells[-1].x1

    @cached_property
    def text(self) -> str:
        """All cells as one."""
        return " ".join(cell.text for cell in self.cells)

    @property
    def ref(self) -> str:
        """Where it stands in the source."""
        return f"page:{self.page}"


def page_lines(page: PageGlyphs) -> list[Line]:
    """The lines of a page from top to bottom, those of one height cut where the gap is wide as a column's."""
    upright = [glyph for glyph in page.glyphs if glyph.upright and not glyph.artifact]
    return [line for row in _rows(upright) if (line := make_line(row, page.number)) is not None]


def flow_lines(glyphs: Iterable[Glyph], page: int) -> list[Line]:
    """The lines of a passage whose glyphs are in reading order."""
    rows: list[list[Glyph]] = []
    for glyph in glyphs:
        if rows and not _breaks(rows[-1], glyph):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    return [line for row in rows if (line := make_line(row, page)) is not None]


def _breaks(row: Sequence[Glyph], glyph: Glyph) -> bool:
    last = row[-1]
    reach = max(row[0].size, glyph.size)
    return abs(glyph.y - row[0].y) > _SAME_BASELINE * reach or glyph.x0 < last.x0 - 2 * reach


def _rows(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Glyphs that share a baseline, raised and lowered ones with theirs, each row from left to right."""
    rows: list[list[Glyph]] = []
    near: defaultdict[int, list[list[Glyph]]] = defaultdict(list)
    for glyph in sorted(glyphs, key=lambda g: (-g.size, -g.y)):
        reach = min(_TALLEST, _RAISABLE * 2 * glyph.size)
        height = int(glyph.y)
        candidates = [row for at in range(height - int(reach) - 1, height + int(reach) + 2) for row in near[at]]
        row = min(candidates, key=lambda row: abs(row[0].y - glyph.y), default=None)
        if row is None or abs(row[0].y - glyph.y) > _reach(row[0], glyph):
            row = []
            rows.append(row)
            near[height].append(row)
        row.append(glyph)
    rows.sort(key=lambda row: -row[0].y)
    return [sorted(row, key=lambda g: g.x0) for row in rows]


def _reach(main: Glyph, glyph: Glyph) -> float:
    """How far above or below a baseline a glyph may stand and still be of its line."""
    if glyph.size > _SMALLER * main.size:
        return _LEVEL * main.size
    return _RAISABLE * min(main.size, 2 * glyph.size)


def make_line(row: Sequence[Glyph], page: int) -> Line | None:
    """One line of the glyphs of a row; None if they are all blank."""
    drawn = [glyph for glyph in row if glyph.text.strip()]
    if not drawn:
        return None
    size = _most(drawn)
    base = median(glyph.y for glyph in drawn if round(glyph.size, 1) == size)
    cells = tuple(_cell(run, size, base) for run in _split(_without_shadows(row), size))
    bold = sum(glyph.bold for glyph in drawn) > 0.8 * len(drawn)
    return Line(cells, base, size, bold, page)


def _cell(run: Sequence[Glyph], size: float, base: float) -> Cell:
    drawn = [glyph for glyph in run if glyph.text.strip()]
    return Cell(_spell(run, size, base), drawn[0].x0, drawn[-1].x1)


def _most(glyphs: Sequence[Glyph]) -> float:
    return Counter(round(glyph.size, 1) for glyph in glyphs).most_common(1)[0][0]


def _without_shadows(row: Sequence[Glyph]) -> list[Glyph]:
    """Bold type is sometimes the same letter drawn twice, a hair apart."""
    kept: list[Glyph] = []
    for glyph in row:
        last = kept[-1] if kept else None
        if last is None or glyph.text != last.text or glyph.x0 - last.x0 > 0.1 * glyph.size or not glyph.text.strip():
            kept.append(glyph)
    return kept


def _split(row: Sequence[Glyph], size: float) -> list[list[Glyph]]:
    """The runs of a row between wide gaps; each holds a letter."""
    runs: list[list[Glyph]] = []
    end = -math.inf
    for glyph in row:
        blank = not glyph.text.strip()
        if not blank and glyph.x0 - end > _CELL_GAP * size:
            runs.append([])
        if runs:
            runs[-1].append(glyph)
        end = end if blank else glyph.x1
    return runs


def _spell(run: Sequence[Glyph], size: float, base: float) -> str:
    out: list[str] = []
    end, drawn = run[0].x0, 0.0
    for glyph in run:
        if glyph.x0 - end > _WORD_GAP * size:
            out.append(" ")
        if out and out[-1] == SOFT_HYPHEN and drawn > _WORD_GAP * size and glyph.text.strip():
            out[-1] = "-"  # within a line it is there to be seen
        raised = glyph.size < _SMALLER * size and _RAISED[0] * size < glyph.y - base < _RAISED[1] * size
        # 10 with a raised 5 must not become 105.
        out.append(glyph.text.translate(_RAISED_DIGITS) if raised else letters(glyph.text))
        end, drawn = glyph.x1, glyph.x1 - glyph.x0
    return " ".join("".join(out).split())


def letters(text: str) -> str:
    """Ligatures as their letters. Other compatibility forms stay: `½`, `m²` and `™` mean what they are."""
    return "".join(unicodedata.normalize("NFKC", c) if "\ufb00" <= c <= "\ufb06" else c for c in text)
