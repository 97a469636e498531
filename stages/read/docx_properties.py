"""What a Word file says of itself: title, publisher, author, date."""

from dataclasses import dataclass
from typing import Final

from stages.read.archive import Archive
from stages.read.dates import find_date
from stages.read.tidy import tidy

_CORE = "docProps/core.xml"
_APP = "docProps/app.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_EXTENDED = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"
# What programs write where nobody wrote anything.
_NO_TITLES: Final = frozenset({"word document", "document", "untitled", "untitled document", "powerpoint presentation"})
_NO_AUTHORS: Final = frozenset(
    {"python-docx", "user", "admin", "administrator", "microsoft office user", "windows user"}
)


@dataclass(frozen=True)
class Properties:
    """`publisher` is the organization that the file names, `author` who wrote it; `date` is ISO 8601."""

    title: str = ""
    publisher: str = ""
    date: str = ""
    author: str = ""


def read_properties(archive: Archive) -> Properties:
    """The properties of a Word file, empty where it has none."""
    title = _said(archive, _CORE, f"{_DC}title")
    publishers = (
        _said(archive, _APP, f"{_EXTENDED}Company"),
        _said(archive, _CORE, f"{_DC}publisher"),
    )
    author = _said(archive, _CORE, f"{_DC}creator")
    dates = (_said(archive, _CORE, f"{_TERMS}modified"), _said(archive, _CORE, f"{_TERMS}created"))
    return Properties(
        "" if title.casefold() in _NO_TITLES else title,
        next((name for name in publishers if name and name.casefold() not in _NO_AUTHORS), ""),
        next(filter(None, map(find_date, dates)), ""),
        "" if author.casefold() in _NO_AUTHORS else author,
    )


def _said(archive: Archive, part: str, tag: str) -> str:
    if part not in archive.parts:
        return ""
    element = next(archive.xml(part).iter(tag), None)
    return "" if element is None else tidy(element.text or "")
