"""Measures of a whole document's typography: body type, line pitch, right edges, what looks like a heading."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from stages.read.pdf_lines import Line

_LARGER: Final = 1.12
_MOST_WORDS = 16
_MOST_WORDS_LARGE = 40
_LOOSE: Final = 1.35


@dataclass(frozen=True)
class Measures:
    """`body` is the letter size of most of the text, `pitch` the usual distance of its lines, all in points.

    `edges` gives the left and right edge of each (page, column); `bold_body` is True where most text is bold.
    """

    body: float
    pitch: float
    edges: dict[tuple[int, int], tuple[float, float]]
    bold_body: bool

    def follows(self, before: Line, line: Line) -> bool:
        """True if a line stands right below another, no further than lines of a paragraph do."""
        if (before.page, before.column) != (line.page, line.column):
            return False
        pitch = self.pitch * max(1.0, before.size / self.body)
        return 0 < before.y - line.y <= _LOOSE * pitch and abs(before.size - line.size) <= 0.08 * before.size

    def breaks_early(self, before: Line, line: Line) -> bool:
        """True if the first word of `line` would have found room at the end of `before`."""
        return self.room(before) > _first_word(line) + before.size

    def room(self, line: Line) -> float:
        """What is free between the end of a line and the edge of its column."""
        return self.edges[line.page, line.column][1] - line.x1

    def width(self, line: Line) -> float:
        """How wide its column is."""
        left, right = self.edges[line.page, line.column]
        return right - left

    def heads(self, line: Line) -> bool:
        """True if it is set as headings are: larger than the body, or bold, short and without a full stop."""
        words = len(line.text.split())
        if not any(char.isalpha() for char in line.text):
            return False
        if line.size >= _LARGER * self.body:
            return words <= _MOST_WORDS_LARGE
        if not line.bold or self.bold_body or line.size < 0.95 * self.body or line.text[-1] in ".,;:":
            return False
        return words <= _MOST_WORDS and self.room(line) > 0.1 * self.width(line)


def measure(lines: Sequence[Line]) -> Measures:
    """The measures of a document's lines, which must not be empty."""
    sizes: Counter[float] = Counter()
    bold = 0
    for line in lines:
        sizes[line.size] += len(line.text)
        bold += line.bold * len(line.text)
    body = sizes.most_common(1)[0][0] or 1.0
    steps = [
        round(before.y - line.y, 1)
        for before, line in pairwise(lines)
        if (before.page, before.column) == (line.page, line.column)
        and before.size == line.size == body
        and 0.8 * body < before.y - line.y < 2.2 * body
    ]
    return Measures(body, _pitch(steps, body), _edges(lines), bold > 0.5 * sum(sizes.values()))


def _pitch(steps: Sequence[float], body: float) -> float:
    """The usual step between lines; where paragraphs are all one line long, their gap must not count."""
    if not steps:
        return 1.25 * body
    return min(median(steps), 1.8 * body)


def _edges(lines: Sequence[Line]) -> dict[tuple[int, int], tuple[float, float]]:
    """Left and right edge per page and column; a page of few lines takes the document's."""
    ends: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
    per_page: defaultdict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)
    for line in lines:
        ends[line.column].append((line.x0, line.x1))
        per_page[line.page, line.column].append((line.x0, line.x1))
    usual = {column: _outer(spans) for column, spans in ends.items()}
    return {
        (page, column): _outer(spans) if len(spans) >= 8 else usual[column]
        for (page, column), spans in per_page.items()
    }


def _outer(spans: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The edges that all but the farthest twentieth of the lines keep."""
    rights = sorted(x1 for _, x1 in spans)
    return min(x0 for x0, _ in spans), rights[min(len(rights) - 1, int(0.95 * len(rights)))]


def _first_word(line: Line) -> float:
    word = line.text.split(maxsplit=1)[0]
    return (line.x1 - line.x0) * len(word) / len(line.text)
