"""A voice that changes its rate from text to text."""

from stages.speak.sound import Sound
from tests.faults.voice_tone import ToneAdapter, ToneVoice, tone


class Wavering(ToneVoice):
    def speak(self, text: str) -> Sound:
        return tone(2.0, rate=16_000 if "crash" in text else 8_000)


class WaveringAdapter(ToneAdapter):
    name = "wavering"
    voice = Wavering
