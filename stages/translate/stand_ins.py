"""Everyday words in the place of those that a small model says wrongly: "crutches" is asked for as "vaccines".

The model knows these words, and sets articles, verbs and adjectives right around them; what they stand for then takes
their place in the Spanish. So a noun has the gender and the number of the Spanish one that is wanted; a verb that
commands stands for another ("Boil the water" is asked for as "Avoid the water").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from stages.translate.checks.genders import noun
from stages.translate.shield import MARKUP, Shielded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NOUNS = {
    ("m", False): (("cancer", "cáncer"), ("virus", "virus"), ("medicine", "medicamento")),
    ("f", False): (("fever", "fiebre"), ("infection", "infección"), ("cough", "tos")),
    ("m", True): (("symptoms", "síntomas"), ("medicines", "medicamentos"), ("hospitals", "hospitales")),
    ("f", True): (("vaccines", "vacunas"), ("infections", "infecciones"), ("allergies", "alergias")),
}
_DRUGS = {
    "m": (("ibuprofen", "ibuprofeno"), ("alcohol", "alcohol")),
    "f": (("aspirin", "aspirina"), ("penicillin", "penicilina")),
}
_VERBS = (("avoid", "evite"), ("clean", "limpie"), ("use", "use"), ("check", "revise"))
_INFINITIVES = (("improve", "mejorar"), ("disappear", "desaparecer"), ("return", "regresar"))
_FEMININE = re.compile(r"(?:[ts]ión|dad|tud|[^mt]a|[^e]ta|itis|osis|asis|[^áa]lisis|diálisis)$")
_ONE_FORM = re.compile(r"(?:sis|itis|virus|pes|marcapasos|sacaleches|lupus)$")
_SINGULAR = frozenset("hives measles rabies shingles hiccups dentures scabies rickets diabetes herpes mumps".split())
"""English words in -s for which Spanish has a singular, unless the Spanish itself shows a plural."""
_MANY = frozenset("lice feet teeth children women men people".split())


@dataclass(frozen=True)
class Wanted:
    """What stands at `begin` to `end` of an English text and the Spanish that it has to become, in its number."""

    begin: int
    end: int
    spanish: str
    many: bool = False
    kind: Literal["noun", "drug", "verb", "infinitive"] = "noun"
    known: str = ""

    @property
    def gender(self) -> str:
        """`m` or `f`: as `known`, else by what can be seen."""
        return self.known or gender_of(self.spanish, many=self.many)


def gender_of(spanish: str, *, many: bool = False) -> str:
    """`m` or `f` of the first noun of a Spanish term, by lists and by its ending."""
    first = spanish.split(" ")[0].lower()
    if known := noun(first):
        return known[0]
    return "f" if _FEMININE.search(first.removesuffix("s") if many else first) else "m"


def is_many(english: str, spanish: str) -> bool:
    """Whether an English noun is meant in the plural, by its form and by that of its Spanish."""
    first = spanish.split(" ")[0]
    if first.endswith("s") and not _ONE_FORM.search(first):
        return True
    word = english.casefold().split(" ")[-1]
    return word in _MANY or (word.endswith("s") and not word.endswith(("ss", "is", "us")) and word not in _SINGULAR)


@dataclass(frozen=True)
class Standing(Shielded):
    """A text with stand-ins; `marks` are their Spanish words, `kept` what takes their places."""

    def restore(self, translation: str) -> str | None:
        """The translation with what was wanted; None if a stand-in is not there just once. Capitals stay."""
        back = dict(zip(self.marks, self.kept, strict=True))
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, back))})(?!\w)", re.IGNORECASE)
        if sorted(found.lower() for found in pattern.findall(translation)) != sorted(back):
            return None
        return pattern.sub(lambda found: _as_large(back[found[0].lower()], found[0]), translation)


def with_stand_ins(text: str, wanted: Sequence[Wanted], *, said: str = "", turn: int = 0) -> Standing | None:
    """The text with a word for each of the wanted, in order of their places; None where there are too many.

    `said` is a translation of the text: none of its words stands in for another, or the wrong one would be replaced.
    Another `turn` takes other verbs.
    """
    if MARKUP.search(text):
        return None
    words = list(_words(f"{text} {said}", wanted, turn))
    if len(words) < len(wanted):
        return None
    for one, (english, _) in reversed(list(zip(wanted, words, strict=True))):
        text = text[: one.begin] + _as_large(english, text[one.begin] if _heads(text, one) else "") + text[one.end :]
    return Standing(text, tuple(one.spanish for one in wanted), tuple(spanish for _, spanish in words))


def _heads(text: str, wanted: Wanted) -> bool:
    return wanted.kind == "verb" or not text[: wanted.begin].strip()


def _as_large(word: str, like: str) -> str:
    return word[0].upper() + word[1:] if like[:1].isupper() else word


def _words(beside: str, wanted: Sequence[Wanted], turn: int) -> Iterator[tuple[str, str]]:
    """A stand-in for each that is neither beside it nor in another place; ends where there is none left."""
    taken = set(re.findall(r"[^\W\d_]+", beside.lower()))
    for one in wanted:
        free = [pair for pair in _offered(one) if taken.isdisjoint(pair)]
        if not free:
            return
        chosen = free[turn % len(free) if one.kind in ("verb", "infinitive") else 0]
        taken.add(chosen[0])
        yield chosen


def _offered(wanted: Wanted) -> tuple[tuple[str, str], ...]:
    if wanted.kind == "infinitive":
        return _INFINITIVES
    if wanted.kind == "verb":
        return _VERBS
    return _DRUGS[wanted.gender] if wanted.kind == "drug" else _NOUNS[wanted.gender, wanted.many]
