"""What the lines of a dump should be: article or not, from phrases that people chose and from readers of the page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pages import Page

from stages.read.furniture import is_promotion
from stages.read.region import words_key
from stages.read.rows import Row

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

_TRUST = (0.35, 0.35, 0.3)
_PHRASE_WEIGHT = 12.0
_SENTENCES = re.compile(r"\n|(?<=[.!?])\s+")
_SHORT = 5


@dataclass(frozen=True)
class Told:
    """The text that a reader found, ready to be asked for lines."""

    lines: frozenset[str]
    whole: str

    def share(self, text: str) -> float:
        """The share of a line that it holds, 0 to 1; a short line must be a line of its own there."""
        key = words_key(text)
        words = key.count(" ") - 1
        if words <= _SHORT:
            return float(words > 0 and key in self.lines)
        if key in self.whole:
            return 1.0
        parts = [words_key(part) for part in _SENTENCES.split(text)]
        return sum(len(part) for part in parts if part in self.whole) / sum(len(part) for part in parts)


def told_by_readers(page: Page) -> list[Told]:
    """What our reader of pages finds, what trafilatura does, and what it does where it prefers to be sure."""
    from readers import ours
    from trafilatura import extract

    texts = (
        ours(page.html),
        extract(page.html, output_format="txt", include_comments=False) or "",
        extract(page.html, output_format="txt", include_comments=False, favor_precision=True) or "",
    )
    return [_told(text) for text in texts]


def label(rows: Sequence[Row], page: Page, told: Sequence[Told]) -> "tuple[Numbers, Numbers, Numbers]":
    """For each row the share of the readers' voices, whether it is of the article, and how much that counts."""
    import numpy as np

    voices = np.array([sum(t * one.share(row.text) for t, one in zip(_TRUST, told, strict=True)) for row in rows])
    size = np.array([np.log1p(len(row.words)) for row in rows])
    wanted = np.where([is_promotion(row.text) for row in rows], 0.0, voices)
    weight = (0.5 + np.abs(wanted - 0.5) + size / 10) * (0.1 + np.abs(2 * wanted - 1))
    for phrase in page.drop:
        hits = _rows_with(rows, phrase)
        wanted[hits], weight[hits] = 0.0, _PHRASE_WEIGHT / max(1, len(hits)) ** 0.5
    for phrase in page.keep:
        hits = _rows_with(rows, phrase)
        if hits:
            best = max(hits, key=lambda at: float(voices[at]))
            wanted[best], weight[best] = 1.0, _PHRASE_WEIGHT
    return voices, wanted > 0.45, weight


def _told(text: str) -> Told:
    lines = [words_key(line) for line in _SENTENCES.split(text) if line.strip()]
    whole = "".join(line[1:] for line in ("  ", *lines))
    return Told(frozenset(lines) | {words_key(line) for line in text.split("\n")}, whole)


def _rows_with(rows: Sequence[Row], phrase: str) -> list[int]:
    """The rows that hold the phrase, alone or together."""
    flat = " ".join(phrase.split())
    alone = [at for at, row in enumerate(rows) if flat in row.text]
    if alone:
        return alone
    begins, length = [], 0
    for row in rows:
        begins.append(length)
        length += len(row.text) + 1
    found = " ".join(row.text for row in rows).find(flat)
    end = found + len(flat)
    return [at for at, row in enumerate(rows) if 0 <= found < begins[at] + len(row.text) and begins[at] < end]
