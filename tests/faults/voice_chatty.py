"""A voice that prints to stdout while it works."""

from stages.speak.sound import Sound
from tests.faults.voice_tone import ToneAdapter, ToneVoice


class Chatty(ToneVoice):
    def speak(self, text: str) -> Sound:
        print("synthesizing...")
        return super().speak(text)


class ChattyAdapter(ToneAdapter):
    name = "chatty"
    voice = Chatty
