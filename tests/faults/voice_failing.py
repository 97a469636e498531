"""A voice that can say nothing at all."""

from stages.speak.sound import Sound
from tests.faults.voice_tone import ToneAdapter, ToneVoice


class Failing(ToneVoice):
    def speak(self, text: str) -> Sound:
        raise OSError("no sound device")


class FailingAdapter(ToneAdapter):
    name = "failing"
    voice = Failing
