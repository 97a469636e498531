"""MP3: mono, 64 kb/s, encoded and decoded by libsndfile, which uses LAME and mpg123."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from pipeline.errors import OutputError
from stages.publish.resampled import resampled

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

FORMAT = 6
"""Raised when the same samples would become another MP3."""

KILOBITS = 64
LEAST, MOST = 64, 160
"""A second. At fewer, LAME leaves out the frame that tells its delay, and sound comes back 60 ms late."""

# The rates of each MPEG version, and the kilobits that libsndfile's compression level 0 and 1 stand for there.
_MPEG = (
    ((32_000, 44_100, 48_000), 320, 32),
    ((16_000, 22_050, 24_000), 160, 8),
    ((8_000, 11_025, 12_000), 64, 8),
)
_SAFE_RATES = {24_000: 32_000}
"""At 24,000 samples a second LAME and ffmpeg 5.1 do not understand each other: by its own count some 5 frames in a
thousand of real speech are overread, which crackles in players that hold such a decoder. At 32,000 none is."""
# LAME turns down what it encodes at this bit rate, measured at every rate above.
_LAME_SCALE = 0.95
_CHUNK = 1 << 16


def encode(samples: NDArray[float32], rate: int, kilobits: int = KILOBITS) -> bytes:
    """A whole MP3 file without tags, as loud as the samples, which are mono between -1 and 1, shape (n,).

    A decoder that reads its first frame gives back a sound as long, each moment in its place, at 32,000 samples a
    second where it was given 24,000. Raises `OutputError` for a rate that MP3 does not know.
    """
    import numpy as np
    import soundfile

    made_rate = _SAFE_RATES.get(rate, rate)
    made = resampled(samples, rate, made_rate)
    level = _compression(made_rate, kilobits)
    file = io.BytesIO()
    try:
        with soundfile.SoundFile(
            file,
            "w",
            made_rate,
            channels=1,
            format="MP3",
            subtype="MPEG_LAYER_III",
            bitrate_mode="CONSTANT",
            compression_level=level,
        ) as mp3:
            for begin in range(0, made.size, _CHUNK):
                mp3.write(made[begin : begin + _CHUNK] * np.float32(1 / _LAME_SCALE))
    except soundfile.LibsndfileError as error:
        raise OutputError(f"MP3 at {rate} samples a second: {error}") from error
    return file.getvalue()


def decode(mp3: bytes) -> tuple[NDArray[float32], int]:
    """The samples (float32, mono, shape (n,)) and the rate of an MP3 file; `OutputError` if it is not one."""
    import soundfile

    try:
        samples, rate = soundfile.read(io.BytesIO(mp3), dtype="float32")
    except soundfile.LibsndfileError as error:
        raise OutputError(f"the MP3 cannot be read back: {error}") from error
    return samples, rate


def _compression(rate: int, kilobits: int) -> float:
    for rates, most, least in _MPEG:
        if rate in rates:
            return (most - min(kilobits, most)) / (most - least)
    raise OutputError(f"MP3 has no rate of {rate} samples a second", hint="use a voice at 22,050 or 24,000")


@dataclass(frozen=True)
class Mp3Codec:
    """MP3 at so many kilobits a second, as one form of sound files among others."""

    kilobits: int = KILOBITS

    name: ClassVar[str] = "mp3"

    @property
    def fingerprint(self) -> str:
        """Our format, the rate and the library."""
        import soundfile

        return f"{FORMAT} {self.kilobits} libsndfile {soundfile.__libsndfile_version__}"

    def encode(self, samples: NDArray[float32], rate: int) -> bytes:
        """See `encode`."""
        return encode(samples, rate, self.kilobits)

    def decode(self, content: bytes) -> tuple[NDArray[float32], int]:
        """See `decode`."""
        return decode(content)
