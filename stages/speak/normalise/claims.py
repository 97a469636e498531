"""Which readings hold: each rule claims in its turn, and no character is claimed twice."""

from stages.speak.normalise.order import rules_in_order
from stages.speak.normalise.reading import Reading


def claim(text: str, language: str) -> list[Reading]:
    """The readings for a canonical text, in displayed order, none overlapping another."""
    taken = bytearray(len(text))
    held: list[Reading] = []
    for rule in rules_in_order():
        for reading in rule(text, language):
            if not any(taken[reading.begin : reading.end]):
                taken[reading.begin : reading.end] = b"\x01" * (reading.end - reading.begin)
                held.append(reading)
    return sorted(held, key=lambda reading: reading.begin)
