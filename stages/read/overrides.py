"""What a person wants kept or dropped, applied to what the reader found."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.document import Cut, Problem
from pipeline.slugs import is_address
from stages.read.override_entries import Override, Overrides
from stages.read.override_file import SUFFIX, read_overrides
from stages.read.override_places import Places, places
from stages.read.reading import Piece, Reading
from stages.read.recognize import Recognized
from stages.read.tidy import tidy

DROPPED = "dropped by override"


def overridden(recognized: Recognized, address: str, general: Overrides) -> tuple[Reading, tuple[Problem, ...]]:
    """The reading after `general` and `address.read.yaml`, and a warning for each entry of that which matched nothing.

    Dropped blocks become cuts; kept ones leave the cuts and stand at their place. Raises `ConfigError` for a file
    that is wrong.
    """
    reading = recognized.reading
    own = Overrides() if address == "-" or is_address(address) else read_overrides(Path(address + SUFFIX))
    wanted = general + own
    if not (wanted.keep or wanted.drop):
        return reading, ()
    known = places(recognized)
    everything = [*known.pieces, *reading.pieces]
    idle = [entry for entry in (*own.keep, *own.drop) if not any(_matches(entry, piece, known) for piece in everything)]
    kept = [piece for piece in known.pieces if any(_matches(entry, piece, known) for entry in wanted.keep)]
    fresh = _left_out(reading, kept)
    reading = _with(reading, fresh, known)
    dropped = [piece for piece in reading.pieces if any(_matches(entry, piece, known) for entry in wanted.drop)]
    pieces = tuple(piece for piece in reading.pieces if piece not in dropped)
    cuts = (*reading.cuts, *(Cut(piece.text, DROPPED, piece.ref) for piece in dropped))
    return replace(reading, pieces=pieces, cuts=cuts), (*map(_idle, idle), *_displaced(fresh, known))


def _matches(entry: Override, piece: Piece, known: Places) -> bool:
    if entry.selector:
        return piece.ref in known.inside(entry.selector)
    return piece.text.startswith(tidy(entry.text))


def _left_out(reading: Reading, kept: Iterable[Piece]) -> list[Piece]:
    """Those of the pieces that the reading holds in its cuts alone."""
    shown = {piece.text for piece in reading.pieces}
    cut = "\n".join("".join(cut.text.split()) for cut in reading.cuts)
    return [piece for piece in kept if piece.text not in shown and "".join(piece.text.split()) in cut]


def _with(reading: Reading, fresh: Sequence[Piece], known: Places) -> Reading:
    """The reading with these pieces at their places, at the end where those are not known."""
    pieces, cuts = list(reading.pieces), reading.cuts
    for piece in fresh:
        at = known.order.get(piece.ref)
        after = [i for i, other in enumerate(pieces) if at is None or known.order.get(other.ref, -1) <= at]
        pieces.insert(after[-1] + 1 if after else 0, piece)
        cuts = _without(cuts, piece.text)
    return replace(reading, pieces=tuple(pieces), cuts=cuts)


def _without(cuts: Sequence[Cut], text: str) -> tuple[Cut, ...]:
    """The cuts less the first place where the text stands."""
    for at, cut in enumerate(cuts):
        before, found, after = cut.text.partition(text)
        if found:
            rest = "\n".join(filter(None, (before.strip(), after.strip())))
            return (*cuts[:at], *((replace(cut, text=rest),) if rest else ()), *cuts[at + 1 :])
    return tuple(cuts)


def _idle(entry: Override) -> Problem:
    said = f"selector {entry.selector!r}" if entry.selector else f"text {entry.text!r}"
    return Problem(
        "read",
        "",
        "warning",
        f"{entry.place}: {said} matches nothing in the document",
        "give the beginning of a line as `plainvox read` prints it, or take the entry out",
    )


def _displaced(fresh: Iterable[Piece], known: Places) -> list[Problem]:
    return [
        Problem(
            "read",
            "",
            "warning",
            f"{piece.text[:60]!r} was kept by override at the end: where it stood is not known",
            "save the document as a web page or as text to have it at its place",
        )
        for piece in fresh
        if piece.ref not in known.order
    ]
