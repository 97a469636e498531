"""An HTML tree all of which is the document: a converted Word file, a chapter, Markdown. No article is looked for."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from pipeline.document import Cut
from stages.read.beside import parted
from stages.read.boilerplate import is_unseen, is_unspoken
from stages.read.notes import find_notes
from stages.read.reading import Piece
from stages.read.tables import seen_texts
from stages.read.tidy import tidy
from stages.read.walk import walk

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Place = Callable[["HtmlElement"], str]
_DEEPEST_HEADING = 6
_EPUB_TYPE: Final = ("epub:type", "{http://www.idpf.org/2007/ops}type")
_KINDS: Final = {
    "toc": "a table of contents",
    "doc-toc": "a table of contents",
    "landmarks": "a table of contents",
    "page-list": "a table of contents",
    "index": "an index",
    "doc-index": "an index",
    "pagebreak": "a page number",
    "doc-pagebreak": "a page number",
}
_MARKS: Final = frozenset({"noteref", "doc-noteref", "backlink", "doc-backlink"})


@dataclass
class Whole:
    """What a tree holds: all pieces in order, and what is no part of the running text."""

    pieces: list[Piece] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)


def read_whole(tree: "HtmlElement", place: Place, base: str = "") -> Whole:
    """Every piece of a tree, footnotes last; tables of contents and what is hidden become cuts.

    `place` gives the refs, `base` is what links are relative to.
    """
    whole = Whole()
    notes = find_notes(tree)

    def skips(element: "HtmlElement") -> bool:
        if element in notes:
            return False
        kinds = kinds_of(element)
        if is_unspoken(element) or kinds & _MARKS:
            return True
        reason = next((_KINDS[kind] for kind in sorted(kinds) if kind in _KINDS), "")
        if not reason and element.tag == "nav":
            reason = "navigation"
        if not reason and is_unseen(element, frozenset()):
            reason = "not shown in the document"
        if reason and element.tag not in {"html", "body"}:
            whole.cuts.extend(cut_of(element, reason, place))
            return True
        return False

    text, beside = parted(walk(tree, skips, notes))
    whole.pieces = [found.piece(place, base) for found in beside.woven(text, range(len(text)), all_pictures=True)]
    return whole


def kinds_of(element: "HtmlElement") -> frozenset[str]:
    """What an element says that it is: its role and EPUB types."""
    said = " ".join(element.get(name) or "" for name in (*_EPUB_TYPE, "role"))
    return frozenset(said.casefold().split())


def cut_of(element: "HtmlElement", reason: str, place: Place) -> list[Cut]:
    """A cut with all that an element shows; none if it shows nothing."""
    text = tidy(" ".join(seen_texts(element, lambda inner: is_unspoken(inner) or bool(kinds_of(inner) & _MARKS))))
    return [Cut(text, reason, place(element))] if text else []


def lowered(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces with every heading one level lower, to make room for a title."""
    return [
        replace(piece, level=min(piece.level + 1, _DEEPEST_HEADING)) if piece.kind == "heading" else piece
        for piece in pieces
    ]


def opening_title(pieces: Sequence[Piece]) -> str:
    """The text of the heading that opens the document, if it is of the first level; else nothing."""
    return pieces[0].text if pieces and pieces[0].kind == "heading" and pieces[0].level == 1 else ""


def first_heading(pieces: Iterable[Piece]) -> str:
    """The text of the first heading; empty if there is none."""
    return next((piece.text for piece in pieces if piece.kind == "heading"), "")
