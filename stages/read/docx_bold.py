"""Word files without styles: bold lines that stand for headings, and bullets typed by hand."""

import re
from typing import TYPE_CHECKING

from stages.read.tidy import tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MOST_WORDS = 14
_STOPS = re.compile(r"[.!,;:…]\W*$")
_BULLET = re.compile(r"\s*(?:[•◦▪‣●○∙]\s*|[–-]\s+)(?=\S)")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def items_from_bullets(tree: "HtmlElement") -> None:
    """Make an item of each paragraph that begins with a typed bullet, which goes; a lone dash is left alone."""
    typed = [paragraph for paragraph in _paragraphs(tree) if _BULLET.match(paragraph.text or "")]
    known = set(typed)
    items = [p for p in typed if not _is_dash(p) or {p.getprevious(), p.getnext()} & known]
    for paragraph in items:
        paragraph.text = _BULLET.sub("", paragraph.text or "", count=1)
        paragraph.tag = "li"


def headings_from_bold(tree: "HtmlElement") -> bool:
    """Make a heading of each short bold line above other text, where no style makes any; True if it made some."""
    if any(heading.get("class") != "title" for heading in tree.iter(*_HEADINGS)):
        return False
    paragraphs = _paragraphs(tree)
    bold = {paragraph for paragraph in paragraphs if _is_bold_line(paragraph)}
    found = [p for p in paragraphs if p in bold and p.getnext() is not None and p.getnext() not in bold]
    if len(found) < 2 and not (found and found[0].getprevious() is None):
        return False
    for paragraph in found:
        paragraph.tag = "h1" if paragraph.getprevious() is None else "h2"
    return True


def _paragraphs(tree: "HtmlElement") -> "list[HtmlElement]":
    return list(next(tree.iter("body"), tree).iterchildren("p"))


def _is_dash(paragraph: "HtmlElement") -> bool:
    return (paragraph.text or "").lstrip()[:1] in "–-"


def _is_bold_line(paragraph: "HtmlElement") -> bool:
    text = tidy(paragraph.text_content())
    bold = tidy(" ".join(strong.text_content() for strong in paragraph.iter("strong")))
    return bool(text) and bold == text and len(text.split()) <= _MOST_WORDS and _STOPS.search(text) is None
