"""Dumps that no page ever was: an article of one page in the surroundings of another, or in written ones.

Publishers that weights never saw put other things around their articles in another order: what a line is must tell,
not the company that it keeps on the few sites at hand.
"""

from collections.abc import Sequence
from random import Random

from furniture_written import ABOVE, BELOW, FOOTER, UNDER_TITLE, WITHIN, drawn

from stages.read.dump import dump_rows
from stages.read.rows import Row

Labeled = list[tuple[Row, bool, float]]
_FURNITURE_COUNTS = 1.0
_MOST_BORROWED = 60


def composed(article: Labeled, around: Labeled, draw: Random) -> Labeled:
    """The lines of `article` that are wanted, with lines that are not: from `around`, and written ones.

    Each line comes with whether it is of the article, and how much that counts.
    """
    body = [line for line in article if line[1]]
    wanted = [at for at, line in enumerate(around) if line[1]]
    above, below = (around[: wanted[0]], around[wanted[-1] + 1 :]) if wanted else (around, [])
    borrowed = draw.random()
    top = _last(above) if borrowed < 0.5 else []
    end = _first(below) if 0.3 < borrowed < 0.8 else []
    lines = [*top, *_written(ABOVE, 5, draw)] if draw.random() < 0.5 else [*_written(ABOVE, 5, draw), *top]
    lines += [*body[:1], *_written(UNDER_TITLE, 2, draw)]
    breaks = set(draw.sample(range(1, len(body)), min(len(body) - 1, draw.randint(0, 3))))
    for at, line in enumerate(body[1:], start=1):
        lines += [*(_written(WITHIN, 1, draw) if at in breaks else ()), line]
    return [*lines, *_written(BELOW, 5, draw), *end, *_written(FOOTER, 4, draw)]


def _written(parts: tuple[str, ...], most: int, draw: Random) -> Labeled:
    rows = dump_rows("\n".join(drawn(parts, most, draw)))
    return [(row, False, _FURNITURE_COUNTS) for row in rows]


def _last(lines: Sequence[tuple[Row, bool, float]]) -> Labeled:
    return list(lines[-_MOST_BORROWED:])


def _first(lines: Sequence[tuple[Row, bool, float]]) -> Labeled:
    return list(lines[:_MOST_BORROWED])
