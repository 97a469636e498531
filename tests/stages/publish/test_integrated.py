"""Integrated loudness beside the library's own meter, and in little memory."""

import tracemalloc

import numpy as np
import pyloudnorm
import pytest
from numpy import float32
from numpy.typing import NDArray

from stages.publish import integrated as module
from stages.publish.integrated import integrated

RATES = (16_000, 22_050, 24_000, 32_000, 44_100, 48_000)


def syllables(rate: int, *, seconds: float, seed: int) -> NDArray[float32]:
    """Noise in syllables of uneven loudness with long pauses, so that both gates have something to leave out."""
    random = np.random.default_rng(seed)
    count = int(seconds * 4) + 1
    strength = np.repeat(random.uniform(0, 0.3, count) * (random.random(count) > 0.4), rate // 4 + 1)
    whole = strength[: round(rate * seconds)]
    return np.asarray(random.standard_normal(whole.size) * whole, dtype=np.float32)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("seconds", [1.0, 7.3, 30.0])
def test_loudness_is_that_of_the_librarys_meter(rate: int, seconds: float) -> None:
    samples = syllables(rate, seconds=seconds, seed=rate)
    assert integrated(samples, rate) == pytest.approx(pyloudnorm.Meter(rate).integrated_loudness(samples), abs=0.01)


def test_pauses_do_not_make_a_sound_softer() -> None:
    # BS.1770-4: what is more than 10 LU below the rest is no part of the loudness.
    loud = np.random.default_rng(3).standard_normal(480_000).astype(np.float32) * np.float32(0.1)
    faint = loud * np.float32(0.01)
    alone = integrated(loud, 24_000)
    assert integrated(np.concatenate([loud, faint, faint]), 24_000) == pytest.approx(alone, abs=0.05)
    assert integrated(faint, 24_000) == pytest.approx(alone - 40, abs=0.01)


def test_what_is_below_the_absolute_gate_is_silence() -> None:
    assert integrated(syllables(24_000, seconds=5, seed=4) * np.float32(1e-4), 24_000) == -np.inf
    assert integrated(np.zeros(100, dtype=np.float32), 24_000) == -np.inf


@pytest.mark.parametrize("size", [211, 2_205, 7_919])
def test_loudness_does_not_depend_on_where_pieces_end(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    samples = syllables(22_050, seconds=5, seed=5)
    whole = integrated(samples, 22_050)
    monkeypatch.setattr(module, "_CHUNK", size)
    assert integrated(samples, 22_050) == pytest.approx(whole, abs=1e-9)


def test_ten_minutes_take_no_more_memory_than_one() -> None:
    def most(minutes: int) -> int:
        samples = np.zeros(minutes * 60 * 24_000, dtype=np.float32)
        tracemalloc.start()
        integrated(samples, 24_000)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return peak

    most(1)
    assert most(10) < 1.2 * most(1)
