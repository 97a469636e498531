"""Structure guessed from the layout: headings by type, lists by their marks, paragraphs by gaps and indents."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.document import BlockKind
from stages.read.pdf_join import Joiner
from stages.read.pdf_lines import Line
from stages.read.pdf_marker import Marker, find_marker
from stages.read.pdf_measure import Measures, measure
from stages.read.pdf_rows import rows_among
from stages.read.reading import Piece
from stages.read.tidy import tidy

_ENDED = re.compile(r"[.!?:;…][)\]”\"’'»]*$")
_INDENT = 0.8  # of the letter size
_SHORT = 0.35  # of the column's width


@dataclass
class _Group:
    """Lines that make one piece."""

    kind: BlockKind
    lines: list[Line]
    marker: Marker | None = None
    texts: list[str] = field(default_factory=list)

    @property
    def last(self) -> Line:
        return self.lines[-1]

    @property
    def unfinished(self) -> bool:
        return bool(self.texts[-1]) and _ENDED.search(self.texts[-1]) is None


def recover_layout(lines: Sequence[Line], joiner: Joiner) -> list[Piece]:
    """The pieces of a document whose lines are in reading order."""
    if not lines:
        return []
    measures = measure(lines)
    tables = rows_among(lines)
    groups: list[_Group] = []
    for at, line in enumerate(lines):
        if at in tables:
            groups.append(_Group("row", [line], texts=[cell.text for cell in line.cells]))
        elif groups and _continues(groups, line, measures):
            groups[-1].lines.append(line)
            groups[-1].texts.append(line.text)
        else:
            groups.append(_begin(groups, line, measures))
    return _pieces(groups, joiner)


def _begin(groups: Sequence[_Group], line: Line, measures: Measures) -> _Group:
    if measures.heads(line):
        return _Group("heading", [line], texts=[line.text])
    marker = find_marker(line)
    if marker is not None and _counts(groups, marker):
        return _Group("item", [line], marker, [marker.rest])
    return _Group("paragraph", [line], texts=[line.text])


def _counts(groups: Sequence[_Group], marker: Marker) -> bool:
    """True for a bullet, a first number, and a number that goes on from the item before it at the same place."""
    if marker.number <= 1:
        return True
    for group in reversed(groups):
        if group.kind == "heading":
            return False
        before = group.marker
        if before is not None and before.number and abs(before.x0 - marker.x0) < 12:
            return before.number == marker.number - 1
    return False


def _continues(groups: Sequence[_Group], line: Line, measures: Measures) -> bool:
    group = groups[-1]
    before = group.last
    if group.kind == "row" or (group.kind == "heading") != measures.heads(line):
        return False
    if group.kind == "heading":
        return measures.follows(before, line) and before.bold == line.bold
    marker = find_marker(line)
    if marker is not None and _counts(groups, marker):
        return False
    if (before.page, before.column) != (line.page, line.column):
        return _runs_over(group, line, measures)
    if not measures.follows(before, line):
        return False
    if group.marker is not None:
        hangs = line.x0 > group.marker.x0 + 0.3 * line.size
        return hangs or not measures.breaks_early(before, line)
    return not _new_paragraph(group, line, measures)


def _new_paragraph(group: _Group, line: Line, measures: Measures) -> bool:
    before = group.last
    left = min(one.x0 for one in group.lines)
    if line.x0 - left > _INDENT * line.size and len(group.lines) > 1:
        return True
    if line.x0 - left > _INDENT * line.size and not group.unfinished:
        return True
    if not measures.breaks_early(before, line):
        return False
    return not group.unfinished or (line.text[0].isupper() and measures.room(before) > _SHORT * measures.width(before))


def _runs_over(group: _Group, line: Line, measures: Measures) -> bool:
    """True if a piece goes on in the next column or page: its sentence has not ended and the line was full."""
    if not group.unfinished or abs(group.last.size - line.size) > 0.08 * line.size:
        return False
    first = line.text.lstrip("“\"'(¿¡")[:1]
    return first.islower() or first.isdigit() or measures.room(group.last) < 0.12 * measures.width(group.last)


def _pieces(groups: Sequence[_Group], joiner: Joiner) -> list[Piece]:
    ranks = _ranks(groups)
    pieces: list[Piece] = []
    indents: list[float] = []
    for group in groups:
        ref = group.lines[0].ref
        if group.marker is None:
            indents = []
        if group.kind == "row":
            pieces.append(Piece("row", tuple(map(tidy, group.texts)), ref=ref))
            continue
        text = joiner.join(group.texts)
        if not text:
            continue
        if group.kind == "heading":
            pieces.append(Piece("heading", (text,), level=ranks[_style(group)], ref=ref))
        elif group.marker is not None:
            indents = [x0 for x0 in indents if x0 < group.marker.x0 - 4] + [group.marker.x0]
            pieces.append(Piece("item", (text,), len(indents), group.marker.number > 0, ref))
        else:
            pieces.append(Piece("paragraph", (text,), ref=ref))
    return pieces


def _ranks(groups: Sequence[_Group]) -> dict[tuple[float, bool], int]:
    """A heading level for every style of heading: the larger and bolder, the higher."""
    styles = sorted({_style(group) for group in groups if group.kind == "heading"}, reverse=True)
    return {style: min(rank, 6) for rank, style in enumerate(styles, start=1)}


def _style(group: _Group) -> tuple[float, bool]:
    line = group.lines[0]
    return round(line.size * 2) / 2, line.bold
