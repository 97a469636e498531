"""A voice that stops after a syllable."""

from stages.speak.sound import Sound
from tests.faults.voice_tone import ToneAdapter, ToneVoice


class Truncating(ToneVoice):
    def speak(self, text: str) -> Sound:
        sound = super().speak(text)
        if "crash" in text:
            return Sound(sound.samples[: sound.rate // 4], sound.rate)
        return sound


class TruncatingAdapter(ToneAdapter):
    name = "truncating"
    voice = Truncating
