"""Word shingles: how much of an article's running text came through, and how much beside it.

People chose only phrases of these pages, so no page has its whole article on record. What stands in for it are the
shingles that at least `AGREED` of the given witnesses hold; a reader must not be among its own witnesses. That scores
agreement with other readers, not truth: use it to compare, beside the phrase test.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final, TypeAlias

SIZE: Final = 4
AGREED: Final = 2
Shingles: TypeAlias = Counter[tuple[str, ...]]
_WORD = re.compile(r"\w+")


def shingles(text: str) -> Shingles:
    """Every run of `SIZE` words with how often it comes; a text of fewer words is one shingle."""
    words = _WORD.findall(text.casefold())
    if len(words) < SIZE:
        return Counter([tuple(words)]) if words else Counter()
    return Counter(zip(*(words[at:] for at in range(SIZE)), strict=False))


def agreed(texts: Sequence[str]) -> Shingles:
    """The shingles that at least `AGREED` of the texts hold, each as often as `AGREED` of them have it."""
    counted = [shingles(text) for text in texts]
    times = {gram: sorted((one[gram] for one in counted), reverse=True) for one in counted for gram in one}
    return Counter({gram: seen[AGREED - 1] for gram, seen in times.items() if seen[AGREED - 1]})


def shingle_f1(text: str, gold: Shingles) -> float:
    """The F1 of a text's shingles against the gold ones, 0 to 1; 1 where both are empty."""
    told = shingles(text)
    whole = told.total() + gold.total()
    return 2 * (told & gold).total() / whole if whole else 1.0
