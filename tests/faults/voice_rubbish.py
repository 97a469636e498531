"""A voice whose sound holds samples that are no numbers."""

import numpy as np

from stages.speak.sound import Sound
from tests.faults.voice_tone import ToneAdapter, ToneVoice


class Rubbish(ToneVoice):
    def speak(self, text: str) -> Sound:
        if "crash" in text:
            return Sound(np.full(16_000, np.nan, np.float32), 16_000)
        return super().speak(text)


class RubbishAdapter(ToneAdapter):
    name = "rubbish"
    voice = Rubbish
