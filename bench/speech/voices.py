"""The voices compared: plainvox's, with its normaliser at its own rate, and the same engines as anyone calls them."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pipeline.engines import Need
from pipeline.models import ModelStore
from stages.speak.espeak import EspeakAdapter
from stages.speak.kokoro import KokoroAdapter
from stages.speak.normalise.spoken import normalise
from stages.speak.pace import rate_within
from stages.speak.stage import Speak

Speaker = Callable[[str], tuple[Any, int]]
"""Displayed text to mono samples and their rate."""

THREADS = 2


def _normalised(adapter: Any) -> Callable[[str], Speaker]:
    def opened(language: str) -> Speaker:
        voice = adapter.open(Need(language, threads=THREADS), ModelStore.default())
        voice = voice.at_rate(rate_within(Speak.rate, pause=Speak.pause_sentence))

        def speak(text: str) -> tuple[Any, int]:
            sound = voice.speak(normalise(text, language).text)
            return sound.samples, sound.rate

        return speak

    return opened


def _espeak_plain(language: str) -> Speaker:
    voice = EspeakAdapter().open(Need(language), ModelStore.default())

    def speak(text: str) -> tuple[Any, int]:
        sound = voice.speak(text)
        return sound.samples, sound.rate

    return speak


def _kokoro_plain(language: str) -> Speaker:
    import numpy as np
    from kokoro_onnx import Kokoro

    name, code = {"en": ("af_heart", "en-us"), "es": ("ef_dora", "es")}[language]
    store = ModelStore.default()
    styles = np.fromfile(store.path(f"kokoro-voice-{name}"), np.float32).reshape(-1, 1, 256)
    with tempfile.TemporaryDirectory() as folder:
        voices = Path(folder) / "voices.npz"
        np.savez(voices, **{name: styles})
        kokoro = Kokoro(str(store.path("kokoro-v1.0.int8.onnx")), str(voices))

    def speak(text: str) -> tuple[Any, int]:
        samples, rate = kokoro.create(text, voice=name, lang=code)
        return np.asarray(samples, np.float32).reshape(-1), int(rate)

    return speak


VOICES: dict[str, Callable[[str], Speaker]] = {
    "kokoro, plainvox": _normalised(KokoroAdapter()),
    "kokoro-onnx, plain": _kokoro_plain,
    "espeak, plainvox": _normalised(EspeakAdapter()),
    "espeak, plain": _espeak_plain,
}
