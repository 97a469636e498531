"""Structure as a tagged PDF states it: headings, paragraphs, lists, tables, quotes, captions."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from pipeline.document import BlockKind, Cut
from stages.read.pdf_tree import Mark, Node
from stages.read.pictures import told_text
from stages.read.reading import Piece

_HEADING = re.compile(r"H(?P<level>\d*)")
_INLINE: Final = frozenset("Span Quote Link Reference Code Em Strong Annot Sub Ruby RB RT RP Warichu WT WP".split())
_ASIDE: Final = {
    "TOC": "a table of contents",
    "Index": "an index",
    "Artifact": "marked as page decoration",
}
_NOTES: Final = frozenset({"Note", "FENote"})
_PLAIN_LABEL = re.compile(r"\W*(?:\d{1,4}|[a-zA-Z]|[ivxlIVXL]{1,7})?\W*|o")
_COUNTED_LABEL = re.compile(r"\(?(?:\d{1,4}|[a-zA-Z]|[ivxlIVXL]{1,7})[.)]")
_BULLETED: Final = frozenset({"Disc", "Circle", "Square", "Unordered", "Description"})
_COUNTED: Final = frozenset({"Decimal", "UpperRoman", "LowerRoman", "UpperAlpha", "LowerAlpha", "Ordered"})

Spell = Callable[[Sequence[Mark]], str]
"""The text of marked content, in order."""


@dataclass(frozen=True)
class _Place:
    kind: BlockKind = "paragraph"
    level: int = 0
    ordered: bool = False
    depth: int = 0  # of lists


@dataclass
class TagReader:
    """Walks a tree; `pieces` and `cuts` fill up in reading order."""

    spell: Spell
    pieces: list[Piece] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)
    notes: list[Piece] = field(default_factory=list)

    def read(self, tree: Node) -> None:
        """Take in a whole tree; its footnotes come last."""
        self._blocks(tree, _Place())
        self.pieces.extend(self.notes)

    def _blocks(self, node: Node, place: _Place) -> None:
        """Runs of inline content as pieces, blocks between them each as its own."""
        run: list[Mark] = []
        for kid in node.kids:
            if isinstance(kid, Mark):
                run.append(kid)
            elif kid.type in _INLINE:
                run.extend(self._inline(kid))
            else:
                self._say(run, place)
                run = []
                self._block(kid, place)
        self._say(run, place)

    def _block(self, node: Node, place: _Place) -> None:
        heading = _HEADING.fullmatch(node.type)
        if node.type in _ASIDE:
            self._cut(node)
        elif node.type in _NOTES:
            self._note(node)
        elif node.type == "Figure" and told_text(node.alt):
            self._picture(node)
        elif heading or node.type == "Title":
            level = int(heading["level"] or 2) if heading else 1
            self._text(node, _Place("heading", max(1, min(level, 6))))
        elif node.type == "P":
            self._text(node, place)
        elif node.type == "L":
            self._list(node, place)
        elif node.type == "Table":
            self._table(node, place)
        elif node.type == "BlockQuote":
            self._blocks(node, replace(place, kind="quote"))
        elif node.type == "Caption":
            self._blocks(node, _Place("caption"))
        elif node.type != "Lbl":  # a note's sign in running text
            self._blocks(node, place)

    def _text(self, node: Node, place: _Place) -> None:
        """An element that is one text; its notes and pictures come out of it, its lists and tables follow it."""
        inner = [kid for kid in node.kids if isinstance(kid, Node) and kid.type in {"L", "Table", "Figure", "P"}]
        self._say(list(self._inline(node)), place)
        for kid in inner:
            self._block(kid, place)

    def _inline(self, node: Node) -> Iterator[Mark]:
        for kid in node.kids:
            if isinstance(kid, Mark):
                yield kid
            elif kid.type in _ASIDE:
                self._cut(kid)
            elif kid.type in _NOTES:
                self._note(kid)
            elif kid.type not in {"Lbl", "L", "Table", "Figure", "P"}:
                yield from self._inline(kid)

    def _say(self, run: Sequence[Mark], place: _Place) -> None:
        text = self.spell(run)
        if text:
            self.pieces.append(Piece(place.kind, (text,), place.level, place.ordered, f"page:{run[0].page}"))

    def _list(self, node: Node, place: _Place) -> None:
        depth = place.depth + 1
        for kid in node.kids:
            if isinstance(kid, Node) and kid.type == "LI":
                self._item(kid, depth, node.numbering)
            elif isinstance(kid, Node) and kid.type == "L":
                self._list(kid, replace(place, depth=depth))  # some makers put it beside its item
            elif isinstance(kid, Node):
                self._block(kid, place)

    def _item(self, node: Node, depth: int, numbering: str) -> None:
        label = self.spell([m for kid in node.kids if isinstance(kid, Node) and kid.type == "Lbl" for m in kid.marks()])
        counted = numbering in _COUNTED or (numbering not in _BULLETED and bool(_COUNTED_LABEL.match(label)))
        term = "" if _PLAIN_LABEL.fullmatch(label) or _COUNTED_LABEL.fullmatch(label) else label.rstrip(":")
        inside = TagReader(self.spell, cuts=self.cuts, notes=self.notes)
        place = _Place("item", depth, counted and not term, depth)
        body = Node("LBody", [kid for kid in node.kids if not (isinstance(kid, Node) and kid.type == "Lbl")])
        inside._blocks(body, place)
        self.pieces.extend(_joined(inside.pieces, depth, term))

    def _table(self, node: Node, place: _Place) -> None:
        rows = [row for row in _rows(node) if row.type == "TR"]
        if max((len(_cells(row)) for row in rows), default=0) < 2:
            self._blocks(node, place)  # it only lays out the page
            return
        for row in _rows(node):
            if row.type != "TR":
                self._block(row, place)
                continue
            cells = _cells(row)
            texts = tuple(self.spell(list(cell.marks())) for cell in cells)
            if any(texts):
                page = next(row.marks()).page
                headers = next((at for at, cell in enumerate(cells) if cell.type != "TH"), len(cells))
                self.pieces.append(Piece("row", texts, ref=f"page:{page}", headers=headers))

    def _note(self, node: Node) -> None:
        """A footnote's paragraphs as one piece, without the sign that it begins with."""
        inside = TagReader(self.spell, cuts=self.cuts, notes=self.notes)
        inside._blocks(_without_labels(node), _Place("footnote"))
        texts = tuple(text for piece in inside.pieces for text in piece.texts)
        if texts:
            self.notes.append(Piece("footnote", texts, ref=inside.pieces[0].ref))

    def _picture(self, node: Node) -> None:
        """A picture's words; its caption follows it."""
        marks = list(node.marks())
        ref = f"page:{marks[0].page}" if marks else ""
        self.pieces.append(Piece("image", (told_text(node.alt),), ref=ref))
        for kid in node.kids:
            if isinstance(kid, Node) and kid.type == "Caption":
                self._block(kid, _Place())

    def _cut(self, node: Node) -> None:
        marks = list(node.marks())
        text = self.spell(marks)
        if text:
            self.cuts.append(Cut(text, _ASIDE[node.type], f"page:{marks[0].page}"))


def _without_labels(node: Node) -> Node:
    kids = [
        _without_labels(kid) if isinstance(kid, Node) else kid
        for kid in node.kids
        if not (isinstance(kid, Node) and kid.type == "Lbl")
    ]
    return replace(node, kids=kids)


def _rows(table: Node) -> Iterator[Node]:
    """Caption and rows in order, out of their groups."""
    for kid in table.kids:
        if isinstance(kid, Node):
            if kid.type in {"THead", "TBody", "TFoot"}:
                yield from _rows(kid)
            else:
                yield kid


def _cells(row: Node) -> list[Node]:
    return [kid for kid in row.kids if isinstance(kid, Node) and kid.type in {"TH", "TD"}]


def _joined(pieces: Sequence[Piece], depth: int, term: str) -> list[Piece]:
    """The paragraphs of an item as its texts; as the definition of a term where it has one."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        own = piece.kind == "item" and piece.level == depth
        if own and last is not None and last.kind == "item" and last.level == depth:
            joined[-1] = replace(last, texts=(*last.texts, *piece.texts))
        else:
            joined.append(piece)
    if not term:
        return joined
    if joined and joined[0].level == depth:
        ref = joined[0].ref
        return [Piece("term", (term,), ref=ref), replace(joined[0], kind="definition", level=0), *joined[1:]]
    return [Piece("term", (term,), ref=joined[0].ref if joined else ""), *joined]
