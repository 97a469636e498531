"""The Kokoro model: phonemes in, samples and the length of each phoneme out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pipeline.model_digest import digest
from stages.speak.kokoro_session import hastened_session
from stages.speak.room import Room

if TYPE_CHECKING:
    from pathlib import Path

    from numpy import float32, int64
    from numpy.typing import NDArray

RATE = 24_000
LIMIT = 250
"""Tokens in one pass, some 16 seconds: the model takes 510, but hastens then, and needs memory by the second."""
_MOST_AT_ONCE = 4
AHEAD = 0.045
"""Seconds by which a phoneme is heard before its own frames: the median after pauses, see bench/speech/times.py."""


@dataclass(frozen=True)
class KokoroModel:
    """A loaded model; `digest` is the SHA-256 of its file.

    It may be run from several threads, best from `at_once` of them: its operators gain less from a second core than a
    second text does. `room` is for the tokens that are spoken at a time, which the memory goes by.
    """

    session: Any
    digest: str
    at_once: int
    room: Room

    def run(self, tokens: list[int], style: NDArray[float32], speed: float) -> tuple[NDArray[float32], NDArray[int64]]:
        """Samples at 24,000 a second, and the sample at which each token begins, the end of the last one included.

        Of the silence at both ends little is left.
        """
        import numpy as np

        inputs = {
            "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
            "style": style.reshape(1, -1),
            "speed": np.array([speed], dtype=np.float32),
        }
        with self.room.taken(len(tokens)):
            audio, lengths, (first, last) = self.session.run(["audio", "duration", "kept"], inputs)
        samples = np.asarray(audio, dtype=np.float32).ravel()
        frames = np.concatenate([[0.0], np.cumsum(lengths.ravel())]) - first
        edges = np.round(frames * (samples.size / (last - first)) - AHEAD * RATE).astype(np.int64)
        # The model pads each end with a token of its own.
        return samples, np.clip(edges[1:-1], 0, samples.size)


@lru_cache(maxsize=2)
def load_kokoro(path: Path, threads: int) -> KokoroModel:
    """The model with so many threads, loaded once per process and shared by its voices."""
    # Those who run the model work themselves; the others share what operators are left.
    at_once = min(threads, _MOST_AT_ONCE)
    session = hastened_session(path, threads=threads - at_once + 1)
    return KokoroModel(session, digest(path), at_once, Room(LIMIT * max(1, at_once // 2)))
