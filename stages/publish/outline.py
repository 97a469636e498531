"""A version as headings, paragraphs, nested lists and tables: what every writer lays out in its own format."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from pipeline.document import Block, Document
from stages.publish.piece import Piece, pieces

GroupKind = Literal[
    "heading", "paragraph", "list", "table", "quote", "caption", "terms", "term", "definition", "image", "footnotes"
]
_LIST_PARTS = ("item", "step")
_HANGING_PARTS = ("explanation", "pointer")


@dataclass
class Item:
    """A list item: its own pieces, then what hangs below it."""

    pieces: list[Piece] = field(default_factory=list)
    groups: list["Group"] = field(default_factory=list)


@dataclass
class Group:
    """One thing to lay out. Which fields count depends on the kind.

    heading: `level` and `pieces`; paragraph, caption, term and image: `pieces`; list and footnotes: `ordered` and
    `items`; quote and definition: `groups`; terms (a description list): `groups` of terms and definitions; table:
    `rows` of cells of pieces, and of each row in `heads` how many of its first cells are header cells.
    """

    kind: GroupKind
    level: int = 0
    ordered: bool = False
    pieces: list[Piece] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    groups: list["Group"] = field(default_factory=list)
    rows: list[list[list[Piece]]] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)


def outline(document: Document, version: str) -> list[Group]:
    """The version's groups in reading order, every part in exactly one place; blocks left empty are left out.

    Footnotes are one group, which is the last.
    """
    known = pieces(document, version)
    groups: list[Group] = []
    path: list[Group] = []
    notes = Group("footnotes", ordered=True)
    for block, parts in document.layout(version):
        if not parts:
            continue
        own = [known[part.id] for part in parts]
        if block.kind == "item":
            path = _add_item(groups, path, block, own)
            continue
        path = []
        if block.kind == "row":
            _add_row(groups, _cells(document, block, own), block.headers)
        elif block.kind == "quote":
            _add_quote(groups, own)
        elif block.kind in ("term", "definition"):
            _add_term(groups, block, own)
        elif block.kind == "footnote":
            notes.items.append(_item(own))
        elif block.kind in ("heading", "caption", "image"):
            groups.append(Group(block.kind, level=block.level or 1, pieces=own))
        else:
            groups.extend(_flow(own))
    return [*groups, notes] if notes.items else groups


def all_pieces(groups: Iterable[Group]) -> Iterator[Piece]:
    """Every piece of these groups, in reading order."""
    for group in groups:
        yield from group.pieces
        for row in group.rows:
            for cell in row:
                yield from cell
        yield from all_pieces(group.groups)
        for item in group.items:
            yield from item.pieces
            yield from all_pieces(item.groups)


def _item(own: Sequence[Piece]) -> Item:
    flow = _flow(own)
    lead = flow.pop(0).pieces if flow[0].kind == "paragraph" else []
    return Item(lead, flow)


def _add_term(groups: list[Group], block: Block, own: list[Piece]) -> None:
    """Terms and definitions that follow each other are one description list, which a term begins."""
    if not groups or groups[-1].kind != "terms":
        if block.kind == "definition":
            groups.extend(_flow(own))
            return
        groups.append(Group("terms"))
    if block.kind == "term":
        groups[-1].groups.append(Group("term", pieces=own))
    else:
        groups[-1].groups.append(Group("definition", groups=_flow(own)))


def _add_item(groups: list[Group], path: list[Group], block: Block, own: list[Piece]) -> list[Group]:
    """Put an item at its depth, no more than one below the list before it; return the open lists, outermost first."""
    path = path[: max(block.level, 1)]
    deeper = len(path) < max(block.level, 1)
    if not deeper and path[-1].ordered != block.ordered:
        path = path[:-1]
        deeper = True
    if deeper:
        new = Group("list", ordered=block.ordered)
        (path[-1].items[-1].groups if path else groups).append(new)
        path = [*path, new]
    path[-1].items.append(_item(own))
    return path


def _add_row(groups: list[Group], cells: list[list[Piece]], headers: int) -> None:
    """Rows of as many cells make a table; a row of one cell is a line of text."""
    if len(cells) == 1:
        groups.extend(_flow(cells[0]))
        return
    if not groups or groups[-1].kind != "table" or len(groups[-1].rows[0]) != len(cells):
        groups.append(Group("table"))
    groups[-1].rows.append(cells)
    groups[-1].heads.append(headers)


def _add_quote(groups: list[Group], own: list[Piece]) -> None:
    if not groups or groups[-1].kind != "quote":
        groups.append(Group("quote"))
    groups[-1].groups.extend(_flow(own))


def _cells(document: Document, block: Block, own: Iterable[Piece]) -> list[list[Piece]]:
    """A row's pieces by the cell whose sentences they came from; a cell may be empty."""
    counts = block.cells or (1,) * len(block.sentences)
    owners = [at for at, count in enumerate(counts) for _ in range(count)]
    places = {sentence.id: at for sentence, at in zip(block.sentences, owners, strict=True)}
    cells: list[list[Piece]] = [[] for _ in counts]
    for piece in own:
        cells[places[document.origin(piece.id)]].append(piece)
    return cells


def _flow(own: Sequence[Piece]) -> list[Group]:
    """Running sentences as paragraphs, items and steps among them as lists; an explanation stays with its item."""
    groups: list[Group] = []
    for piece in own:
        last = groups[-1] if groups else None
        if piece.kind in _LIST_PARTS:
            ordered = piece.kind == "step"
            if last is None or last.kind != "list" or last.ordered != ordered:
                last = Group("list", ordered=ordered)
                groups.append(last)
            last.items.append(Item([piece]))
        elif last is not None and last.kind == "list" and piece.kind in _HANGING_PARTS:
            last.items[-1].pieces.append(piece)
        elif last is not None and last.kind == "paragraph":
            last.pieces.append(piece)
        else:
            groups.append(Group("paragraph", pieces=[piece]))
    return groups
