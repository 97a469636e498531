"""MP3: mono, constant bit rate, encoded and decoded by libsndfile."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from pipeline.errors import OutputError

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

# What libsndfile maps its compression level 0 to 1 onto, by the rates of each MPEG version: (bit rates in kb/s).
_MPEG = (
    ((32_000, 44_100, 48_000), 320, 32),
    ((16_000, 22_050, 24_000), 160, 8),
    ((8_000, 11_025, 12_000), 64, 8),
)


def encode(samples: NDArray[float32], rate: int, *, kilobits: int = 64) -> bytes:
    """A whole MP3 file without tags, at the given rate and kilobits a second (the nearest that its rate allows).

    `samples` are mono between -1 and 1, shape (n,). The first frame tells the encoder's delay and padding, so a
    decoder gives back as many samples in the same place. Raises `OutputError` for a rate that MP3 does not know.
    """
    import soundfile

    file = io.BytesIO()
    try:
        soundfile.write(
            file,
            samples,
            rate,
            format="MP3",
            subtype="MPEG_LAYER_III",
            bitrate_mode="CONSTANT",
            compression_level=_compression(rate, kilobits),
        )
    except soundfile.LibsndfileError as error:
        raise OutputError(f"MP3 at {rate} samples a second: {error}") from error
    return file.getvalue()


def decode(mp3: bytes) -> tuple[NDArray[float32], int]:
    """The samples (float32, mono, shape (n,)) and the rate of an MP3 file."""
    import soundfile

    try:
        samples, rate = soundfile.read(io.BytesIO(mp3), dtype="float32")
    except soundfile.LibsndfileError as error:
        raise OutputError(f"the MP3 cannot be read back: {error}") from error
    return samples, rate


def _compression(rate: int, kilobits: int) -> float:
    for rates, most, least in _MPEG:
        if rate in rates:
            return min(1.0, max(0.0, (most - kilobits) / (most - least)))
    raise OutputError(f"MP3 has no rate of {rate} samples a second", hint="use a voice at 22,050 or 24,000")
