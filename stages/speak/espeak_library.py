"""eSpeak NG's library, from the wheel that carries it, through ctypes."""

from __future__ import annotations

import ctypes
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from shutil import copy
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from pipeline.errors import EngineFault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy import int16
    from numpy.typing import NDArray

# Values of espeak-ng/speak_lib.h.
# Retrieval as in mode 1, but in the calling thread: `espeak_Synth` returns when all has been delivered.
_OUTPUT_SYNCHRONOUS = 2
_EVENT_END = 0
_EVENT_WORD = 1
_POSITION_CHARACTER = 1
_CHARACTERS_UTF8 = 1
_PHONEMES = 0x100
"""The text may hold eSpeak NG's own phonemes in double square brackets."""
_PARAMETER_RATE = 1
_BUFFER_MILLISECONDS = 500
_SEED = 1


@dataclass(frozen=True)
class Heard:
    """A word event: characters `begin` to `end` of the text, `millisecond` from the start of the sound."""

    begin: int
    end: int
    millisecond: int


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


class EspeakLibrary:
    """The library, loaded anew for each text, which takes about a millisecond; one thread speaks at a time.

    It flutters the pitch by counters that live as long as it is loaded and that neither `espeak_Terminate` nor a seed
    sets back: kept loaded, it would never say a sentence twice alike.
    """

    def __init__(self) -> None:
        import espeakng_loader

        self._lock = threading.Lock()
        self._data = espeakng_loader.get_data_path().encode()
        # A copy of our own: phonemizer keeps the original loaded, with all that it remembers.
        self._folder = TemporaryDirectory(prefix="plainvox-espeak-")
        self._path = copy(espeakng_loader.get_library_path(), self._folder.name)
        with self._loaded() as (library, rate):
            self.rate = rate
            self.version: str = library.espeak_Info(None).decode()

    def speak(self, text: str, *, voice: str, words_a_minute: int) -> tuple[NDArray[int16], list[Heard]]:
        """The text's samples at `rate` and its word events, always the same; no samples if it has nothing to say."""
        import numpy as np

        with self._lock, self._loaded() as (library, _):
            collected = _Collected()
            # Named, because the library keeps the bare pointer.
            callback = _CALLBACK(collected.collect)
            library.espeak_SetSynthCallback(callback)
            if library.espeak_SetVoiceByName(voice.encode()) != 0:
                raise EngineFault(f"espeak: no voice {voice!r}")
            library.espeak_SetParameter(_PARAMETER_RATE, words_a_minute, 0)
            data = text.replace("\0", " ").encode()
            flags = _CHARACTERS_UTF8 | _PHONEMES
            status = library.espeak_Synth(data, len(data) + 1, 0, _POSITION_CHARACTER, 0, flags, None, None)
            if status != 0 or library.espeak_Synchronize() != 0:
                raise EngineFault(f"espeak: synthesis failed with status {status}")
            return np.concatenate([np.empty(0, np.int16), *collected.pieces]), collected.heard

    @contextmanager
    def _loaded(self) -> Iterator[tuple[ctypes.CDLL, int]]:
        """The library as new, initialized, and the samples a second that it gives."""
        library = ctypes.CDLL(str(self._path))
        try:
            library.espeak_Info.restype = ctypes.c_char_p
            rate = library.espeak_Initialize(_OUTPUT_SYNCHRONOUS, _BUFFER_MILLISECONDS, self._data, 0)
            if rate <= 0:
                raise EngineFault(f"espeak: the data in {self._data.decode()} cannot be used")
            library.espeak_ng_SetRandSeed(_SEED)
            yield library, rate
        finally:
            library.espeak_Terminate()
            _unload(library)


def _unload(library: ctypes.CDLL) -> None:
    import _ctypes

    if sys.platform == "win32":
        _ctypes.FreeLibrary(library._handle)
    else:
        _ctypes.dlclose(library._handle)


class _Collected:
    """What the library delivers while it speaks a text."""

    def __init__(self) -> None:
        self.pieces: list[Any] = []
        self.heard: list[Heard] = []

    def collect(self, samples: Any, count: int, events: Any) -> int:
        """The library's callback: some samples, and events up to the one that ends them."""
        import numpy as np

        if samples and count > 0:
            # Not numpy's view of a pointer: ctypes keeps a type for each length for ever.
            self.pieces.append(np.frombuffer(ctypes.string_at(samples, count * np.dtype(np.int16).itemsize), np.int16))
        index = 0
        while events[index].type != _EVENT_END:
            event = events[index]
            if event.type == _EVENT_WORD:
                begin = event.text_position - 1
                self.heard.append(Heard(begin, begin + event.length, event.audio_position))
            index += 1
        return 0


@cache
def espeak_library() -> EspeakLibrary:
    """The one library of this process."""
    return EspeakLibrary()
