"""Cutting a text that is too long for the model at the best place there is."""

import re
from collections.abc import Callable

_PLACES = (r"(?<=[.!?…])\s+|(?<=[a-z0-9)]{2}[.!?…])(?=[A-Z])", r"(?<=[;:])\s+", r"(?<=,)\s+|\s+(?=[(–—])", r"\s+")
"""Where to cut, best first: sentence end (glued ones too), clause, comma or bracket, any space."""


def cut(text: str, size: Callable[[str], int], limit: int) -> list[str]:
    """The text in pieces of at most `limit` by `size`, joined by spaces the same text; best places are used first.

    A single word over the limit is halved, since the model would drop its end without a word.
    """
    if size(text) <= limit:
        return [text]
    for place in _PLACES:
        parts = re.split(place, text)
        if len(parts) > 1:
            return [piece for part in _packed(parts, size, limit) for piece in cut(part, size, limit)]
    middle = len(text) // 2
    return [*cut(text[:middle], size, limit), *cut(text[middle:], size, limit)] if middle else [text]


def _packed(parts: list[str], size: Callable[[str], int], limit: int) -> list[str]:
    packed = [parts[0]]
    for part in parts[1:]:
        joined = f"{packed[-1]} {part}"
        if size(joined) <= limit:
            packed[-1] = joined
        else:
            packed.append(part)
    return packed
