"""Pairing what two texts say, each thing at most once."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def matched(left: Sequence[T], right: Sequence[T], same: Callable[[T, T], bool]) -> tuple[set[int], set[int]]:
    """The indexes of both sides that a largest possible pairing covers (augmenting paths).

    What comes first on the left is covered first, and stays covered.
    """
    owner: dict[int, int] = {}

    def place(one: int, tried: set[int]) -> bool:
        for other in range(len(right)):
            if other in tried or not same(left[one], right[other]):
                continue
            tried.add(other)
            if other not in owner or place(owner[other], tried):
                owner[other] = one
                return True
        return False

    for one in range(len(left)):
        place(one, set())
    return set(owner.values()), set(owner)
