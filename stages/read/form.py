"""Which form a text has, by its content."""

import re
from typing import Literal

from stages.read.dump import dump_rows
from stages.read.furniture import begins_tail, is_site_line

Form = Literal["html", "dump", "text", "lines"]

_DOCUMENT = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.DOTALL
)
_BLOCK_TAG = re.compile(r"</?(?:p|div|h[1-6]|ul|ol|li|table|tr|td|section|article|main|nav|span|br|a)\b[^<>]*>", re.I)
_LEAST_LINES = 15
_MENU_SHARE = 0.4
_LEAST_SITE_LINES = 3


def choose_form(text: str) -> Form:
    """HTML by its tags, a page dump by its share of menu lines and signs of a site, else plain text."""
    if _DOCUMENT.match(text) or len(_BLOCK_TAG.findall(text[:100_000])) >= 3:
        return "html"
    rows = dump_rows(text)
    if len(rows) < _LEAST_LINES:
        return "text"
    menu = sum(not row.prose for row in rows)
    glued = sum(row.glued for row in rows)
    signs = sum(is_site_line(row.text) or begins_tail(row.text) for row in rows) + 2 * glued
    return "dump" if menu >= _MENU_SHARE * len(rows) and signs >= _LEAST_SITE_LINES else "text"
