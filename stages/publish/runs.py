"""A piece cut into what is shown differently: links, explained words, and asides that stand beside a number."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stages.publish.piece import Piece
from stages.publish.word_list import Entry


@dataclass(frozen=True)
class Run:
    """Characters of a piece in a row. At most one of `address` and `entry` is set.

    A run without text is an `aside`, or an `entry` whose word stands in a link and so cannot open itself.
    """

    text: str = ""
    address: str = ""
    entry: Entry | None = None
    aside: str = ""


def runs(piece: Piece, entries: Sequence[Entry] = (), asides: Iterable[tuple[int, str]] = ()) -> tuple[Run, ...]:
    """The piece's text as runs in order; the texts joined are the piece's text."""
    links = [(one.begin, one.end, one.address) for one in piece.links if one.begin < one.end]
    spans: list[tuple[int, int, Run]] = [
        (begin, end, Run(piece.text[begin:end], address)) for begin, end, address in links
    ]
    for entry in entries:
        holder = next((end for begin, end, _ in links if begin < entry.end and entry.begin < end), None)
        if holder is not None:
            spans.append((holder, holder, Run(entry=entry)))
        elif not any(begin < entry.end and entry.begin < end for begin, end, _ in spans):
            spans.append((entry.begin, entry.end, Run(piece.text[entry.begin : entry.end], entry=entry)))
    for at, aside in asides:
        inside = next((end for begin, end, _ in spans if begin < at < end), at)
        spans.append((inside, inside, Run(aside=aside)))
    found: list[Run] = []
    done = 0
    for begin, end, run in sorted(spans, key=lambda span: (span[0], span[1])):
        if begin > done:
            found.append(Run(piece.text[done:begin]))
        found.append(run)
        done = max(done, end)
    if done < len(piece.text):
        found.append(Run(piece.text[done:]))
    return tuple(found)
