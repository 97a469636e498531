"""How markup is parsed: as lxml's HTML elements, without asking Python for the class of each."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HTMLParser


@lru_cache(maxsize=1)
def html_parser() -> "HTMLParser":
    """A parser for UTF-8 bytes of any size.

    lxml's own looks each element's class up in Python, on every touch that finds nobody holding the element: a tenth
    of the time that a page takes. Forms and inputs are ordinary elements here; nothing reads what they would send.
    """
    from lxml.etree import ElementDefaultClassLookup
    from lxml.html import HtmlComment, HtmlElement, HtmlEntity, HTMLParser, HtmlProcessingInstruction

    parser = HTMLParser(encoding="utf-8", huge_tree=True)
    parser.set_element_class_lookup(
        ElementDefaultClassLookup(
            element=HtmlElement, comment=HtmlComment, pi=HtmlProcessingInstruction, entity=HtmlEntity
        )
    )
    return parser
