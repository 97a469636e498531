"""One Kokoro voice speaking one language."""

from __future__ import annotations

import hashlib
import re
from copy import copy
from importlib.metadata import version
from threading import Lock
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from kokoro_onnx.chunker import pause_after, split_phonemes
from kokoro_onnx.tokenizer import Tokenizer
from phonemizer.backend import EspeakBackend

from pipeline.errors import EngineFault
from stages.speak.kokoro_model import LIMIT, RATE, load_kokoro
from stages.speak.kokoro_session import RECIPE
from stages.speak.pairing import paired, shared_out
from stages.speak.phonemes import MARKED, unmarked
from stages.speak.sound import Sound, WordTime
from stages.speak.trim import trimmed

if TYPE_CHECKING:
    from pathlib import Path

_STYLES = (510, 1, 256)
"""A voice file's shape (float32): one style vector for each number of phonemes."""
_WORD = re.compile(r"\S*\w\S*")
_MARKED = re.compile(rf"{MARKED.pattern}(?P<marks>\S*)")
_SENTENCE_PAUSE = 0.25
_CLAUSE_PAUSE = 0.15


class KokoroVoice:
    """Deterministic: the same text gives the same samples, whatever is spoken beside it.

    Words have times where they can be paired with phonemes. At speed 1 the voice says `rate` words a minute.
    """

    takes_phonemes = True

    def __init__(self, name: str, pronunciation: str, model: Path, voice: Path, *, threads: int, rate: float) -> None:
        self.name = name
        self.speed = 1.0
        self._rate = rate
        self._model = load_kokoro(model, threads)
        self.at_once = self._model.at_once
        content = voice.read_bytes()
        self._styles = np.frombuffer(content, dtype="<f4").reshape(_STYLES)
        # Made first: it tells phonemizer where eSpeak NG's library is.
        self._tokenizer = Tokenizer()
        self._phonemizer = EspeakBackend(
            pronunciation, preserve_punctuation=True, with_stress=True, language_switch="remove-flags"
        )
        self._phonemizing = Lock()
        self._kind = (
            f"kokoro-onnx {version('kokoro-onnx')}, model {self._model.digest[:12]} hastened {RECIPE}, "
            f"{name} {hashlib.sha256(content).hexdigest()[:12]}, {pronunciation}"
        )

    @property
    def fingerprint(self) -> str:
        """Library, model, voice, pronunciation and speed."""
        return f"{self._kind}, speed {self.speed}, words paired, ahead"

    def at_rate(self, words_a_minute: float) -> Self:
        """The voice at the speed that gives this rate; from half to twice its own, beyond which it slurs."""
        other = copy(self)
        other.speed = round(min(max(words_a_minute / self._rate, 0.5), 2.0), 2)
        return other

    def speak(self, text: str) -> Sound:
        """The text spoken; one too long for a single pass is cut at sentence and clause ends and joined again."""
        if not _WORD.search(text):
            raise EngineFault("kokoro: there is nothing to say in this text")
        pieces = split_phonemes(self._phonemes(text), LIMIT)
        if not pieces:
            raise EngineFault(f"kokoro: no phoneme of {self.name}'s language is in this text")
        sounds = [self._piece(piece) for piece in pieces]
        if len(sounds) == 1:
            joined, words = sounds[0].samples, sounds[0].words
        else:
            joined, words = _joined(pieces, sounds)
        return Sound(joined, RATE, self._placed(text, words))

    def _placed(self, text: str, heard: tuple[WordTime, ...]) -> tuple[WordTime, ...]:
        """The words' times at their places in the text; none where they cannot be paired.

        eSpeak NG runs some words together (*of the*) and takes others apart, so that they are paired by size.
        """
        places = [found.span() for found in _WORD.finditer(text)]
        if len(places) == len(heard):
            return tuple(WordTime(*place, word.first, word.last) for place, word in zip(places, heard, strict=True))
        letters = [unmarked(text[begin:end]).text for begin, end in places]
        sizes = [_size(said) for said in self._pronounced(letters)]
        groups = [word.end - word.begin for word in heard]
        return tuple(
            time
            for words, parts in paired(sizes, groups)
            for time in shared_out(
                places[words.start : words.stop],
                sizes[words.start : words.stop],
                heard[parts.start : parts.stop],
            )
        )

    def _phonemes(self, text: str) -> str:
        said: list[str] = []
        at = 0
        for mark in _MARKED.finditer(text):
            said += [*self._phonemized(text[at : mark.start()]), mark["ipa"] + mark["marks"]]
            at = mark.end()
        spoken = " ".join([*said, *self._phonemized(text[at:])])
        return " ".join("".join(one for one in spoken if one in self._tokenizer.vocab).split())

    def _phonemized(self, text: str) -> list[str]:
        # phonemizer may give a text back in several pieces, such as one with "1.8 m".
        words = " ".join(text.split())
        return self._pronounced([words]) if words else []

    def _pronounced(self, words: list[str]) -> list[str]:
        # eSpeak NG's library has one state for all who call it.
        with self._phonemizing:
            return list(self._phonemizer.phonemize(words))

    def _piece(self, phonemes: str) -> Sound:
        """A piece of at most `LIMIT` phonemes; its words count characters in the phonemes."""
        tokens = self._tokenizer.tokenize(phonemes)
        samples, edges = self._model.run(tokens, self._styles[len(tokens) - 1], self.speed)
        words = tuple(
            WordTime(found.start(), found.end(), int(edges[found.start()]), int(edges[found.end()]))
            for found in _WORD.finditer(phonemes)
        )
        return Sound(samples, RATE, words)


def _joined(pieces: list[str], sounds: list[Sound]) -> Any:
    """The pieces' samples with a pause by their last mark, and all their words."""
    parts: list[Any] = []
    words: list[WordTime] = []
    at = 0
    for piece, sound in zip(pieces, sounds, strict=True):
        cut = trimmed(sound, piece)
        words += [WordTime(word.begin, word.end, word.first + at, word.last + at) for word in cut.words]
        pause = np.zeros(round(pause_after(piece, _SENTENCE_PAUSE, _CLAUSE_PAUSE) * RATE), np.float32)
        parts += [cut.samples, pause]
        at += cut.samples.size + pause.size
    return np.concatenate(parts), tuple(words)


def _size(phonemes: str) -> int:
    """How many phonemes a word has, at least one."""
    return max(1, len("".join(phonemes.split())))
