"""A voice that takes its time."""

import time

from stages.speak.sound import Sound
from tests.faults.voice_tone import ToneAdapter, ToneVoice


class Slow(ToneVoice):
    def speak(self, text: str) -> Sound:
        time.sleep(0.05)
        return super().speak(text)


class SlowAdapter(ToneAdapter):
    name = "slow"
    voice = Slow
