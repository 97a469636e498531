"""The seam that every voice is behind."""

from typing import Protocol, Self, runtime_checkable

from stages.speak.sound import Sound


class Voice(Protocol):
    """A voice of one language, as an adapter's `open` gives it; called from one thread at a time unless `Concurrent`.

    `name` is what people call it; `fingerprint` names version, model digest, voice and speed.
    """

    name: str

    @property
    def fingerprint(self) -> str:
        """What the sounds are kept under."""

    def speak(self, text: str) -> Sound:
        """The whole text as it is to be said: numbers are words by now. Raises `EngineFault`."""


@runtime_checkable
class Paced(Protocol):
    """A voice that can speak at a wanted rate."""

    def at_rate(self, words_a_minute: float) -> Self:
        """The same voice, models shared, that says about so many words a minute inside a sentence."""


@runtime_checkable
class Concurrent(Protocol):
    """A voice that says several texts side by side: `at_once` of them may be asked of it, from as many threads."""

    at_once: int


@runtime_checkable
class Remote(Protocol):
    """A voice that somebody else's machine speaks, which may go away.

    `lost` says why it was given up for the rest of the run, and is empty while it answers.
    """

    lost: str


@runtime_checkable
class Phonetic(Protocol):
    """A voice that says a word marked with its phonemes (see `phonemes.py`) by them; others are given its letters."""

    takes_phonemes: bool
