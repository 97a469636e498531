"""Everyday nouns in the place of words that a small model says wrongly: "crutches" is asked for as "vaccines".

The model knows these nouns, and sets articles, verbs and adjectives right around them; what they stand for then takes
their place in the Spanish. So a stand-in has the gender and the number of the Spanish word that is wanted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

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
    drug: bool = False
    known: str = ""

    @property
    def gender(self) -> str:
        """`m` or `f`, of its first noun: as `known`, else by what can be seen."""
        if self.known:
            return self.known
        first = self.spanish.split(" ")[0].lower()
        known = noun(first)
        return (
            known[0] if known else ("f" if _FEMININE.search(first.removesuffix("s") if self.many else first) else "m")
        )


def is_many(english: str, spanish: str) -> bool:
    """Whether an English noun is meant in the plural, by its form and by that of its Spanish."""
    first = spanish.split(" ")[0]
    if first.endswith("s") and not _ONE_FORM.search(first):
        return True
    word = english.casefold().split(" ")[-1]
    return word in _MANY or (word.endswith("s") and not word.endswith(("ss", "is", "us")) and word not in _SINGULAR)


def with_stand_ins(text: str, wanted: Sequence[Wanted]) -> Shielded | None:
    """The text with a noun for each of the wanted, in order of their places; None where there are too many.

    `marks` are the Spanish nouns, `kept` what takes their place.
    """
    if MARKUP.search(text):
        return None
    nouns = list(_nouns(text, wanted))
    if len(nouns) < len(wanted):
        return None
    for one, (english, _) in reversed(list(zip(wanted, nouns, strict=True))):
        word = english[0].upper() + english[1:] if text[one.begin].isupper() and one.begin == 0 else english
        text = text[: one.begin] + word + text[one.end :]
    return Shielded(text, tuple(one.spanish for one in wanted), tuple(spanish for _, spanish in nouns))


def _nouns(text: str, wanted: Sequence[Wanted]) -> Iterator[tuple[str, str]]:
    """A stand-in for each that neither the text nor another place has; ends where there is none left."""
    taken = set(re.findall(r"[a-z]+", text.lower()))
    for one in wanted:
        offered = _DRUGS[one.gender] if one.drug else _NOUNS[one.gender, one.many]
        free = next((pair for pair in offered if pair[0] not in taken), None)
        if free is None:
            return
        taken.add(free[0])
        yield free
