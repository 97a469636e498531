"""Which readings hold: each rule claims in its turn, and no character is claimed twice."""

import re
from collections.abc import Sequence

from stages.speak.normalise.order import rules_in_order
from stages.speak.normalise.reading import Reading, Rule

_DIGIT = re.compile("[0-9]")


def claim(text: str, language: str, *, first: Sequence[Rule] = ()) -> list[Reading]:
    """The readings for a canonical text, in displayed order, none overlapping another; rules of `first` go first."""
    taken = bytearray(len(text))
    held: list[Reading] = []
    for rule in (*first, *rules_in_order(bool(_DIGIT.search(text)))):
        for reading in rule(text, language):
            if not any(taken[reading.begin : reading.end]) and _is_whole(reading, text):
                taken[reading.begin : reading.end] = b"\x01" * (reading.end - reading.begin)
                held.append(reading)
    return sorted(held, key=lambda reading: reading.begin)


def _is_whole(reading: Reading, text: str) -> bool:
    """True if the pieces stand in displayed order and leave no letter and no digit unsaid: no rule may drop any."""
    at = begin = reading.begin
    for piece in reading.pieces:
        if piece.begin < begin or piece.end < at or _has_letter(text[at : piece.begin]):
            return False
        begin, at = piece.begin, piece.end
    return at <= reading.end and not _has_letter(text[at : reading.end])


def _has_letter(text: str) -> bool:
    return any(char.isalnum() for char in text)
