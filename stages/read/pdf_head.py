"""What a PDF says about itself: title, author, date and language."""

import re
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Final

from pdfminer.pdftypes import resolve1
from pdfminer.utils import decode_text

from stages.read.tidy import tidy

if TYPE_CHECKING:
    from pdfminer.pdfdocument import PDFDocument

_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})")
# What word processors write there by themselves.
_NO_TITLE: Final = re.compile(
    r"untitled.*|document\d*|microsoft \w+ - .*|.*\.(?:docx?|pdf|indd|pptx?|qxd|rtf|odt|pages|html?|tex|dvi)|[\d\W_]*",
    re.IGNORECASE,
)


def own_title(info: Mapping[str, object]) -> str:
    """The title in the metadata, empty where it is a file's name or a placeholder."""
    title = _text(info.get("Title"))
    return "" if _NO_TITLE.fullmatch(title) else title


def own_author(info: Mapping[str, object]) -> str:
    """Who the metadata says wrote it."""
    return _text(info.get("Author"))


def own_date(info: Mapping[str, object]) -> str:
    """The day it was last changed, or else made, as ISO 8601."""
    for key in ("ModDate", "CreationDate"):
        match = _DATE.match(_text(info.get(key)))
        if match:
            try:
                return date(*map(int, match.groups())).isoformat()
            except ValueError:
                continue
    return ""


def own_language(document: "PDFDocument") -> str:
    """The catalog's language, its first part in lower case (`es` of `es-MX`), empty if it has none."""
    return _text(document.catalog.get("Lang")).replace("_", "-").split("-")[0].casefold()


def _text(value: object) -> str:
    value = resolve1(value)
    if isinstance(value, bytes):
        value = decode_text(value)
    return tidy(value) if isinstance(value, str) else ""
