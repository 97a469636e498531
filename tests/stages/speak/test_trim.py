"""Edges cut and faded, broken sounds refused."""

import numpy as np
import pytest

from pipeline.errors import EngineFault
from stages.speak.sound import Sound, WordTime
from stages.speak.trim import LEAD_SECONDS, TAIL_SECONDS, trimmed
from tests.faults.voice_tone import tone


@pytest.mark.parametrize("rate", [8_000, 22_050, 24_000, 48_000])
@pytest.mark.parametrize("silence", [0.0, 0.1, 0.48])
def test_silence_at_the_edges_is_cut(rate: int, silence: float) -> None:
    cut = trimmed(tone(2.0, rate=rate, silence=silence), "")
    margin = min(silence, LEAD_SECONDS) + min(silence, TAIL_SECONDS)
    assert cut.seconds == pytest.approx(2.0 + margin, abs=0.021)


def test_pause_inside_is_kept() -> None:
    samples = np.concatenate([tone(1.0).samples, np.zeros(16_000, np.float32), tone(1.0).samples])
    assert trimmed(Sound(samples, 16_000), "").seconds == pytest.approx(3.0, abs=0.02)


def test_quiet_hum_under_speech_counts_as_silence() -> None:
    rng = np.random.default_rng(7)
    sound = tone(1.0, silence=0.5)
    noisy = sound.samples + 0.0003 * rng.standard_normal(sound.samples.size).astype(np.float32)
    assert trimmed(Sound(noisy, sound.rate), "").seconds < 1.1


def test_ends_fade_to_zero() -> None:
    cut = trimmed(tone(1.0), "").samples
    assert cut[0] == 0.0
    assert abs(float(cut[-1])) < 1e-3


def test_given_sound_is_not_changed() -> None:
    sound = tone(1.0)
    before = sound.samples.copy()
    trimmed(sound, "")
    assert np.array_equal(sound.samples, before)


def test_words_move_with_the_cut() -> None:
    sound = tone(1.0, silence=0.5)
    words = (WordTime(0, 2, 8_000, 16_000), WordTime(3, 5, 16_000, 32_000))
    cut = trimmed(Sound(sound.samples, sound.rate, words), "")
    offset = 8_000 - round(LEAD_SECONDS * 16_000)
    assert cut.words[0] == WordTime(0, 2, 8_000 - offset, 16_000 - offset)
    assert cut.words[1].last == cut.samples.size


@pytest.mark.parametrize("samples", [np.zeros(16_000), np.full(16_000, 1e-6)], ids=["silence", "nearly"])
def test_silent_sound_is_refused(samples: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> None:
    with pytest.raises(EngineFault, match="silent"):
        trimmed(Sound(samples.astype(np.float32), 16_000), "")


def test_sound_too_short_for_its_text_is_refused() -> None:
    with pytest.raises(EngineFault, match="breaks off"):
        trimmed(tone(0.5), "Take two tablets with water, twice a day, after meals.")


@pytest.mark.parametrize("size", [1, 3, 80])
def test_shortest_sounds_survive(size: int) -> None:
    assert trimmed(Sound(np.full(size, 0.5, np.float32), 16_000), "").samples.size == size
