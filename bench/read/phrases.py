"""The phrase test: which wanted phrases a reader keeps and which unwanted ones it drops."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass
class Count:
    """What a reader did with the phrases of some pages."""

    kept: int = 0
    missed: int = 0
    intruded: int = 0
    dropped: int = 0

    @property
    def precision(self) -> float:
        """Of the phrases that came through, the share that was wanted."""
        return self.kept / max(1, self.kept + self.intruded)

    @property
    def recall(self) -> float:
        """Of the wanted phrases, the share that came through."""
        return self.kept / max(1, self.kept + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    def add(self, other: "Count") -> None:
        """Count another page in."""
        self.kept += other.kept
        self.missed += other.missed
        self.intruded += other.intruded
        self.dropped += other.dropped


def count_phrases(text: str, keep: Sequence[str], drop: Sequence[str]) -> Count:
    """One page counted; white space, invisible characters and the form of accents do not matter."""
    told = _flat(text)
    kept = sum(_flat(phrase) in told for phrase in keep)
    intruded = sum(_flat(phrase) in told for phrase in drop)
    return Count(kept, len(keep) - kept, intruded, len(drop) - intruded)


def _flat(text: str) -> str:
    shown = "".join(character for character in text if unicodedata.category(character) != "Cf")
    return " ".join(unicodedata.normalize("NFC", shown).split())
