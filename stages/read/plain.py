"""Plain text: paragraphs between empty lines, lists with bullets; nothing is cut."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from stages.read.headings import is_heading
from stages.read.reading import Piece, Reading
from stages.read.rows import Row
from stages.read.structure import recover
from stages.read.tidy import part_glued, tidy

_BULLET = re.compile(
    r"(?P<indent>[ \t]*)(?:(?P<bullet>[•◦▪‣·●○∙*+–—-])|(?P<number>\d{1,2}|[a-z])[.)])[ \t\u00a0]+(?P<text>\S.*)"
)
_MARKED_HEADING = re.compile(r"(?P<marks>#{1,6})[ \t]+(?P<text>.*?)[ \t#]*")
_WRAPPED_AT = range(40, 110)
_INDENT = 2

_Line = tuple[int, str]


def read_plain(text: str) -> Reading:
    """All of a text: its first line is the title where it stands alone above the rest as a heading does."""
    lines = list(enumerate(text.split("\n"), start=1))
    chunks = [list(run) for filled, run in groupby(lines, key=lambda line: bool(tidy(line[1]))) if filled]
    rows = [row for chunk in chunks for row in _rows(chunk, wrapped=_is_wrapped(chunks))]
    pieces = tuple(recover(rows))
    if not pieces or pieces[0].kind != "heading" or not (rows[0].heading == 1 or is_heading(rows, 0)):
        return Reading(pieces)
    title = Piece("heading", pieces[0].texts, level=1, ref=pieces[0].ref)
    return Reading((title, *pieces[1:]), title=title.text)


def _is_wrapped(chunks: Sequence[Sequence[_Line]]) -> bool:
    """True if lines end where the page was full, not where a thought was: most inner lines are about as long."""
    inner = [len(line.rstrip()) for chunk in chunks for _, line in chunk[:-1] if not _BULLET.fullmatch(line)]
    longest = max((len(line) for chunk in chunks for _, line in chunk), default=0)
    full = sum(length in _WRAPPED_AT and length > 0.6 * longest for length in inner)
    return bool(inner) and longest <= _WRAPPED_AT.stop and full > 0.6 * len(inner)


def _rows(chunk: Sequence[_Line], *, wrapped: bool) -> Iterator[Row]:
    """The chunk's logical lines: a wrapped line joins the one before it, bullets and marks become measures."""
    current: list[Row] = []
    for number, line in chunk:
        fresh = _row(number, line)
        hangs = bool(current) and current[0].level > 0 and line[:1].isspace()
        if current and not fresh.level and not fresh.heading and not current[0].heading and (wrapped or hangs):
            current.append(fresh)
            continue
        if current:
            yield _joined(current)
        current = [fresh]
    if current:
        yield _joined(current)


def _row(number: int, line: str) -> Row:
    ref = f"line:{number}"
    heading = _MARKED_HEADING.fullmatch(line.strip())
    if heading and heading["text"]:
        return Row(part_glued(tidy(heading["text"])), ref, heading=len(heading["marks"]))
    bullet = _BULLET.fullmatch(line.rstrip())
    if bullet:
        level = 1 + len(bullet["indent"].expandtabs(4)) // (2 * _INDENT)
        return Row(part_glued(tidy(bullet["text"])), ref, level=min(level, 6), ordered=bullet["number"] is not None)
    return Row(part_glued(tidy(line)), ref)


def _joined(rows: Sequence[Row]) -> Row:
    return rows[0] if len(rows) == 1 else replace(rows[0], text=" ".join(row.text for row in rows))
