"""Whisper: hears the speech back on this machine, through faster-whisper."""

from importlib.metadata import version
from importlib.util import find_spec
from math import gcd
from typing import Any

from pipeline.engines import Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from stages.speak.catalog import WHISPER
from stages.speak.listen.ear import Ear

_RATE = 16_000
_BEAM = 5


class WhisperAdapter:
    """The entry point of the listener `whisper`."""

    name = "whisper"
    online = False

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        """The package or the model, with the command that brings it."""
        if find_spec("faster_whisper") is None:
            return EngineMissing("whisper: faster-whisper is not installed", hint="pip install 'plainvox[listen]'")
        if not all(models.has(name) for name in WHISPER):
            return EngineMissing("whisper: its model is not there", hint="plainvox models pull whisper")
        return None

    def open(self, need: Need, models: ModelStore) -> Ear:
        """The model loaded; raises `ModelMissing` if a file of it is damaged."""
        folder = {models.path(name).parent for name in WHISPER}.pop()
        return Whisper(str(folder), need.language, need.threads)


class Whisper:
    """whisper-base in one language, without memory of what it heard before."""

    def __init__(self, folder: str, language: str, threads: int) -> None:
        from faster_whisper import WhisperModel

        self.fingerprint = f"faster-whisper {version('faster-whisper')}, whisper-base int8, {language}, beam {_BEAM}"
        self._language = language
        self._model = WhisperModel(folder, device="cpu", compute_type="int8", cpu_threads=threads)

    def hear(self, samples: Any, rate: int) -> str:
        """The words recognised in at most half a minute of sound, or in more of it half a minute at a time."""
        import numpy as np
        from scipy.signal import resample_poly

        common = gcd(rate, _RATE)
        sound = resample_poly(samples, _RATE // common, rate // common).astype(np.float32)
        segments, _ = self._model.transcribe(
            sound, language=self._language, beam_size=_BEAM, condition_on_previous_text=False, without_timestamps=True
        )
        return " ".join(segment.text.strip() for segment in segments)
