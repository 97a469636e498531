"""Scores before and after as a picture that scales: places in percent of its width, heights in pixels."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.document import SOURCE, Document
from stages.publish.measures import CONSENSUS, MEASURES, Measure, value
from stages.publish.version_title import version_names
from stages.publish.wording import language_name

_MARGIN = 5.0
_ROW = 72
_FIRST = 44
_AXIS = 30
_GRADES = (0.0, 18.0, 3)
_EASE = (0.0, 100.0, 20)

_Ends = tuple[float, float]


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
    def has_target(self) -> bool:
        """Whether a target is drawn for any of the measures."""
        return any(point.role == "target" for row in self.rows for point in row.points)

    @property
    def summary(self) -> str:
        """The whole picture in words."""
        return f"{self.title}. " + " ".join(row.title for row in self.rows)


def charts(document: Document) -> tuple[Chart, ...]:
    """The consensus by language, the other grades, and the measures of ease, as far as they were taken."""
    consensus = [measure for measure in MEASURES if measure.name == CONSENSUS]
    grades = [measure for measure in MEASURES if measure.grade and measure not in consensus]
    made = (
        _chart(document, "Consensus grade: lower is easier", consensus, _GRADES),
        _chart(document, "School grade by each measure: lower is easier", grades, _GRADES),
        _chart(document, "Ease of reading, 0 to 100: higher is easier", [m for m in MEASURES if not m.grade], _EASE),
    )
    return tuple(chart for chart in made if chart.rows)


def _chart(document: Document, title: str, measures: Sequence[Measure], scale: tuple[float, float, int]) -> Chart:
    low, high, step = scale
    rows: list[Row] = []
    for measure in measures:
        for language, found in _values(document, measure).items():
            name = measure.title if measure.language else f"{measure.title}, {language_name(language)}"
            rows.append(_row(document, measure, name, found, _FIRST + _ROW * len(rows), (low, high)))
    ticks = tuple((_place(tick, low, high), f"{tick:.0f}") for tick in _steps(low, high, step))
    return Chart(title, _ROW * len(rows) + _AXIS, tuple(rows), ticks)


def _values(document: Document, measure: Measure) -> dict[str, list[tuple[str, float]]]:
    """The measure's value of the original and of every version, where it was taken, by language."""
    found: dict[str, list[tuple[str, float]]] = {}
    for name in version_names(document):
        number = value(document.scores, measure.name, name)
        if number is not None:
            found.setdefault(document.language_of(name), []).append((name, number))
    return found


def _row(
    document: Document,
    measure: Measure,
    name: str,
    found: Sequence[tuple[str, float]],
    y: int,
    ends: tuple[float, float],
) -> Row:
    points = [
        Point(_place(target.value, *ends), f"{target.value:g}", "target")
        for target in document.targets
        if target.measure == measure.name and target.version in dict(found)
    ]
    for version, number in found:
        points.append(Point(_place(number, *ends), f"{number:.1f}", "before" if version == SOURCE else "after"))
    said = ", ".join(f"{'original' if version == SOURCE else version} {number:.1f}" for version, number in found)
    aim = "".join(f", target {point.text}" for point in points if point.role == "target")
    return Row(y, name, f"{name}: {said}{aim}.", tuple(points))


def _place(number: float, low: float, high: float) -> str:
    share = (min(max(number, low), high) - low) / (high - low)
    return f"{_MARGIN + share * (100 - 2 * _MARGIN):.2f}%"


def _steps(low: float, high: float, step: int) -> list[float]:
    return [float(tick) for tick in range(int(low), int(high) + 1, step)]
