"""Sound: what a voice gives back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.errors import EngineFault

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray


@dataclass(frozen=True)
class WordTime:
    """When a word is heard: characters `begin` to `end` of the text, samples `first` to `last`; ends excluded."""

    begin: int
    end: int
    first: int
    last: int

    def __post_init__(self) -> None:
        if not 0 <= self.begin < self.end or not 0 <= self.first <= self.last:
            raise EngineFault(f"word at {self.begin}-{self.end} runs from sample {self.first} to {self.last}")


@dataclass(frozen=True, eq=False)
class Sound:
    """Mono samples between -1 and 1 (float32, shape (n,)) at `rate` per second; `words` is empty where unknown.

    Raises `EngineFault` at birth if that is not so, so that a broken sound can be neither cached nor published.
    """

    samples: NDArray[float32]
    rate: int
    words: tuple[WordTime, ...] = ()

    def __post_init__(self) -> None:
        import numpy as np

        if not isinstance(self.samples, np.ndarray) or self.samples.ndim != 1 or self.samples.dtype != np.float32:
            raise EngineFault("the sound is not one channel of float32 samples")
        if self.samples.size == 0 or self.rate <= 0:
            raise EngineFault("the sound is empty")
        if not np.isfinite(self.samples).all():
            raise EngineFault("the sound holds samples that are not numbers")
        if any(after.first < before.last for before, after in pairwise(self.words)):
            raise EngineFault("the sound's words overlap")
        if self.words and self.words[-1].last > self.samples.size:
            raise EngineFault("the sound ends before its last word does")

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return float(self.samples.size / self.rate)
