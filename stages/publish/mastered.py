"""A recording in its published form: encoded at one loudness, decoded, measured, and made again if it is off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from stages.publish.loudness import Loudness, Unleveled, measure

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

LUFS = -19.0
"""What mono speech is published at: as loud as stereo at -16 LUFS."""

PEAK = -3.0
"""No true peak above this (dBTP)."""

TOLERATED = 0.5
"""How many LU a published recording may be off."""

_ENOUGH = 0.15
_HEADROOM = 1.3
# Other decoders and meters find peaks up to .2 dB higher than ours do.
_MARGIN = 0.3
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

    Encoding changes loudness a little and peaks more, so the file is measured, and made again if it is off.
    """
    original = Unleveled(samples, rate)
    lufs, peak = LUFS, PEAK - _HEADROOM
    for _ in range(_MOST_ENCODINGS):
        content = codec.encode(original.leveled(lufs=lufs, peak=peak), rate)
        found = measure(*codec.decode(content))
        over = max(0.0, found.peak - PEAK + _MARGIN)
        if not samples.any() or (abs(LUFS - found.lufs) <= _ENOUGH and not over):
            break
        lufs, peak = lufs + LUFS - found.lufs, peak - (over + 0.2 if over else 0.0)
    return content, found


def off(found: Loudness) -> str:
    """How far a loudness is from what is published, in words; empty where it is right."""
    if abs(found.lufs - LUFS) <= TOLERATED and found.peak <= PEAK:
        return ""
    return f"{found.lufs:.1f} LUFS, peak {found.peak:.1f} dBTP, not {LUFS} and {PEAK}"
