"""Integrated loudness by ITU-R BS.1770-4, piece by piece, so that an hour of sound takes no more memory than a minute.

pyloudnorm's own meter takes seven times the memory of the sound, 2.4 GB an hour; its filters are used here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import float32, float64, int64
    from numpy.typing import NDArray

_CHUNK = 1 << 16
_STEP_SECONDS = 0.1
_STEPS = 4
"""In a block of 400 ms: blocks overlap by three quarters."""
_ABSOLUTE_GATE = -70.0
_RELATIVE_GATE = -10.0


def integrated(samples: NDArray[float32], rate: int) -> float:
    """The loudness in LUFS of mono samples, shape (n,); minus infinity where no whole block of 400 ms is heard.

    Blocks below -70 LUFS are left out, and then those more than 10 LU below the mean of the others (annex 1).
    """
    import numpy as np

    steps = int(samples.size / (rate * _STEP_SECONDS))
    edges = (np.arange(steps + 1) * (rate * _STEP_SECONDS)).astype(np.int64)
    energy = np.concatenate([[0.0], *_energy(samples, rate, edges[1:])])
    blocks = (energy[_STEPS:] - energy[:-_STEPS]) / (rate * _STEP_SECONDS * _STEPS)
    heard = blocks[_lufs(blocks) >= _ABSOLUTE_GATE]
    if not heard.size:
        return -np.inf
    return float(_lufs(heard[_lufs(heard) > _lufs(heard.mean()) + _RELATIVE_GATE].mean()))


def _energy(samples: NDArray[float32], rate: int, edges: NDArray[int64]) -> Iterator[NDArray[float64]]:
    """The sum of the squares of all K-weighted samples before each edge, some edges at a time."""
    import numpy as np
    from pyloudnorm import IIRfilter
    from scipy.signal import lfilter

    shelf = IIRfilter(4.0, 1 / np.sqrt(2), 1500.0, rate, "high_shelf")
    high = IIRfilter(0.0, 0.5, 38.0, rate, "high_pass")
    filters = [(one.b, one.a) for one in (shelf, high)]
    states = [np.zeros(len(a) - 1) for _, a in filters]
    total = 0.0
    for begin in range(0, samples.size, _CHUNK):
        piece = samples[begin : begin + _CHUNK].astype(np.float64)
        for number, (b, a) in enumerate(filters):
            piece, states[number] = lfilter(b, a, piece, zi=states[number])
        running = total + np.cumsum(np.square(piece))
        total = float(running[-1])
        yield running[edges[(begin < edges) & (edges <= begin + piece.size)] - begin - 1]


def _lufs(energy: NDArray[float64]) -> NDArray[float64]:
    import numpy as np

    with np.errstate(divide="ignore"):
        return -0.691 + 10.0 * np.log10(energy)
