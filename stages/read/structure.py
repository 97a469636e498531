"""Headings and lists recovered from bare lines."""

from collections.abc import Sequence

from stages.read.headings import is_heading
from stages.read.lists import heads_next, parted_term, take_items
from stages.read.reading import Piece
from stages.read.rows import Row

_SHORTEST_RUN = 3


def recover(rows: Sequence[Row]) -> list[Piece]:
    """Every line as a piece: headings of level 2, items under the line that announced them, paragraphs.

    Lines whose markup says what they are keep that. No text is lost: a second paragraph of an item joins the item.
    """
    pieces: list[Piece] = []
    at = 0
    while at < len(rows):
        groups = _list_at(rows, at)
        pieces.extend(_item(group) for group in _with_terms(groups))
        if not groups:
            pieces.append(_single(rows, at))
        at += sum(len(group) for group in groups) or 1
    return pieces


def _list_at(rows: Sequence[Row], at: int) -> list[list[Row]]:
    if at == 0 or rows[at].level or rows[at].heading:
        return []
    return take_items(rows, at) if rows[at - 1].leads else _bare_run(rows, at)


def _bare_run(rows: Sequence[Row], at: int) -> list[list[Row]]:
    """Three or more short lines after prose: a list that no colon announced."""
    if not rows[at - 1].prose:
        return []
    end = at
    while end < len(rows) and _is_bare(rows[end]) and not heads_next(rows, end, rows[at:end]):
        end += 1
    return [[row] for row in rows[at:end]] if end - at >= _SHORTEST_RUN else []


def _is_bare(row: Row) -> bool:
    return not (row.stops or row.leads or row.prose or row.level or row.heading or row.glued)


def _with_terms(groups: list[list[Row]]) -> list[list[Row]]:
    """Terms and their explanations parted by a colon, where at least two items lost it."""
    parted = [parted_term(group[0]) for group in groups]
    if sum(row is not None for row in parted) < 2:
        return groups
    return [[row or group[0], *group[1:]] for row, group in zip(parted, groups, strict=True)]


def _item(group: Sequence[Row]) -> Piece:
    return Piece("item", tuple(row.text for row in group), level=1, ref=group[0].ref)


def _single(rows: Sequence[Row], at: int) -> Piece:
    row = rows[at]
    if row.level:
        return Piece("item", (row.text,), level=row.level, ordered=row.ordered, ref=row.ref)
    if row.heading or is_heading(rows, at):
        return Piece("heading", (row.text,), level=row.heading or 2, ref=row.ref)
    return Piece("paragraph", (row.text,), ref=row.ref)
