"""A strip of the document, sentence after sentence: how hard each is, before and after, and where the doubts are."""

from dataclasses import dataclass

from pipeline.document import SOURCE, Document
from stages.publish.report_view import Pair
from stages.publish.running_text import word_count

_LEFT, _WIDE = 0.5, 99.0
_HIGHEST = 20.0
_TALL = 64
_MIDDLE = 76
HEIGHT = 168
"""Of the picture, in pixels."""

_HARD_WITHOUT_TARGET = 9.0
_VERY_HARD = 4.0
"""Grades above the limit from which a sentence is shown as very hard."""


@dataclass(frozen=True)
class Bar:
    """A sentence: `x` and `width` in percent; heights in pixels up and down from the middle; grades None if unknown.

    `hard_before` and `hard_after` are empty, `hard` or `very hard`.
    """

    pair: Pair
    x: str
    middle: str
    width: str
    up: int
    down: int
    before: float | None
    after: float | None
    hard_before: str
    hard_after: str

    @property
    def doubt(self) -> bool:
        """True if an error or a warning is about it."""
        return any(problem.severity != "info" for problem in self.pair.problems)


@dataclass(frozen=True)
class Strip:
    """All sentences in reading order; `limit` is the grade above which one is hard, `offset` its height in pixels."""

    bars: tuple[Bar, ...]
    limit: float
    offset: int
    very: float
    middle: int = _MIDDLE
    height: int = HEIGHT

    @property
    def summary(self) -> str:
        """The picture in words."""
        hard = sum(bool(bar.hard_before) for bar in self.bars)
        still = sum(bool(bar.hard_after) for bar in self.bars)
        doubts = sum(bar.doubt for bar in self.bars)
        return (
            f"Of {len(self.bars)} sentences, {hard} were above grade {self.limit:g}, "
            f"{still} of the new ones are, and {doubts} {'has' if doubts == 1 else 'have'} a warning or an error."
        )


def strip(document: Document, pairs: list[Pair]) -> Strip | None:
    """The strip of a document; None where no sentence was graded.

    Only a target for the measure of the bars is their limit: two grades of different measures cannot be compared.
    """
    shown = {score.measure for score in document.scores if score.of}
    own = (t for t in document.targets if document.language_of(t.version) == document.language)
    limit = next((target.value for target in own if target.measure in shown), _HARD_WITHOUT_TARGET)
    if not any(pair.grades for pair in pairs):
        return None
    words = [max(1, word_count(pair.text)) for pair in pairs]
    total = sum(words)
    simplified = next((v.name for v in document.versions if v.language == document.language), "")
    bars: list[Bar] = []
    seen = 0
    for pair, count in zip(pairs, words, strict=True):
        before, after = pair.grades.get(SOURCE), pair.grades.get(simplified)
        bars.append(
            Bar(
                pair=pair,
                x=f"{_LEFT + _WIDE * seen / total:.2f}%",
                middle=f"{_LEFT + _WIDE * (seen + count / 2) / total:.2f}%",
                width=f"{_WIDE * count / total:.2f}%",
                up=_tall(before),
                down=_tall(after),
                before=before,
                after=after,
                hard_before=_hard(before, limit),
                hard_after=_hard(after, limit),
            )
        )
        seen += count
    return Strip(tuple(bars), limit, _tall(limit), limit + _VERY_HARD)


def _hard(grade: float | None, limit: float) -> str:
    above = 0.0 if grade is None else round(grade, 1) - limit
    return "very hard" if above > _VERY_HARD else "hard" if above > 0 else ""


def _tall(grade: float | None) -> int:
    return 0 if grade is None else max(2, round(_TALL * min(grade, _HIGHEST) / _HIGHEST))
