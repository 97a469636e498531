"""A voice that gives no samples for some texts."""

import numpy as np

from stages.speak.sound import Sound
from tests.faults.voice_tone import ToneAdapter, ToneVoice


class Empty(ToneVoice):
    def speak(self, text: str) -> Sound:
        if "crash" in text:
            return Sound(np.empty(0, np.float32), 16_000)
        return super().speak(text)


class EmptyAdapter(ToneAdapter):
    name = "empty"
    voice = Empty
