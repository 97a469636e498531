"""Silence at a sound's edges cut off, its ends faded, so that sounds and pauses join without a click."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.errors import EngineFault
from stages.speak.sound import Sound, WordTime

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

FRAME_SECONDS = 0.01
FLOOR_DECIBELS = -50.0
"""Frames this far below the loudest one are silence; a soft f or s is still above it."""
LEAD_SECONDS = 0.02
TAIL_SECONDS = 0.04
FADE_SECONDS = 0.005
FEWEST_SECONDS_A_LETTER = 1 / 50
"""No voice says 50 letters a second: a sound shorter than that was cut off."""
_INAUDIBLE = 1e-4


def trimmed(sound: Sound, text: str) -> Sound:
    """The sound from just before its first to just after its last audible frame, ends faded to zero.

    `EngineFault` if nothing is audible or it is too short to be all of `text`.
    """
    import numpy as np

    size = max(1, round(FRAME_SECONDS * sound.rate))
    frames = np.pad(sound.samples, (0, -sound.samples.size % size)).reshape(-1, size)
    levels = np.sqrt(np.mean(np.square(frames, dtype=np.float64), axis=1))
    if levels.max() < _INAUDIBLE:
        raise EngineFault("the sound is silent")
    loud = np.flatnonzero(levels > levels.max() * 10 ** (FLOOR_DECIBELS / 20))
    first = max(0, int(loud[0]) * size - round(LEAD_SECONDS * sound.rate))
    last = min(sound.samples.size, (int(loud[-1]) + 1) * size + round(TAIL_SECONDS * sound.rate))
    _require_whole(text, (last - first) / sound.rate)
    words = tuple(_moved(word, first, last - first) for word in sound.words)
    return replace(sound, samples=_faded(sound.samples[first:last], sound.rate), words=words)


def _require_whole(text: str, seconds: float) -> None:
    letters = sum(letter.isalnum() for letter in text)
    if seconds < letters * FEWEST_SECONDS_A_LETTER:
        raise EngineFault(f"the sound breaks off: {seconds:.2f} s for {letters} letters")


def _moved(word: WordTime, by: int, size: int) -> WordTime:
    return replace(word, first=min(max(word.first - by, 0), size), last=min(max(word.last - by, 0), size))


def _faded(samples: NDArray[float32], rate: int) -> NDArray[float32]:
    import numpy as np

    size = min(round(FADE_SECONDS * rate), samples.size // 2)
    ramp = (0.5 - 0.5 * np.cos(np.pi * np.arange(size) / max(size, 1))).astype(np.float32)
    faded = samples.copy()
    faded[:size] *= ramp
    faded[samples.size - size :] *= ramp[::-1]
    return faded
