"""A sound that is not one cannot be born."""

from typing import Any

import numpy as np
import pytest

from pipeline.errors import EngineFault
from stages.speak.sound import Sound, WordTime

GOOD = np.ones(100, np.float32)


@pytest.mark.parametrize(
    ("samples", "rate"),
    [
        (np.empty(0, np.float32), 16_000),
        (np.ones((2, 50), np.float32), 16_000),
        (np.ones(100, np.int16), 16_000),
        (np.ones(100, np.float64), 16_000),
        ([0.0] * 100, 16_000),
        (np.full(100, np.nan, np.float32), 16_000),
        (np.full(100, np.inf, np.float32), 16_000),
        (GOOD, 0),
    ],
    ids=["empty", "stereo", "integers", "float64", "list", "nan", "infinite", "no rate"],
)
def test_broken_sound_is_refused(samples: Any, rate: int) -> None:
    with pytest.raises(EngineFault):
        Sound(samples, rate)


@pytest.mark.parametrize("times", [(-1, 2, 0, 5), (2, 2, 0, 5), (0, 2, 5, 4), (0, 2, -1, 4)])
def test_reversed_word_is_refused(times: tuple[int, int, int, int]) -> None:
    with pytest.raises(EngineFault):
        WordTime(*times)


@pytest.mark.parametrize(
    "words",
    [(WordTime(0, 1, 0, 50), WordTime(2, 3, 40, 60)), (WordTime(0, 1, 50, 101),)],
    ids=["overlapping", "past the end"],
)
def test_words_outside_the_sound_are_refused(words: tuple[WordTime, ...]) -> None:
    with pytest.raises(EngineFault):
        Sound(GOOD, 16_000, words)


def test_length_is_in_seconds() -> None:
    assert Sound(GOOD, 50).seconds == 2.0
