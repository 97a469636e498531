"""A recording in its published form: encoded at one loudness, decoded, measured, and made again if it is off."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Protocol

from stages.publish.loudness import Loudness, Unleveled, held, measure

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

LUFS = -19.0
"""What mono speech is published at: as loud as stereo at -16 LUFS."""

PEAK = -3.0
"""No true peak above this (dBTP)."""

MASTERING = 3
"""Raised when the same samples would become another recording."""

TOLERATED = 0.5
"""How many LU a published recording may be off."""

_ENOUGH = 0.15
_HEADROOM = 1.3
# Other decoders and meters find peaks up to .2 dB higher than ours do.
_MARGIN = 0.3
_AIM_BELOW = 0.3
_CHUNK = 1 << 18
_MOST_ENCODINGS = 3


class Codec(Protocol):
    """A form of sound files, named as their names end; coding and decoding raise `OutputError`."""

    @property
    def name(self) -> str:
        """Such as `mp3`."""

    @property
    def fingerprint(self) -> str:
        """Settings and library: while it stays, the same samples give the same file."""

    def encode(self, samples: NDArray[float32], rate: int) -> bytes:
        """A whole file from mono samples between -1 and 1, shape (n,)."""

    def decode(self, content: bytes) -> tuple[NDArray[float32], int]:
        """The samples of such a file, and their rate."""


def mastered(samples: NDArray[float32], rate: int, codec: Codec) -> tuple[bytes, Loudness]:
    """The samples in the form of `codec` at `LUFS`, and how loud that file is when it is decoded.

    Encoding changes loudness a little and peaks more, so the file is measured, and made again if it is off: softer just
    where its peaks are too high.
    """
    original, lufs, before = Unleveled(samples, rate), LUFS, b""
    softer: list[NDArray[float32]] = []
    for _ in range(_MOST_ENCODINGS):
        made = original.leveled(lufs=lufs, peak=PEAK - _HEADROOM)
        for gain in softer:
            _turn_down(made, gain)
        if before == (before := hashlib.blake2b(made.data).digest()):
            break
        content = codec.encode(made, rate)
        del made
        decoded, decoded_rate = codec.decode(content)
        found = measure(decoded, decoded_rate)
        too_high = found.peak > PEAK - _MARGIN
        if not samples.any() or (abs(LUFS - found.lufs) <= _ENOUGH and not too_high):
            break
        lufs += LUFS - found.lufs
        if too_high:
            softer.append(held(decoded, decoded_rate, PEAK - _MARGIN - _AIM_BELOW))
    return content, found


def _turn_down(samples: NDArray[float32], gain: NDArray[float32]) -> None:
    """Multiply samples by gains that may be given at another rate."""
    import numpy as np

    for begin in range(0, samples.size, _CHUNK):
        places = np.arange(begin, min(begin + _CHUNK, samples.size)) * gain.size // samples.size
        samples[begin : begin + _CHUNK] *= gain[places]


def off(found: Loudness) -> str:
    """How far a loudness is from what is published, in words; empty where it is right."""
    if abs(found.lufs - LUFS) <= TOLERATED and found.peak <= PEAK:
        return ""
    return f"{found.lufs:.1f} LUFS, peak {found.peak:.1f} dBTP, not {LUFS} and {PEAK}"
