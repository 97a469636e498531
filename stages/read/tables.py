"""Tables that hold data, row by row; tables that only lay out a page are left to the walk."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST_CELL_WORDS = 60


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


def row_cells(row: "HtmlElement", skip: Callable[["HtmlElement"], bool]) -> list[tuple[str, int]]:
    """The text of each cell and how many of its words are linked; a caption counts as one cell."""
    cells = [row] if row.tag == "caption" else list(row.iterchildren("td", "th"))
    return [("".join(seen_texts(cell, skip)), _linked(cell)) for cell in cells]


def seen_texts(element: "HtmlElement", skip: Callable[["HtmlElement"], bool]) -> Iterator[str]:
    """The text inside an element without what `skip` names; blocks and breaks are parted by spaces."""
    from lxml.etree import iterwalk

    events = iterwalk(element, events=("start", "end", "comment", "pi"))
    for event, child in events:
        if event == "start":
            if child is not element and skip(child):
                events.skip_subtree()
            else:
                yield child.text or ""
        if event != "start" and child is not element:
            if child.tag in {"p", "br", "li", "div", "ul", "ol"}:
                yield " "
            yield child.tail or ""


def _linked(cell: "HtmlElement") -> int:
    return sum(len(link.text_content().split()) for link in cell.iter("a"))
