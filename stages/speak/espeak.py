"""eSpeak NG: the voice that always works. Robotic, small, immediate, no network."""

from itertools import pairwise

from pipeline.engines import Need
from pipeline.errors import EngineFault, EngineMissing
from pipeline.models import ModelStore
from stages.speak.espeak_library import Heard, espeak_library
from stages.speak.phonemes import Rewritten, espeak_phonemes, rewritten
from stages.speak.sound import Sound, WordTime
from stages.speak.voice import Voice
from stages.speak.voice_names import voice_name

VOICES = {"en-us": "en", "en-gb-x-rp": "en", "es-419": "es", "es": "es"}
WORDS_A_MINUTE = {"en-us": 186, "en-gb-x-rp": 191, "es-419": 151, "es": 166}
"""What each voice says when it is told 150, measured on plain sentences: eSpeak NG counts words by their length."""
_TOLD = 150
_SLOWEST, _FASTEST = 80, 450
_FULL_SCALE = 32768.0


class EspeakAdapter:
    """The entry point of the voice `espeak`."""

    name = "espeak"
    online = False

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        """Only a language or a voice that it does not have can be missing: the library comes with plainvox."""
        try:
            voice_name(self.name, VOICES, need)
        except EngineMissing as lack:
            return lack
        return None

    def open(self, need: Need, models: ModelStore) -> Voice:
        """The voice of the language; `EngineMissing` if there is none."""
        return EspeakVoice(voice_name(self.name, VOICES, need))


class EspeakVoice:
    """One eSpeak NG voice, 22,050 samples a second, with word times; the same text gives the same samples."""

    takes_phonemes = True

    def __init__(self, name: str, *, told: int = _TOLD) -> None:
        self.name = name
        self._told = told
        self._library = espeak_library()
        self.fingerprint = f"espeak-ng {self._library.version}, {name}, {told} words a minute, each text anew"

    def at_rate(self, words_a_minute: float) -> "EspeakVoice":
        """The voice told what gives this rate, within what it can do."""
        told = round(words_a_minute * _TOLD / WORDS_A_MINUTE[self.name])
        return EspeakVoice(self.name, told=min(max(told, _SLOWEST), _FASTEST))

    def speak(self, text: str) -> Sound:
        """The text spoken; `EngineFault` if there is nothing to say in it."""
        import numpy as np

        language = VOICES[self.name]
        said = rewritten(text, lambda _, ipa: espeak_phonemes(ipa, language))
        pcm, heard = self._library.speak(said.text, voice=self.name, words_a_minute=self._told)
        if not pcm.any():
            raise EngineFault("espeak: there is nothing to say in this text")
        samples = (pcm / np.float32(_FULL_SCALE)).astype(np.float32)
        return Sound(samples, self._library.rate, _words(said, heard, self._library.rate, samples.size))


def _words(said: Rewritten, heard: list[Heard], rate: int, size: int) -> tuple[WordTime, ...]:
    # A word lasts until the next begins; events for the spaces inside an expansion carry no letter or digit.
    spoken = [one for one in heard if any(letter.isalnum() for letter in said.text[one.begin : one.end])]
    edges = [min(round(one.millisecond * rate / 1000), size) for one in spoken] + [size]
    return tuple(
        WordTime(*said.back(one.begin, one.end), first, last)
        for one, (first, last) in zip(spoken, pairwise(edges), strict=True)
        if first <= last
    )
