"""A voice that raises on some texts, as a stranger's code may: a plain exception, none of ours."""

from stages.speak.sound import Sound
from tests.faults.voice_tone import ToneAdapter, ToneVoice


class Crashing(ToneVoice):
    def speak(self, text: str) -> Sound:
        if "crash" in text:
            raise RuntimeError("the vocoder fell over")
        return super().speak(text)


class CrashingAdapter(ToneAdapter):
    name = "crashing"
    voice = Crashing
