"""Sounds made once and kept: each text that is not in the cache goes to the voice, trimmed, as FLAC."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from pipeline.cache import Cache
from pipeline.errors import EngineFault, OutputError
from pipeline.guard import guarded
from stages.speak.phonemes import Rewritten, unmarked
from stages.speak.sound import Sound, WordTime
from stages.speak.sound_file import sound_outline, write_sound
from stages.speak.trim import trimmed
from stages.speak.voice import Phonetic, Voice

_KIND = "speak"


@dataclass(frozen=True)
class Recorded:
    """A sound in the cache: its key, its samples, its rate, and its words as the voice told them."""

    key: str
    samples: int
    rate: int
    words: tuple[WordTime, ...] = ()


class Recorder:
    """A voice and the cache that its sounds go to; `engine` is the voice's plugin name, for messages."""

    def __init__(self, engine: str, voice: Voice, cache: Cache) -> None:
        self._engine = engine
        self._voice = voice
        self._cache = cache

    def sound(self, text: str) -> Recorded | EngineFault:
        """The sound of a text, or the fault that kept it; `OutputError` if it cannot be kept."""
        try:
            return self.record(text)
        except EngineFault as fault:
            return fault

    def ahead(self, text: str) -> None:
        """Have the sound in the cache before it is asked for; raises what `record` does."""
        self._cache.sound_ahead(_KIND, self._voice.fingerprint, text, partial(self._make, text))

    def record(self, text: str) -> Recorded:
        """The sound of a text; `EngineFault` if the voice fails on it, `OutputError` if it cannot be kept."""
        key = self._key(text)
        try:
            return Recorded(key, *sound_outline(self._cache.sound_path(key)))
        except OutputError:
            # A kept file was damaged since; it is worth one new try.
            self._cache.sound_path(key).unlink(missing_ok=True)
        key = self._key(text)
        return Recorded(key, *sound_outline(self._cache.sound_path(key)))

    def _key(self, text: str) -> str:
        return self._cache.sound(_KIND, self._voice.fingerprint, text, partial(self._make, text))

    def _make(self, text: str, path: Path) -> None:
        letters = unmarked(text)
        phonetic = isinstance(self._voice, Phonetic)
        sound = guarded(self._engine, lambda: self._voice.speak(text if phonetic else letters.text))
        if not isinstance(sound, Sound):
            raise EngineFault(f"{self._engine}: gave {type(sound).__name__} instead of a sound")
        if not phonetic:
            sound = replace(sound, words=tuple(_moved(word, letters) for word in sound.words))
        write_sound(path, trimmed(sound, letters.text))


def _moved(word: WordTime, letters: Rewritten) -> WordTime:
    begin, end = letters.back(word.begin, word.end)
    return replace(word, begin=begin, end=end)
