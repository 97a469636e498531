"""When each displayed word is heard: a voice's times of spoken words, led back to the text on the page."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from pipeline.annotations import WordTime
from stages.speak.pairing import shared_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from stages.speak.normalise.spoken import SpokenWord
    from stages.speak.sound import WordTime as Heard


def displayed_times(words: Sequence[SpokenWord], heard: Sequence[Heard], *, offset: int) -> tuple[WordTime, ...]:
    """The times of displayed words, in samples of a track in which the sound begins at `offset`.

    `heard` counts characters of the words joined by blanks, as the voice was given them. Words that were said for one
    displayed word ("milligrams per deciliter" for "mg/dL") become one time; words that the voice ran together ("do
    not") share theirs by their letters.
    """
    starts = [0, *accumulate(len(word.text) + 1 for word in words)][:-1]
    first = {bisect_right(starts, one.begin) - 1: one for one in reversed(heard)}
    last = {bisect_right(starts, one.begin) - 1: one for one in heard}
    told = sorted(at for at in first if 0 <= at < len(words))
    times: list[WordTime] = []
    for at, after in pairwise([*told, len(words)]):
        span = replace(first[at], last=last[at].last)
        for place, (begin, end) in _shared(words[at:after], span):
            if times and (times[-1].begin, times[-1].end) == place:
                times[-1] = WordTime(*place, times[-1].first, end + offset)
            else:
                times.append(WordTime(*place, begin + offset, end + offset))
    return tuple(times)


def _shared(words: Sequence[SpokenWord], span: Heard) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    places = [(word.begin, word.end) for word in words]
    for word, time in zip(words, shared_out(places, [len(word.text) for word in words], [span]), strict=True):
        yield (word.begin, word.end), (time.first, time.last)
