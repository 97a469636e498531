"""Tables that hold data, row by row; tables that only lay out a page are left to the walk."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stages.read.pictures import picture_text
from stages.read.spans import Heard

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST_CELL_WORDS = 60
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def is_data_table(table: "HtmlElement") -> bool:
    """True for at least two columns of short cells, with no table, heading or section inside them."""
    if (table.get("role") or "") in {"presentation", "none"}:
        return False
    if next(table.iter("h1", "h2", "h3", "section", "article", "form", "nav"), None) is not None:
        return False
    if any(inner is not table for inner in table.iter("table")):
        return False
    cells = [list(row.iterchildren("td", "th")) for row in table.iter("tr")]
    widest = max(map(len, cells), default=0)
    longest = max((len(cell.text_content().split()) for row in cells for cell in row), default=0)
    return widest >= 2 and longest <= _LONGEST_CELL_WORDS


def table_rows(table: "HtmlElement") -> Iterator["HtmlElement"]:
    """The caption, if any, then the rows, in order."""
    yield from table.iter("caption", "tr")


@dataclass
class TableCell:
    """A cell's text as its markup has it, how many of its words are linked, and whether it is a header cell."""

    heard: list[Heard]
    linked: int
    header: bool


def row_cells(row: "HtmlElement", skip: Callable[["HtmlElement"], bool], language: str) -> list[TableCell]:
    """The cells of a row; a caption counts as one cell. `language` is what the table itself is in."""
    cells = [row] if row.tag == "caption" else list(row.iterchildren("td", "th"))
    return [
        TableCell(heard_in(cell, skip, language), _linked(cell), cell.tag == "th" or _is_head(cell)) for cell in cells
    ]


def _is_head(cell: "HtmlElement") -> bool:
    return (cell.get("role") or "") in {"rowheader", "columnheader"}


def heard_in(cell: "HtmlElement", skip: Callable[["HtmlElement"], bool], language: str) -> list[Heard]:
    """The text of a cell (or another element) with its links and languages; `language` is what is around it."""
    if not any(True for _ in cell.iter("a")) and cell.find(".//*[@lang]") is None and not said_language(cell):
        return [Heard("".join(text for text, _ in seen_runs(cell, skip)), "", language)]
    known: dict[HtmlElement, tuple[str, str]] = {}

    def said(element: "HtmlElement") -> tuple[str, str]:
        if element not in known:
            parent = element.getparent()
            address, spoken = ("", language) if element is cell or parent is None else said(parent)
            if element.tag == "a":
                address = element.get("href") or ""
            known[element] = (address, said_language(element) or spoken)
        return known[element]

    return [Heard(text, *said(owner)) for text, owner in seen_runs(cell, skip)]


def seen_texts(element: "HtmlElement", skip: Callable[["HtmlElement"], bool]) -> Iterator[str]:
    """The text inside an element without what `skip` names; blocks and breaks are parted by spaces."""
    return (text for text, _ in seen_runs(element, skip, pictures=False))


def seen_runs(
    element: "HtmlElement", skip: Callable[["HtmlElement"], bool], *, pictures: bool = True
) -> Iterator[tuple[str, "HtmlElement"]]:
    """The text inside an element as `seen_texts` has it, each run with the element that it stands in.

    The words for `pictures` are a part of it: a cell may hold nothing else, such as a tick for "yes".
    """
    from lxml.etree import iterwalk

    events = iterwalk(element, events=("start", "end", "comment", "pi"))
    for event, child in events:
        if event == "start":
            if child.tag == "img" and pictures:
                yield f" {picture_text(child)} ", child
            elif child is not element and skip(child):
                events.skip_subtree()
            elif child.text:
                yield child.text, child
        if event != "start" and child is not element:
            around = child.getparent()
            if child.tag in {"p", "br", "li", "div", "ul", "ol"}:
                yield " ", around
            if child.tail:
                yield child.tail, around


def said_language(element: "HtmlElement") -> str:
    """The language that an element says it is in, without its region; empty if it does not say."""
    if not element.attrib:
        return ""
    said = element.get("lang") or element.get(_XML_LANGUAGE) or ""
    return said.replace("_", "-").partition("-")[0].strip().casefold()[:8]


def _linked(cell: "HtmlElement") -> int:
    return sum(len(link.text_content().split()) for link in cell.iter("a"))
