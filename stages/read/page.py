"""An HTML page: its article, read from the page's own tree."""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING

from stages.read.assemble import assemble
from stages.read.beside import parted
from stages.read.dump import dump_rows
from stages.read.head import page_date, page_publisher, page_title
from stages.read.markup import html_parser
from stages.read.notes import find_notes
from stages.read.origin import page_author, page_base, page_canonical
from stages.read.reading import Piece, Reading
from stages.read.region import MainText, article
from stages.read.screen import Screen
from stages.read.structure import recover
from stages.read.walk import walk
from stages.read.witness import told_body

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NOT_MARKUP = re.compile("[\x00-\x08\x0b\x0e-\x1f]")


def read_page(html: str, address: str = "") -> Reading:
    """The article of a page: title, headings, paragraphs, nested items, rows, quotes, captions; the rest as cuts.

    trafilatura says which text is the article; what it is, and in which order, comes from the original tree, because
    trafilatura turns numbered lists into bullets and drops quotes. `address` is where the page came from, if from the
    web.
    """
    clean = _NOT_MARKUP.sub(" ", html)
    tree = _parse(clean)
    if tree is None:
        return Reading(())
    reading = _read(tree, page_base(tree, clean, address), held=list(tree.iter()))
    return replace(reading, author=page_author(tree, reading.publisher), canonical=page_canonical(tree, address))


def _read(tree: "HtmlElement", base: str, held: "Sequence[HtmlElement]") -> Reading:
    """The reading of a tree whose elements are all `held`: lxml makes one that nobody holds anew at each touch."""
    notes = find_notes(tree)
    main = MainText(tree, told_body(tree))
    for by_name in (True, False):
        screen = Screen(tree, main, by_name=by_name, notes=notes)
        found, beside = parted(walk(tree, screen.skips, notes))
        for text in (main, *_main_without(tree, screen.rivals)):
            if text.mostly_in(piece.text for piece in (*found, *beside.notes)):
                reading = assemble(tree, found, article(found, text), screen.cuts, beside, base)
                return replace(reading, doubt=screen.doubt)
    return _without_tree(tree, main)


def _main_without(tree: "HtmlElement", rivals: "Sequence[HtmlElement]") -> Iterator[MainText]:
    """The main text of the page were those elements not there, if there are any."""
    if not rivals:
        return
    rest = deepcopy(tree)
    # By their place, since a mangled name such as `a=b` makes a path that means something else.
    gone = set(rivals)
    for copy in [copy for element, copy in zip(tree.iter(), rest.iter(), strict=True) if element in gone]:
        copy.drop_tree()
    yield MainText(rest)


def _without_tree(tree: "HtmlElement", main: MainText) -> Reading:
    """What trafilatura found in places that hold no text by the rules, such as a script that draws the page."""
    title = page_title(tree)
    rows = [row for row in dump_rows(main.text) if row.text != title]
    first = (Piece("heading", (title,), level=1),) if title else ()
    return Reading(
        (*first, *recover(rows)),
        title,
        publisher=page_publisher(tree),
        date=page_date(tree),
        doubt="most of the article is in hidden or scripted parts of the page; headings and lists are a guess",
    )


def _parse(html: str) -> "HtmlElement | None":
    from lxml.etree import ParserError
    from lxml.html import document_fromstring

    try:
        return document_fromstring(html.encode("utf-8", "replace"), parser=html_parser())
    except ParserError:
        return None  # nothing but white space and comments
