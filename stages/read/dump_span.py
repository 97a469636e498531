"""Where sentences are densest in a dump: what the article is looked for around."""

from collections.abc import Sequence

from stages.read.rows import Row


def densest_run(rows: Sequence[Row]) -> tuple[int, int]:
    """First and past-last row of the run whose densities sum highest; all rows if none speaks for an article."""
    best, best_run = 0.0, (0, len(rows))
    total, begin = 0.0, 0
    for at, row in enumerate(rows):
        if total <= 0:
            total, begin = 0.0, at
        total += row.density
        if total > best:
            best, best_run = total, (begin, at + 1)
    return best_run
