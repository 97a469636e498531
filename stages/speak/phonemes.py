"""Phonemes inside a text that is to be said: a word as it is written, then how it sounds, `word⟨IPA⟩`."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MARKED = re.compile(r"(?P<written>[^\s⟨⟩]+)⟨(?P<ipa>[^\s⟨⟩]+)⟩")


def marked(written: str, ipa: str) -> str:
    """A word with its phonemes, as it stands in a text to be said."""
    return f"{written}⟨{ipa}⟩"


@dataclass(frozen=True)
class Rewritten:
    """A text without marks; `places` are the stretches of the marked text that its characters came from."""

    text: str
    places: tuple[tuple[int, int], ...]

    def back(self, begin: int, end: int) -> tuple[int, int]:
        """A stretch of this text as one of the marked text; ends excluded."""
        return self.places[begin][0], self.places[min(end, len(self.places)) - 1][1]


def rewritten(text: str, say: Callable[[str, str], str]) -> Rewritten:
    """The text with `say(written, ipa)` in the place of each marked word."""
    said: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    for mark in (*MARKED.finditer(text), None):
        begin = mark.start() if mark else len(text)
        said.append(text[at:begin])
        places += [(n, n + 1) for n in range(at, begin)]
        if mark:
            word = say(mark["written"], mark["ipa"])
            said.append(word)
            places += [mark.span()] * len(word)
            at = mark.end()
    return Rewritten("".join(said), tuple(places))


def unmarked(text: str) -> Rewritten:
    """The text as it is written, for voices that take letters alone."""
    return rewritten(text, lambda written, _: written)


@cache
def _espeak(language: str) -> dict[str, str]:
    lines = files("stages.speak").joinpath("ipa.csv").read_text(encoding="utf-8").splitlines()
    return {row["ipa"]: row["espeak"] for row in csv.DictReader(lines) if row["language"] == language}


@cache
def _symbol(language: str) -> re.Pattern[str]:
    longest_first = sorted(_espeak(language), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))


def unknown_phonemes(ipa: str, language: str) -> str:
    """The symbols of `ipa` that no voice of the language knows; all of them for a language without a list."""
    return _symbol(language).sub("", ipa) if _espeak(language) else ipa


def espeak_phonemes(ipa: str, language: str) -> str:
    """IPA as eSpeak NG's own mnemonics, marked as such: `[[l'aIs]]`."""
    table = _espeak(language)
    return f"[[{''.join(table[found] for found in _symbol(language).findall(ipa))}]]"
