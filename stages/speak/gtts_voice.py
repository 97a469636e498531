"""One Google voice: text sent clause by clause, MP3 answers decoded and joined."""

from importlib.metadata import version

import numpy as np

from pipeline.errors import EngineFault
from stages.speak.clauses import clauses
from stages.speak.gtts_service import CHARACTERS, GttsService
from stages.speak.sound import Sound

_PAUSE_SECONDS = 0.15
_MOST_FAILURES = 3


class GttsVoice:
    """After three texts in a row have failed it gives up: a dead line must not cost minutes a sentence."""

    def __init__(
        self, name: str, language: str, domain: str, *, service: GttsService | None = None, at_once: int = 1
    ) -> None:
        self.name = name
        self.at_once = at_once
        self.lost = ""
        self.fingerprint = f"gTTS {version('gTTS')}, {language}, translate.google.{domain}"
        self._language = language
        self._service = service or GttsService(domain)
        self._failures = 0

    def speak(self, text: str) -> Sound:
        """The text spoken; `EngineFault` if the service does not give all of it."""
        if self.lost:
            raise EngineFault(f"gtts: {self.lost}")
        try:
            sound = self._joined(text)
        except EngineFault:
            self._failures += 1
            if self._failures >= _MOST_FAILURES:
                self.lost = f"given up after {_MOST_FAILURES} failures in a row"
            raise
        self._failures = 0
        return sound

    def _joined(self, text: str) -> Sound:
        pieces = [piece for piece in clauses(text, CHARACTERS) if any(letter.isalnum() for letter in piece)]
        if not pieces:
            raise EngineFault("gtts: there is nothing to say in this text")
        sounds = [sound for piece in pieces for sound in self._service.sounds(piece, self._language)]
        rates = {sound.rate for sound in sounds}
        if len(rates) != 1:
            raise EngineFault(f"gtts: sounds at {sorted(rates)} samples a second for one text")
        pause = np.zeros(round(_PAUSE_SECONDS * sounds[0].rate), np.float32)
        parts = [part for sound in sounds for part in (pause, sound.samples)]
        return Sound(np.concatenate(parts[1:]), sounds[0].rate)
