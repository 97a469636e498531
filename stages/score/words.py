"""The words of a sentence, as the readability formulas count them."""

import re
from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")


def words(text: str) -> list[str]:
    """Runs of letters, with the apostrophes and hyphens inside them; numbers in digits are not counted."""
    return [match.group() for match in _WORD.finditer(text)]


def word_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each of these words begins and ends, in characters."""
    return (match.span() for match in _WORD.finditer(text))
