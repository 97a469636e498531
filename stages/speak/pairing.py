"""Pairing a text's words with what a voice heard of them, where it runs some together or takes some apart."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stages.speak.sound import WordTime

_MOST = 4
"""Words in one group, or groups in one word: eSpeak NG joins `out of the`, and spells `PDQ` in three."""
_JOINING = 1.5
"""What it costs to pair other than one to one, in phonemes: more than a slip of one, less than of two."""

Pairing = tuple[range, range]


def paired(words: Sequence[int], groups: Sequence[int]) -> list[Pairing]:
    """Which words go with which groups, in order, by their sizes in phonemes; empty if they cannot be paired.

    Each pairing is one word to one group, several words to one group, or one word to several groups, chosen so that
    the sizes differ least in all (dynamic programming over both sequences).
    """
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    steps = [(1, 1), *((n, 1) for n in range(2, _MOST + 1)), *((1, n) for n in range(2, _MOST + 1))]
    for at in range(len(words)):
        for group in range(len(groups)):
            if (at, group) not in best:
                continue
            so_far = best[at, group][0]
            for more, pieces in steps:
                to = (at + more, group + pieces)
                if to[0] > len(words) or to[1] > len(groups):
                    continue
                gap = abs(sum(words[at : to[0]]) - sum(groups[group : to[1]]))
                cost = so_far + gap + _JOINING * (more + pieces - 2)
                if to not in best or cost < best[to][0]:
                    best[to] = (cost, (at, group))
    return _path(best, (len(words), len(groups)))


def _path(best: dict[tuple[int, int], tuple[float, tuple[int, int]]], end: tuple[int, int]) -> list[Pairing]:
    if end not in best:
        return []
    path: list[Pairing] = []
    while end != (0, 0):
        start = best[end][1]
        path.append((range(start[0], end[0]), range(start[1], end[1])))
        end = start
    return path[::-1]


def shared_out(places: Sequence[tuple[int, int]], sizes: Sequence[int], heard: Sequence[WordTime]) -> list[WordTime]:
    """The time of what was heard, shared out among the words at these places by their sizes."""
    from stages.speak.sound import WordTime

    first, last = heard[0].first, heard[-1].last
    whole = sum(sizes) or 1
    edges = [first + round((last - first) * sum(sizes[:n]) / whole) for n in range(len(sizes) + 1)]
    return [WordTime(*place, begin, end) for place, (begin, end) in zip(places, pairwise(edges), strict=True)]
