"""Scores before and after as a picture that scales: places in percent of its width, heights in pixels."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.document import SOURCE, Document
from stages.publish.measures import MEASURES, Measure, value

_MARGIN = 5.0
_ROW = 80
_FIRST = 44
_AXIS = 30
_GRADES = (0.0, 18.0, 3)
_EASE = (0.0, 100.0, 20)


@dataclass(frozen=True)
class Point:
    """A value in the picture: `x` in percent; `before` for the original, else `after`."""

    x: str
    text: str
    role: Literal["before", "after", "target"]


@dataclass(frozen=True)
class Row:
    """One measure: `y` is the height of its line in pixels from the top; `title` says it all in words."""

    y: int
    name: str
    title: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Chart:
    """A picture with an axis; `height` in pixels, `ticks` are places and labels on the axis."""

    title: str
    height: int
    rows: tuple[Row, ...]
    ticks: tuple[tuple[str, str], ...]

    @property
    def summary(self) -> str:
        """The whole picture in words."""
        return f"{self.title}. " + " ".join(row.title for row in self.rows)


def charts(document: Document) -> tuple[Chart, ...]:
    """The grades and the measures of ease that were taken; none for a document without scores."""
    made = (
        _chart(document, "School grade: lower is easier", grade=True),
        _chart(document, "Ease of reading, 0 to 100: higher is easier", grade=False),
    )
    return tuple(chart for chart in made if chart.rows)


def _chart(document: Document, title: str, *, grade: bool) -> Chart:
    low, high, step = _GRADES if grade else _EASE
    rows: list[Row] = []
    for measure in MEASURES:
        found = _values(document, measure)
        if measure.grade == grade and found:
            rows.append(_row(document, measure, found, _FIRST + _ROW * len(rows), (low, high)))
    ticks = tuple((_place(tick, low, high), f"{tick:.0f}") for tick in _steps(low, high, step))
    return Chart(title, _ROW * len(rows) + _AXIS, tuple(rows), ticks)


def _values(document: Document, measure: Measure) -> list[tuple[str, float]]:
    """The measure's value of the original and of every version, where it was taken."""
    names = [SOURCE, *(version.name for version in document.versions)]
    taken = ((name, value(document.scores, measure.name, name)) for name in names)
    return [(name, number) for name, number in taken if number is not None]


def _row(
    document: Document, measure: Measure, found: Sequence[tuple[str, float]], y: int, ends: tuple[float, float]
) -> Row:
    points = [
        Point(_place(target.value, *ends), f"{target.value:g}", "target")
        for target in document.targets
        if target.measure == measure.name
    ]
    for name, number in found:
        points.append(Point(_place(number, *ends), f"{number:.1f}", "before" if name == SOURCE else "after"))
    said = ", ".join(f"{'original' if name == SOURCE else name} {number:.1f}" for name, number in found)
    aim = "".join(f", target {point.text}" for point in points if point.role == "target")
    return Row(y, measure.title, f"{measure.title}: {said}{aim}.", tuple(points))


def _place(number: float, low: float, high: float) -> str:
    share = (min(max(number, low), high) - low) / (high - low)
    return f"{_MARGIN + share * (100 - 2 * _MARGIN):.2f}%"


def _steps(low: float, high: float, step: int) -> list[float]:
    return [float(tick) for tick in range(int(low), int(high) + 1, step)]
