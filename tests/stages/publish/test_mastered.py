"""Recordings made again where their form raises peaks."""

from dataclasses import dataclass, field

import numpy as np
import pytest
from numpy import float32
from numpy.typing import NDArray

from stages.publish.mastered import LUFS, PEAK, mastered
from stages.publish.resampled import resampled
from tests.stages.publish.test_loudness import babble

RATE = 24_000
PLACE = slice(RATE * 5, RATE * 6)


@dataclass
class Peaky:
    """Samples as bytes, at twice the rate, but for one second that comes back higher."""

    raised: float
    encoded: list[NDArray[float32]] = field(default_factory=list)

    name = "peaky"
    fingerprint = "1"

    def encode(self, samples: NDArray[float32], rate: int) -> bytes:
        self.encoded.append(samples)
        return samples.tobytes()

    def decode(self, content: bytes) -> tuple[NDArray[float32], int]:
        samples = np.frombuffer(content, dtype=np.float32).copy()
        samples[PLACE] *= self.raised
        return resampled(samples, RATE, 2 * RATE), 2 * RATE


def test_only_the_place_that_is_too_high_is_turned_down() -> None:
    codec = Peaky(1.5)
    _, found = mastered(babble(RATE), RATE, codec)
    assert found.peak <= PEAK
    assert found.lufs == pytest.approx(LUFS, abs=0.2)
    first, *_, last = codec.encoded
    assert len(codec.encoded) > 1
    assert np.abs(last[PLACE]).max() < 0.85 * np.abs(first[PLACE]).max()
    elsewhere = last[: RATE * 4]
    np.testing.assert_allclose(np.abs(elsewhere).max(), np.abs(first[: RATE * 4]).max(), rtol=0.02)


def test_a_form_that_keeps_peaks_is_made_once() -> None:
    codec = Peaky(1.0)
    mastered(babble(RATE, crest=1.0), RATE, codec)
    assert len(codec.encoded) == 1


def test_a_sound_that_can_become_no_louder_is_not_made_again() -> None:
    codec = Peaky(1.0)
    _, found = mastered(babble(RATE, crest=12.0), RATE, codec)
    assert found.lufs < LUFS - 0.2
    assert len(codec.encoded) == 1
