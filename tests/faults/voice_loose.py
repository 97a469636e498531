"""A voice that gives something else than a sound for some texts."""

from typing import cast

from stages.speak.sound import Sound
from tests.faults.voice_tone import ToneAdapter, ToneVoice


class Loose(ToneVoice):
    def speak(self, text: str) -> Sound:
        if "crash" in text:
            return cast(Sound, b"RIFF")
        return super().speak(text)


class LooseAdapter(ToneAdapter):
    name = "loose"
    voice = Loose
