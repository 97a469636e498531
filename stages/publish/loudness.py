"""How loud a recording is, by ITU-R BS.1770-4, and bringing it to the loudness wanted without clipping."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from stages.publish.integrated import integrated
from stages.publish.limiter import limited, sample_peaks

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

_SHORTEST_SECONDS = 0.4
_TOLERANCE = 0.1
_MOST_PASSES = 6
_MOST_LIMITING = 9.0
_LEAST_SLOPE = 0.2


@dataclass(frozen=True)
class Loudness:
    """Integrated loudness in LUFS and true peak in dBTP; both minus infinity for silence."""

    lufs: float
    peak: float


def load_meter() -> None:
    """Import what loudness is measured with, which takes a second."""
    import_module("pyloudnorm")


def measure(samples: NDArray[float32], rate: int) -> Loudness:
    """The loudness of mono samples between -1 and 1, shape (n,); shorter than 0.4 s counts as padded with silence."""
    import numpy as np

    if samples.size == 0 or not samples.any():
        return Loudness(-np.inf, -np.inf)
    return Loudness(_integrated(samples, rate), _decibels(float(sample_peaks(samples).max())))


def held(samples: NDArray[float32], rate: int, peak: float) -> NDArray[float32]:
    """The gain, 1 at most, shape (n,), that holds the true peaks of mono samples at `peak` (dBTP), without steps."""
    import numpy as np

    return limited(np.ones_like(samples), sample_peaks(samples), rate, gain=1.0, ceiling=_factor(peak))


@dataclass(frozen=True)
class Unleveled:
    """Mono samples between -1 and 1, shape (n,), that are brought to a loudness, once or again; measured once."""

    samples: NDArray[float32]
    rate: int

    @cached_property
    def _peaks(self) -> NDArray[float32]:
        return sample_peaks(self.samples)

    @cached_property
    def _lufs(self) -> float:
        return _integrated(self.samples, self.rate)

    def leveled(self, *, lufs: float, peak: float) -> NDArray[float32]:
        """The samples with one gain to `lufs` (LUFS); where that would exceed `peak` (dBTP), a limiter holds it.

        The limiter takes a little loudness away, so the gain is raised until the target is met within 0.1 LU, but the
        limiter never takes more than 9 dB: a sound with higher peaks than that stays quieter. Silence stays as it is.
        """
        import numpy as np

        if not self.samples.any():
            return self.samples
        highest = _decibels(float(self._peaks.max()))
        gain = lufs - self._lufs
        if not np.isfinite(gain) or highest + gain <= peak:
            return self.samples * np.float32(_factor(min(gain, peak - highest)))
        most = peak - highest + _MOST_LIMITING
        slope, last = 1.0, None
        for _ in range(_MOST_PASSES):
            gain = min(gain, most)
            made = limited(self.samples, self._peaks, self.rate, gain=_factor(gain), ceiling=_factor(peak))
            reached = _integrated(made, self.rate)
            if abs(lufs - reached) <= _TOLERANCE or gain == most:
                break
            if last:
                # The more is limited, the less a decibel of gain gives.
                slope = min(1.0, max(_LEAST_SLOPE, (reached - last[1]) / (gain - last[0])))
            last = gain, reached
            gain += (lufs - reached) / slope
        return made


def _integrated(samples: NDArray[float32], rate: int) -> float:
    import numpy as np

    lacking = int(np.ceil(_SHORTEST_SECONDS * rate)) + 1 - samples.size
    return integrated(np.pad(samples, (0, lacking)) if lacking > 0 else samples, rate)


def _factor(decibels: float) -> float:
    return float(10.0 ** (decibels / 20.0))


def _decibels(factor: float) -> float:
    import numpy as np

    return float(20.0 * np.log10(factor)) if factor > 0 else -np.inf
