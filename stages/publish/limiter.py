"""A limiter that looks ahead: it turns the sound down before a peak comes, smoothly, and up again after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

_OVERSAMPLING = 4
_REACH_SECONDS = 0.01
_CHUNK = 1 << 16
_MARGIN = 64


def sample_peaks(samples: NDArray[float32]) -> NDArray[float32]:
    """How high the wave between samples goes near each sample: the largest of four points, shape as given.

    Four times oversampled, as in ITU-R BS.1770-4 annex 2.
    """
    import numpy as np
    from scipy.signal import resample_poly

    peaks = np.abs(samples)
    for outer, inner, chunk in _chunks(samples.size, _MARGIN):
        fine = np.abs(resample_poly(samples[outer], _OVERSAMPLING, 1))
        for part in range(_OVERSAMPLING):
            np.maximum(peaks[chunk], fine[part::_OVERSAMPLING][inner], out=peaks[chunk])
    return peaks


def limited(
    samples: NDArray[float32], peaks: NDArray[float32], rate: int, *, gain: float, ceiling: float
) -> NDArray[float32]:
    """The samples times `gain`, with no true peak above `ceiling` (both are factors, 1 is full scale), shape as given.

    `peaks` are the `sample_peaks` of the samples. The gain that each sample allows is spread 10 ms to both sides as a
    minimum, then smoothed over the same span by a triangle: a mean of gains that are all low enough is low enough, so
    no peak escapes, and no step is heard.
    """
    import numpy as np
    from scipy.ndimage import minimum_filter1d, uniform_filter1d

    reach = max(1, round(rate * _REACH_SECONDS))
    made = np.empty_like(samples)
    for outer, inner, chunk in _chunks(samples.size, 4 * reach + 4):
        allowed = np.minimum(gain, ceiling / np.maximum(peaks[outer], 1e-9))
        # One sample more than the triangle, because a peak lies between two samples and both carry it.
        lowest = minimum_filter1d(allowed, 2 * (reach + 1) + 1, mode="nearest")
        box = reach + 1 - reach % 2
        smooth = uniform_filter1d(uniform_filter1d(lowest, box, mode="nearest"), box, mode="nearest")
        made[chunk] = samples[chunk] * smooth[inner]
    return made


def _chunks(size: int, margin: int) -> Iterator[tuple[slice, slice, slice]]:
    """Pieces of an array that stay in the processor's cache: with a margin, the piece within that, and the piece."""
    for begin in range(0, size, _CHUNK):
        end = min(begin + _CHUNK, size)
        before, after = max(0, begin - margin), min(size, end + margin)
        yield slice(before, after), slice(begin - before, end - before), slice(begin, end)
