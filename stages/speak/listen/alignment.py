"""Aligning what was meant with what was heard, word by word."""

from collections.abc import Sequence
from dataclasses import dataclass, field

_MOST = 6
"""Words that may have been run together into one, or one taken apart: "health care", "P D L one"."""


@dataclass(frozen=True)
class Slip:
    """Words `first` to `last` of what was meant were heard as `heard`; ends excluded.

    With `first` equal to `last` something was heard that is not written there; empty `heard` means nothing was.
    `begin` is where `heard` begins among all words heard.
    """

    first: int
    last: int
    heard: tuple[str, ...]
    begin: int = field(default=0, compare=False)

    @property
    def errors(self) -> int:
        """Words put in, left out or exchanged, as in the word error rate."""
        return max(self.last - self.first, len(self.heard))


def slips(meant: Sequence[str], heard: Sequence[str]) -> tuple[Slip, ...]:
    """Where the two differ, by least word errors; words that are only parted otherwise do not count as errors."""
    rows = _costs(meant, heard)
    steps: list[tuple[int, int, int, int, bool]] = []
    i, j = len(meant), len(heard)
    while i or j:
        a, b, right = rows[i][j][1]
        steps.append((a, i, b, j, right))
        i, j = a, b
    found: list[Slip] = []
    ended = False
    for a, i, b, j, right in reversed(steps):
        if not right:
            words = tuple(heard[b:j])
            if found and not ended:
                found[-1] = Slip(found[-1].first, i, found[-1].heard + words, found[-1].begin)
            else:
                found.append(Slip(a, i, words, b))
        ended = right
    return tuple(found)


_Cell = tuple[int, tuple[int, int, bool]]


def _costs(meant: Sequence[str], heard: Sequence[str]) -> list[list[_Cell]]:
    rows: list[list[_Cell]] = []
    for i in range(len(meant) + 1):
        row: list[_Cell] = []
        rows.append(row)
        for j in range(len(heard) + 1):
            best: _Cell = (0, (0, 0, True)) if not i and not j else (10**9, (0, 0, False))
            if i and j:
                same = meant[i - 1] == heard[j - 1]
                best = min(best, (rows[i - 1][j - 1][0] + (not same), (i - 1, j - 1, same)), key=_cost)
            if i:
                best = min(best, (rows[i - 1][j][0] + 1, (i - 1, j, False)), key=_cost)
            if j:
                best = min(best, (row[j - 1][0] + 1, (i, j - 1, False)), key=_cost)
            for a, b in _joined(meant, heard, i, j):
                best = min(best, (rows[a][b][0], (a, b, True)), key=_cost)
            row.append(best)
    return rows


def _cost(cell: _Cell) -> int:
    return cell[0]


def _joined(meant: Sequence[str], heard: Sequence[str], i: int, j: int) -> list[tuple[int, int]]:
    """Where to go back to if the words before are the same but for the blanks between them."""
    found = []
    for count in range(2, _MOST + 1):
        if j and i >= count and "".join(meant[i - count : i]) == heard[j - 1]:
            found.append((i - count, j - 1))
        if i and j >= count and "".join(heard[j - count : j]) == meant[i - 1]:
            found.append((i - 1, j - count))
    return found
