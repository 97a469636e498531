"""Kokoro: a neural voice on this machine, no network. The model runs in onnxruntime; kokoro-onnx knows its phonemes."""

from importlib.util import find_spec
from pathlib import Path

from pipeline.engines import Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from stages.speak.voice import Voice
from stages.speak.voice_names import voice_name

MODEL = "kokoro-v1.0.int8.onnx"
VOICES = {"af_heart": "en", "ef_dora": "es", "em_alex": "es"}
PHONEMES = {"en": "en-us", "es": "es-419"}
"""eSpeak NG's name for the pronunciation of each language: American English, Latin American Spanish."""
WORDS_A_MINUTE = {"af_heart": 206, "ef_dora": 181, "em_alex": 178}
"""The rate of each voice at the model's speed 1, measured on plain sentences without the pauses between them."""


class KokoroAdapter:
    """The entry point of the voice `kokoro`."""

    name = "kokoro"
    online = False

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        """The library, the model or the voice that is not there."""
        try:
            voice = voice_name(self.name, VOICES, need)
        except EngineMissing as lack:
            return lack
        for package in ("kokoro-onnx", "onnx"):
            if find_spec(package.replace("-", "_")) is None:
                return EngineMissing(f"{package} is not installed", hint='pip install "plainvox[kokoro]"')
        for model in (MODEL, model_of(voice)):
            if not models.has(model):
                return EngineMissing(f"the model {model} is not here", hint="plainvox models pull kokoro")
        return None

    def open(self, need: Need, models: ModelStore) -> Voice:
        """The voice, its model loaded; voices of one process share it."""
        from stages.speak.kokoro_voice import KokoroVoice

        voice = voice_name(self.name, VOICES, need)
        paths: tuple[Path, Path] = (models.path(MODEL), models.path(model_of(voice)))
        return KokoroVoice(voice, PHONEMES[VOICES[voice]], *paths, threads=need.threads, rate=WORDS_A_MINUTE[voice])


def model_of(voice: str) -> str:
    """The name of a voice's file in the model store."""
    return f"kokoro-voice-{voice}"
