"""How long the sentences are, before and after, as a picture of columns."""

from dataclasses import dataclass

from pipeline.document import Document
from stages.publish.running_text import sentence_lengths
from stages.publish.version_title import version_names, version_title

_BINS = ((1, 5), (6, 10), (11, 15), (16, 20), (21, 25), (26, 30), (31, 0))
_LEFT, _RIGHT = 1.0, 99.0
_GAP = 0.22
_TOP = 28
_TALL = 160

HEIGHT = _TOP + _TALL + 28
"""Of the picture, in pixels."""


@dataclass(frozen=True)
class Column:
    """A column of the picture: `x` and `width` in percent, `y` and `height` in pixels, `label` its place in percent."""

    version: int
    x: str
    width: str
    label: str
    y: int
    height: int
    count: int


@dataclass(frozen=True)
class Length:
    """Sentences of one range of lengths: how many every version has of them."""

    name: str
    middle: str
    counts: tuple[int, ...]
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Lengths:
    """The picture, and the longest and the mean sentence of every version, in words."""

    versions: tuple[str, ...]
    rows: tuple[Length, ...]
    means: tuple[float, ...]
    longest: tuple[int, ...]
    height: int = HEIGHT
    floor: int = _TOP + _TALL

    @property
    def summary(self) -> str:
        """The picture in words."""
        told = (
            f"{name}: {mean:.1f} words on average, the longest sentence has {longest}"
            for name, mean, longest in zip(self.versions, self.means, self.longest, strict=True)
        )
        return f"Sentences by their number of words. {'. '.join(told)}."


def lengths(document: Document) -> Lengths | None:
    """The sentence lengths of the original and of every version; None for a document without running text."""
    taken = [(version_title(document, name), sentence_lengths(document, name)) for name in version_names(document)]
    taken = [(name, found) for name, found in taken if found]
    if not taken:
        return None
    counts = [[_count(found, low, high) for _, found in taken] for low, high in _BINS]
    most = max(max(row) for row in counts)
    return Lengths(
        versions=tuple(name for name, _ in taken),
        rows=tuple(_row(at, counts[at], most) for at in range(len(_BINS))),
        means=tuple(sum(found) / len(found) for _, found in taken),
        longest=tuple(max(found) for _, found in taken),
    )


def _count(found: list[int], low: int, high: int) -> int:
    return sum(low <= length and (not high or length <= high) for length in found)


def _row(at: int, counts: list[int], most: int) -> Length:
    low, high = _BINS[at]
    room = (_RIGHT - _LEFT) / len(_BINS)
    begin = _LEFT + room * (at + _GAP / 2)
    width = room * (1 - _GAP) / len(counts)
    columns = []
    for number, count in enumerate(counts):
        tall = round(_TALL * count / most)
        x = begin + width * number
        columns.append(
            Column(
                number, _percent(x), _percent(width * 0.9), _percent(x + width * 0.45), _TOP + _TALL - tall, tall, count
            )
        )
    name = f"{low}–{high}" if high else f"{low} +"
    return Length(name, _percent(begin + room * (1 - _GAP) / 2), tuple(counts), tuple(columns))


def _percent(number: float) -> str:
    return f"{number:.2f}%"
