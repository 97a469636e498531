"""An EPUB book: its chapters in reading order, as pages all of which is content."""

import re
from typing import TYPE_CHECKING, Final

from pipeline.document import Cut
from pipeline.errors import InputError
from stages.read.archive import Archive
from stages.read.credit import credited_publisher, find_credit, rights_holder
from stages.read.decode import decode
from stages.read.epub_package import Chapter, locked_parts, read_package
from stages.read.limits import require_manageable
from stages.read.paths import Paths
from stages.read.reading import Piece, Reading
from stages.read.whole import Whole, cut_of, first_heading, kinds_of, lowered, opening_title, read_whole

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NOT_MARKUP = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
_EMPTY = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)([a-z][a-z0-9]*)\b([^<>]*)/>", re.I
)
_DOCTYPE = re.compile(r"<!DOCTYPE[^<>\[]*(?:\[.*?\]\s*)?>", re.IGNORECASE | re.DOTALL)
_FRONT: Final = {
    "cover": "the cover",
    "doc-cover": "the cover",
    "titlepage": "a title page",
    "halftitlepage": "a title page",
    "copyright-page": "the copyright page",
    "toc": "a table of contents",
    "doc-toc": "a table of contents",
    "loi": "a table of contents",
    "lot": "a table of contents",
}
_MOST_BYTES = 6 * 2**20  # of all chapters with their markup: some five long novels
_TITLE_PAGE_PIECES = 8
_ENDS = re.compile(r"[.!?…][)\]”\"’']*$")


def read_epub(raw: bytes, name: str) -> Reading:
    """Every chapter's title, headings, paragraphs, items, rows, quotes and captions; cover and contents as cuts.

    The title is the first heading where the text opens with one of the first level that the book is named after, else
    the book's own, and headings then move one level down. Raises `InputError` for a damaged or locked book.
    """
    archive = Archive(raw, name)
    package = read_package(archive)
    locked = locked_parts(archive)
    pieces: list[Piece] = []
    cuts: list[Cut] = []
    if sum(archive.size(chapter.path) for chapter in package.chapters) > _MOST_BYTES:
        raise InputError(
            f"{name}: its chapters hold more than the {_MOST_BYTES >> 20} MB that can be read",
            hint="split it into several documents",
        )
    for chapter in package.chapters:
        if chapter.path in locked:
            raise InputError(f"{name}: the book is locked (DRM)", hint="ask the publisher for a copy without a lock")
        whole = _read_chapter(archive, chapter, package.title)
        pieces += whole.pieces
        cuts += whole.cuts
    pieces = _titled(pieces, package.title)
    texts = [package.rights, *(piece.text for piece in pieces), *(cut.text for cut in cuts)]
    credit = next(filter(None, map(find_credit, texts)), "")
    return Reading(
        tuple(pieces),
        opening_title(pieces) or package.title or first_heading(pieces),
        tuple(cuts),
        publisher=package.publisher or credited_publisher(credit) or rights_holder(package.rights),
        credit=credit,
        date=package.date,
        author=package.author,
    )


def _titled(pieces: list[Piece], title: str) -> list[Piece]:
    if not title or not pieces or opening_title(pieces).casefold() == title.casefold():
        return pieces
    below = lowered(pieces) if any(piece.kind == "heading" and piece.level == 1 for piece in pieces) else pieces
    return [Piece("heading", (title,), level=1), *below]


def _read_chapter(archive: Archive, chapter: Chapter, title: str) -> Whole:
    tree = _tree(archive, chapter.path)
    if tree is None:
        return Whole()

    path = Paths(tree)

    def place(element: "HtmlElement") -> str:
        return f"{chapter.path}#{path(element)}"

    reason = chapter.reason or _front_reason(tree)
    whole = Whole() if reason else read_whole(tree, place)
    if not reason and _is_title_page(whole.pieces, title):
        reason = "a title page"
    return Whole(cuts=cut_of(next(tree.iter("body"), tree), reason, place)) if reason else whole


def _is_title_page(pieces: list[Piece], title: str) -> bool:
    """True for a page that says the book's title, perhaps its author, and no sentence."""
    named = any(piece.text.casefold() == title.casefold() for piece in pieces)
    return named and len(pieces) <= _TITLE_PAGE_PIECES and not any(_says_more(piece) for piece in pieces)


def _says_more(piece: Piece) -> bool:
    return piece.kind not in {"heading", "paragraph"} or (
        piece.kind == "paragraph" and _ENDS.search(piece.text) is not None
    )


def _front_reason(tree: "HtmlElement") -> str:
    """Why a chapter is no part of the text: its body, or the only element in that, says what it is."""
    body = next(tree.iter("body"), tree)
    inner = [child for child in body if isinstance(child.tag, str)]
    kinds = kinds_of(body) | (kinds_of(inner[0]) if len(inner) == 1 else frozenset())
    return next((_FRONT[kind] for kind in sorted(kinds) if kind in _FRONT), "")


def _tree(archive: Archive, path: str) -> "HtmlElement | None":
    """A chapter's tree: as XML, whose empty elements HTML would take for open ones, else as a browser would."""
    from lxml.etree import Entity, ParserError, XMLSyntaxError
    from lxml.html import HTMLParser, XHTMLParser, document_fromstring, xhtml_to_html

    raw = archive.read(path)
    try:
        parser = XHTMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        tree = document_fromstring(raw, parser=parser)
        if next(tree.iter(Entity), None) is None:
            xhtml_to_html(tree)
            return tree
    except (XMLSyntaxError, ParserError, ValueError):
        pass  # many books are no sound XML; browsers show them all the same
    text = _NOT_MARKUP.sub(" ", decode(raw, f"{archive.name}: {path}").text)
    text = _EMPTY.sub(r"<\1\2></\1>", _DOCTYPE.sub("", text, count=1))
    require_manageable(text, f"{archive.name}: {path}")
    try:
        return document_fromstring(text.encode(), parser=HTMLParser(encoding="utf-8", huge_tree=True))
    except ParserError:
        return None
