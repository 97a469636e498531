"""Which form a text has, by its content; the end of its name is a hint."""

import re
from typing import Literal

from stages.read.dump import dump_rows
from stages.read.furniture import begins_tail, is_site_line
from stages.read.markdown_signs import is_markdown

TextForm = Literal["html", "dump", "markdown", "text"]
Form = Literal["auto", "html", "dump", "markdown", "text", "lines", "docx", "epub", "pdf"]
"""How a document may be read; `auto` leaves it to its content."""

_DOCUMENT = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*+<(?:!doctype\s+html|html|head|body)\b", re.I | re.DOTALL
)
_BLOCK_TAG = re.compile(r"</?(?:p|div|h[1-6]|ul|ol|li|table|tr|td|section|article|main|nav|span|br|a)\b[^<>]*>", re.I)
_LEAST_LINES = 15
_MENU_SHARE = 0.4
_LEAST_SITE_LINES = 3
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")


def choose_form(text: str, name: str = "") -> TextForm:
    """HTML by its tags, Markdown by its signs, a page dump by its share of menu lines, else plain text."""
    named = name.casefold().endswith(_MARKDOWN_NAMES)
    if _DOCUMENT.match(text):
        return "html"
    if named and is_markdown(text):
        return "markdown"
    if len(_BLOCK_TAG.findall(text[:100_000])) >= 3:
        return "html"
    if is_markdown(text):
        return "markdown"
    if is_dump(text):
        return "dump"
    return "markdown" if named else "text"


def is_dump(text: str) -> bool:
    """True for a page saved as text: many menu lines, and signs of a site."""
    rows = dump_rows(text)
    if len(rows) < _LEAST_LINES:
        return False
    menu = sum(not row.prose for row in rows)
    glued = sum(row.glued for row in rows)
    signs = sum(is_site_line(row.text) or begins_tail(row.text) for row in rows) + 2 * glued
    return menu >= _MENU_SHARE * len(rows) and signs >= _LEAST_SITE_LINES
