"""Loudness measured and set, checked against what the standard says of known signals."""

import numpy as np
import pytest
from numpy import float32
from numpy.typing import NDArray

from stages.publish.limiter import limited, sample_peaks
from stages.publish.loudness import Unleveled, measure

RATES = (22_050, 24_000)


def tone(rate: int, *, seconds: float = 5.0, hertz: float = 997.0, level: float = 0.1) -> NDArray[float32]:
    times = np.arange(round(rate * seconds)) / rate
    return (level * np.sin(2 * np.pi * hertz * times)).astype(np.float32)


def babble(rate: int, *, seconds: float = 20.0, crest: float = 3.0, seed: int = 1) -> NDArray[float32]:
    """Something with the ups and downs of speech: a buzz in syllables of uneven loudness, with gaps."""
    random = np.random.default_rng(seed)
    times = np.arange(round(rate * seconds)) / rate
    buzz = sum(np.sin(2 * np.pi * 130 * k * times) / k for k in range(1, 20))
    strength = np.repeat(random.uniform(0.2, 1.0, int(seconds * 4) + 1), rate // 4)[: times.size]
    syllables = np.clip(np.sin(2 * np.pi * 4 * times), 0, 1) ** crest * strength * (np.sin(times) > -0.7)
    voice = (buzz + random.standard_normal(times.size) * 0.1) * syllables
    return np.asarray(0.5 * voice / np.abs(voice).max(), dtype=np.float32)


@pytest.mark.parametrize("rate", RATES)
def test_full_scale_tone_of_997_hertz_measures_as_the_standard_says(rate: int) -> None:
    # BS.1770-4: a 0 dBFS, 997 Hz sine in one front channel reads -3.01 LKFS.
    assert measure(tone(rate, level=1.0), rate).lufs == pytest.approx(-3.01, abs=0.1)


def test_silence_is_infinitely_soft() -> None:
    found = measure(np.zeros(24_000, dtype=np.float32), 24_000)
    assert (found.lufs, found.peak) == (-np.inf, -np.inf)


@pytest.mark.parametrize("samples", [1, 10, 2_000])
def test_sound_shorter_than_a_block_can_be_measured(samples: int) -> None:
    assert np.isfinite(measure(tone(24_000)[1 : samples + 1], 24_000).peak)


def test_true_peak_is_found_between_the_samples() -> None:
    # A quarter of the rate, sampled 45 degrees off its crests: the samples reach 0.707, the wave reaches 1.
    rate = 24_000
    wave = np.sin(np.pi / 2 * np.arange(rate) + np.pi / 4).astype(np.float32)
    assert measure(wave, rate).peak == pytest.approx(0.0, abs=0.3)
    assert 20 * np.log10(np.abs(wave).max()) == pytest.approx(-3.01, abs=0.01)


def test_peaks_do_not_depend_on_where_chunks_end(monkeypatch: pytest.MonkeyPatch) -> None:
    samples = babble(24_000, seconds=2)
    whole = sample_peaks(samples)
    monkeypatch.setattr("stages.publish.limiter._CHUNK", 1_000)
    np.testing.assert_allclose(sample_peaks(samples), whole, atol=1e-5)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("crest", [0.5, 1.0, 3.0])
@pytest.mark.parametrize("gain", [0.02, 1.0, 1.9])
def test_leveled_sound_has_the_loudness_and_keeps_below_the_peak(rate: int, crest: float, gain: float) -> None:
    found = measure(Unleveled(babble(rate, crest=crest) * np.float32(gain), rate).leveled(lufs=-19, peak=-3.5), rate)
    assert found.lufs == pytest.approx(-19.0, abs=0.11)
    assert found.peak <= -3.4


def test_sound_with_room_is_only_made_louder_never_reshaped() -> None:
    samples = babble(24_000, crest=0.5)
    made = Unleveled(samples, 24_000).leveled(lufs=-19, peak=-1.0)
    loud = np.abs(samples) > 0.01
    factors = made[loud] / samples[loud]
    assert factors.max() - factors.min() < 1e-4


def test_peak_too_high_for_the_limiter_leaves_the_sound_softer_but_below_the_peak() -> None:
    samples = np.zeros(240_000, dtype=np.float32)
    samples[::12_000] = 0.9
    found = measure(Unleveled(samples, 24_000).leveled(lufs=-19, peak=-3.5), 24_000)
    assert found.lufs < -19.5
    assert found.peak <= -3.4


def test_silence_stays_silence() -> None:
    samples = np.zeros(24_000, dtype=np.float32)
    assert not Unleveled(samples, 24_000).leveled(lufs=-19, peak=-3.5).any()


def test_limiter_turns_down_before_the_peak_and_without_a_step() -> None:
    rate = 24_000
    samples = tone(rate, seconds=1, hertz=200, level=0.2)
    samples[12_000:12_400] *= 4
    made = limited(samples, sample_peaks(samples), rate, gain=1.0, ceiling=0.5)
    loud = np.abs(samples) > 0.05
    factors = np.interp(np.arange(samples.size), np.flatnonzero(loud), (made[loud] / samples[loud]))
    assert factors[11_900] < 0.9
    assert np.abs(np.diff(factors)).max() < 0.01


def test_limiter_leaves_alone_what_is_far_from_a_peak() -> None:
    rate = 24_000
    samples = tone(rate, seconds=1, level=0.2)
    samples[12_000:12_100] *= 4
    made = limited(samples, sample_peaks(samples), rate, gain=1.0, ceiling=0.5)
    np.testing.assert_allclose(made[:11_000], samples[:11_000], rtol=1e-6)


def test_limited_sound_does_not_depend_on_where_chunks_end(monkeypatch: pytest.MonkeyPatch) -> None:
    samples = babble(24_000, seconds=2)
    peaks = sample_peaks(samples)
    whole = limited(samples, peaks, 24_000, gain=3.0, ceiling=0.6)
    monkeypatch.setattr("stages.publish.limiter._CHUNK", 5_000)
    np.testing.assert_allclose(limited(samples, peaks, 24_000, gain=3.0, ceiling=0.6), whole, atol=1e-6)
