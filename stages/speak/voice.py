"""The seam that every voice is behind."""

from typing import Protocol

from stages.speak.sound import Sound


class Voice(Protocol):
    """A voice of one language, as an adapter's `open` gives it; called from one thread at a time.

    `name` is what people call it; `fingerprint` names version, model digest, voice and speed: sounds are kept under it.
    """

    name: str
    fingerprint: str

    def speak(self, text: str) -> Sound:
        """The whole text as it is to be said: numbers are words by now. Raises `EngineFault`."""
