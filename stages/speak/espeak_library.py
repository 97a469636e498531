"""eSpeak NG's library, from the wheel that carries it, through ctypes."""

from __future__ import annotations

import ctypes
import threading
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from pipeline.errors import EngineFault

if TYPE_CHECKING:
    from numpy import int16
    from numpy.typing import NDArray

# Values of espeak-ng/speak_lib.h.
# Retrieval as in mode 1, but in the calling thread: `espeak_Synth` returns when all has been delivered.
_OUTPUT_SYNCHRONOUS = 2
_EVENT_END = 0
_EVENT_WORD = 1
_POSITION_CHARACTER = 1
_CHARACTERS_UTF8 = 1
_PARAMETER_RATE = 1
_BUFFER_MILLISECONDS = 500


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
    """The library, initialized; it keeps its state in globals, so one thread speaks at a time."""

    def __init__(self) -> None:
        import espeakng_loader

        self._lock = threading.Lock()
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        self._library.espeak_Info.restype = ctypes.c_char_p
        data = espeakng_loader.get_data_path().encode()
        self.rate = self._library.espeak_Initialize(_OUTPUT_SYNCHRONOUS, _BUFFER_MILLISECONDS, data, 0)
        if self.rate <= 0:
            raise EngineFault(f"espeak: the data in {data.decode()} cannot be used")
        self.version = self._library.espeak_Info(None).decode()
        self._pieces: list[Any] = []
        self._heard: list[Heard] = []
        # The library keeps the bare pointer: without this reference the callback would be freed under its feet.
        self._callback = _CALLBACK(self._collect)
        self._library.espeak_SetSynthCallback(self._callback)

    def speak(self, text: str, *, voice: str, words_a_minute: int) -> tuple[NDArray[int16], list[Heard]]:
        """The text's samples at `rate` and its word events; no samples if there is nothing to say in it."""
        import numpy as np

        with self._lock:
            self._pieces, self._heard = [], []
            if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
                raise EngineFault(f"espeak: no voice {voice!r}")
            self._library.espeak_SetParameter(_PARAMETER_RATE, words_a_minute, 0)
            data = text.replace("\0", " ").encode()
            status = self._library.espeak_Synth(
                data, len(data) + 1, 0, _POSITION_CHARACTER, 0, _CHARACTERS_UTF8, None, None
            )
            if status != 0 or self._library.espeak_Synchronize() != 0:
                raise EngineFault(f"espeak: synthesis failed with status {status}")
            return np.concatenate([np.empty(0, np.int16), *self._pieces]), self._heard

    def _collect(self, samples: Any, count: int, events: Any) -> int:
        import numpy as np

        if samples and count > 0:
            self._pieces.append(np.ctypeslib.as_array(samples, (count,)).copy())
        index = 0
        while events[index].type != _EVENT_END:
            event = events[index]
            if event.type == _EVENT_WORD:
                begin = event.text_position - 1
                self._heard.append(Heard(begin, begin + event.length, event.audio_position))
            index += 1
        return 0


@cache
def espeak_library() -> EspeakLibrary:
    """The one library of this process: it may be initialized only once."""
    return EspeakLibrary()
