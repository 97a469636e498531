"""An HTML page: its article, read from the page's own tree."""

import re
from typing import TYPE_CHECKING

from stages.read.assemble import assemble
from stages.read.reading import Reading
from stages.read.region import MainText, article
from stages.read.screen import Screen
from stages.read.walk import walk

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NOT_MARKUP = re.compile("[\x00-\x08\x0b\x0e-\x1f]")


def read_page(html: str) -> Reading:
    """The article of a page: title, headings, paragraphs, nested items, rows, quotes, captions; the rest as cuts.

    trafilatura says which text is the article; what it is, and in which order, comes from the original tree, because
    trafilatura turns numbered lists into bullets and drops quotes.
    """
    clean = _NOT_MARKUP.sub(" ", html)
    tree = _parse(clean)
    if tree is None:
        return Reading(())
    main = MainText(clean)
    screen = Screen(tree, main)
    found = walk(tree, screen.skips)
    return assemble(tree, found, article(found, main), screen.cuts)


def _parse(html: str) -> "HtmlElement | None":
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    try:
        return document_fromstring(html.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8", huge_tree=True))
    except ParserError:
        return None  # nothing but white space and comments
