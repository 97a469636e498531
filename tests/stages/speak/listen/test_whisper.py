"""Whisper: ready or not, and what it hears of a real voice."""

from pathlib import Path

import pytest

from pipeline.engines import Need
from pipeline.models import ModelStore
from stages.speak.listen.comparable import comparable
from stages.speak.listen.whisper import WhisperAdapter
from stages.speak.normalise.spoken import spoken_text


def test_missing_model_names_the_command_that_brings_it(tmp_path: Path) -> None:
    lack = WhisperAdapter().missing(Need("en"), ModelStore(tmp_path))
    assert lack is not None
    assert lack.hint == "plainvox models pull whisper"


@pytest.mark.model
def test_whisper_hears_a_spoken_dose() -> None:
    from stages.speak.espeak import EspeakAdapter

    text = "Take 5 mg with a glass of water every day."
    sound = EspeakAdapter().open(Need("en"), ModelStore.default()).speak(spoken_text(text, "en"))
    heard = WhisperAdapter().open(Need("en", threads=2), ModelStore.default()).hear(sound.samples, sound.rate)
    assert [word.text for word in comparable(heard, "en")] == [word.text for word in comparable(text, "en")]
