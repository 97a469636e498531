"""A healthy voice that hums: 60 ms a letter, remembers what it was asked."""

import numpy as np

from pipeline.engines import Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from stages.speak.sound import Sound

RATE = 16_000
SECONDS_A_LETTER = 0.06


def tone(seconds: float, *, rate: int = RATE, silence: float = 0.0) -> Sound:
    """A hum of so many seconds with so much silence on each side."""
    wave = 0.3 * np.sin(2 * np.pi * 220 * np.arange(round(seconds * rate)) / rate)
    return Sound(np.pad(wave, round(silence * rate)).astype(np.float32), rate)


class ToneVoice:
    """Speaks any text as a hum whose length follows the text's."""

    name = "hum"
    fingerprint = "tone 1"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def speak(self, text: str) -> Sound:
        self.asked.append(text)
        return tone(SECONDS_A_LETTER * len(text), silence=0.2)


class ToneAdapter:
    """The healthy adapter that every fault is a change of; `opened` keeps the voices it gave."""

    name = "tone"
    online = False
    voice: type[ToneVoice] = ToneVoice

    def __init__(self) -> None:
        self.opened: list[ToneVoice] = []

    def __call__(self) -> "ToneAdapter":
        # Plugins name a class that is called; an instance lets a test ask it afterwards.
        return self

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        return None

    def open(self, need: Need, models: ModelStore) -> ToneVoice:
        self.opened.append(self.voice())
        return self.opened[-1]
