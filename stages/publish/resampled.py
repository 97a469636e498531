"""Sound at another rate, for forms of files that do not know its own."""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray


def resampled(samples: NDArray[float32], rate: int, wanted: int) -> NDArray[float32]:
    """Mono samples, shape (n,), as many a second as wanted; the same ones where that is their rate."""
    if rate == wanted:
        return samples
    import numpy as np
    from scipy.signal import resample_poly

    common = gcd(rate, wanted)
    return np.asarray(resample_poly(samples, wanted // common, rate // common), dtype=np.float32)
