"""How a stretch of displayed text is said: the one type that every rule of the normaliser gives."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Piece:
    """Words to say (separated by blanks, pause marks attached) for the displayed characters `begin` to `end`."""

    said: str
    begin: int
    end: int


@dataclass(frozen=True)
class Reading:
    """What a rule claims: the characters `begin` to `end`, said as `pieces`; characters of no piece are silent.

    A reading without any piece is silent as a whole (®). Pieces come in displayed order.
    """

    begin: int
    end: int
    pieces: tuple[Piece, ...]


Rule = Callable[[str, str], Iterator[Reading]]
"""Text (canonical, see `canonical.py`) and language ("en", "es") to the readings that a rule is sure of."""


def whole(begin: int, end: int, said: str) -> Reading:
    """A reading that is one piece."""
    return Reading(begin, end, (Piece(said, begin, end),))


def of_pieces(begin: int, end: int, *pieces: Piece | None) -> Reading:
    """A reading of several pieces; those that are None or empty are left out."""
    return Reading(begin, end, tuple(piece for piece in pieces if piece is not None and piece.said))
