"""A voice that gives digital silence for some texts."""

import numpy as np

from stages.speak.sound import Sound
from tests.faults.voice_tone import ToneAdapter, ToneVoice


class Silent(ToneVoice):
    def speak(self, text: str) -> Sound:
        if "crash" in text:
            return Sound(np.zeros(16_000, np.float32), 16_000)
        return super().speak(text)


class SilentAdapter(ToneAdapter):
    name = "silent"
    voice = Silent
