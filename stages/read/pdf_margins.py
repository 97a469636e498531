"""Running heads, running feet and page numbers: lines at the edge of a page that come again on other pages."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from pipeline.document import Cut
from stages.read.pdf_lines import Line

_EDGE_LINES = 3
_EDGE: Final = 0.12  # of the page's height
_SAME_HEIGHT = 6.0  # points
_DIGITS = re.compile(r"\d+")
_ROMAN = re.compile(r"[ivxl]+", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?:page|página|pág\.?|p\.)?\s*[-–—|\[]*\s*(?P<number>\d{1,4}|[ivxl]{1,6})\s*[-–—|\]]*"
    r"(?:\s*(?:of|de|/)\s*\d{1,4})?",
    re.IGNORECASE,
)


def without_margins(
    pages: Mapping[int, Sequence[Line]], heights: Mapping[int, float]
) -> tuple[dict[int, list[Line]], list[Cut]]:
    """The pages without what is printed on each of them anew, and one cut for each thing removed."""
    edges = {page: _edge(lines, heights[page]) for page, lines in pages.items()}
    seen: defaultdict[str, list[Line]] = defaultdict(list)
    for lines in edges.values():
        for line in lines:
            seen[_alike(line.text)].append(line)
    out: dict[int, str] = {}
    for lines in edges.values():
        for line in lines:
            if _repeats(line, seen[_alike(line.text)], len(pages)):
                out[id(line)] = "printed on several pages: a running head or foot"
            elif _is_number(line, len(pages)):
                out[id(line)] = "a page number"
    kept = {page: [line for line in lines if id(line) not in out] for page, lines in pages.items()}
    return kept, once([(line, out[id(line)]) for lines in pages.values() for line in lines if id(line) in out])


def _edge(lines: Sequence[Line], height: float) -> list[Line]:
    """The outermost lines of a page, top and bottom."""
    by_height = sorted(lines, key=lambda line: -line.y)
    top = [line for line in by_height[:_EDGE_LINES] if line.y > (1 - _EDGE) * height]
    return top + [line for line in by_height[-_EDGE_LINES:] if line.y < _EDGE * height]


def _alike(text: str) -> str:
    return _DIGITS.sub("#", text.casefold())


def _repeats(line: Line, others: Sequence[Line], pages: int) -> bool:
    """True if it stands at this height on a third of the pages, at least two (three where pages are many)."""
    same = {other.page for other in others if abs(other.y - line.y) <= _SAME_HEIGHT and other.bold == line.bold}
    return len(same) >= max(2 if pages <= 3 else 3, pages / 3) or _counts_on(line, others)


def _counts_on(line: Line, others: Sequence[Line]) -> bool:
    """True if its numbers rise with the pages, as in "Chapter 2 | 7": a foot whose words change still counts."""
    number = _DIGITS.findall(line.text)
    near = [o for o in others if abs(o.page - line.page) == 1 and abs(o.y - line.y) <= _SAME_HEIGHT]
    return bool(number) and any(int(_DIGITS.findall(o.text)[-1]) - int(number[-1]) == o.page - line.page for o in near)


def _is_number(line: Line, pages: int) -> bool:
    """True for a bare page number that fits its page; a roman one only where it is not a word of the text."""
    match = _NUMBER.fullmatch(line.text.strip())
    if match is None:
        return False
    number = match["number"]
    if not number.isdigit():
        return pages > 1 and _ROMAN.fullmatch(number) is not None and number.islower()
    return match[0] != number or int(number) == line.page or pages > 1


def once(removed: Sequence[tuple[Line, str]]) -> list[Cut]:
    """A cut for each wording (numbers aside), with the first page that shows it."""
    first: dict[str, Cut] = {}
    for line, reason in removed:
        first.setdefault(_alike(line.text), Cut(line.text, reason, line.ref))
    return list(first.values())
