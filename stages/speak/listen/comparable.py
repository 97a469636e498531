"""Texts made comparable: what is displayed and what was recognised, as the words that are said."""

import re
import unicodedata
from dataclasses import dataclass

from stages.speak.listen.number_words import Said, figures
from stages.speak.normalise.letters import spelled
from stages.speak.normalise.spoken import normalise
from stages.speak.phonemes import unmarked

_WORD = re.compile(r"[^\W_]+")
_PAUSES = ".,;:!?…"
_NEGATIONS = {
    "en": frozenset("no not never none nor neither without cannot dont doesnt didnt wont isnt arent cant".split()),
    "es": frozenset("no nunca jamás ni sin tampoco ningún ninguno ninguna nadie nada".split()),
}
_SAME = {
    # The name of A inside a joined word is spelled so for the voices.
    "en": {"eigh": "a", "ok": "okay", "missus": "mrs", "miz": "ms", "mister": "mr", "doctor": "dr"},
    # V is said as B; half a day by the names of its letters.
    "es": {"uve": "ve", "am": "aeme", "pm": "peeme"},
}


@dataclass(frozen=True)
class Comparable:
    """One word as it is said; numbers are figures. `begin` to `end` are the displayed characters it came from."""

    text: str
    begin: int
    end: int

    def sound(self, language: str) -> str:
        """The word as it sounds: what cannot be told apart by ear is one."""
        return _sound(self.text, language)

    def matters(self, language: str) -> bool:
        """Whether safety hangs on it: a number or a negation."""
        return any(char.isdigit() for char in self.text) or self.text in _NEGATIONS.get(language, ())


def comparable(text: str, language: str) -> tuple[Comparable, ...]:
    """The words of a displayed or recognised text as both are compared, in order.

    Both go through the same normaliser, so that "5 mg" and "five milligrams" are one. Case, punctuation, hyphens and
    apostrophes do not count; accents do.
    """
    words: list[Comparable] = []
    pauses: list[bool] = []
    for word in normalise(text, language, respelled=False).words:
        parts = _WORD.findall(_plain(word.text))
        words += [Comparable(_same(part, language), word.begin, word.end) for part in parts]
        pauses += [False] * (len(parts) - 1) + [word.text[-1] in _PAUSES] if parts else []
    if language not in _SAME:
        return tuple(words)
    found: list[Comparable] = []
    at = 0
    said = [Said(word.text, ends) for word, ends in zip(words, pauses, strict=True)]
    for figure in figures(said, language):
        found += words[at : figure.first]
        found.append(Comparable(figure.text, words[figure.first].begin, words[figure.last - 1].end))
        at = figure.last
    return (*found, *words[at:])


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).lower().replace("'", "")


_SPANISH_SOUNDS = tuple(
    (re.compile(written), sound)
    for written, sound in (
        ("qu(?=[eiéí])", "k"), ("c(?=[eiéí])|z", "s"), ("c(?!h)", "k"), ("v", "b"), ("ll", "y"),
        ("(?<=[^aeiouáéíóúy])y(?=[^aeiouáéíóúy])", "i"), ("w(?=[aeiou])", "gu"), ("(?<!c)h", ""),
        ("g(?=[eiéí])", "j"), ("gu(?=[eiéí])", "g"), ("y$", "i"),
    )
)  # fmt: skip
_ONE_SYLLABLE = {"dé": "de", "él": "el", "sé": "se", "sí": "si", "té": "te", "tú": "tu", "mí": "mi", "más": "mas"}
_ONE_SOUND = _ONE_SYLLABLE | {"sólo": "solo", "éste": "este", "ésta": "esta", "éstos": "estos", "éstas": "estas"}
"""Accents that the eye needs and the ear does not hear."""


def _sound(word: str, language: str) -> str:
    """A Spanish word by its sounds in Latin America: b and v, s and z, a silent h, "dé" and "de" are heard alike."""
    if language != "es":
        return word
    word = _ONE_SOUND.get(word, word)
    for written, sound in _SPANISH_SOUNDS:
        word = written.sub(sound, word)
    return word


def _same(word: str, language: str) -> str:
    if language == "es" and len(word) == 1 and word in "bcdfghjklmnñpqrstvwxz":
        # A letter by itself is said by its name.
        word = unmarked(spelled(word, "es")).text.replace(" ", "")
    return _SAME.get(language, {}).get(word, word)
