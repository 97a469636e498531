"""The units of `units.csv`, alone or one per another (mg/dL), and how they are said."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from stages.speak.normalise.spanish_number import Form
from stages.speak.normalise.table import read_table

_FORMS: dict[str, Form] = {"m": "masculine", "f": "feminine", "": "alone"}
_TIME = frozenset(["h", "hr", "min", "wk", "mo", "yr"])
_PER = {"en": "per", "es": "por"}


@dataclass(frozen=True)
class Unit:
    """One row of units.csv."""

    one: str
    many: str
    form: Form
    use: str


@cache
def units(language: str) -> dict[str, Unit]:
    """The units of a language by their written form."""
    return {
        row["written"]: Unit(row["one"], row["many"], _FORMS[row["gender"]], row["use"])
        for row in read_table("units")
        if row["language"] == language
    }


@cache
def unit_pattern(language: str) -> str:
    """A regular expression for a unit after a number, such as `mg`, `mg/dL` or `mg/kg/day`."""
    table = units(language)
    alone = _any(written for written, unit in table.items() if unit.use not in ("per", "apart"))
    apart = _any(written for written, unit in table.items() if unit.use == "apart")
    return rf"(?:{alone}|(?<=\s){apart})(?:{_slash()}{_any(table)})*(?![^\W_])"


@cache
def bare_pattern(language: str) -> str:
    """A regular expression for a unit that is safe to read without a number before it."""
    table = units(language)
    bare = _any(written for written, unit in table.items() if unit.use == "bare")
    return rf"(?<![^\W_])(?<!/){bare}(?:{_slash()}{_any(table)})*(?![^\W_/])"


@cache
def per_pattern(language: str) -> str:
    """A regular expression for what may be counted per, such as day, dose, wk."""
    table = units(language)
    return rf"{_any(written for written, unit in table.items() if unit.use == 'per' or written in _TIME)}(?![^\W_])"


def _slash() -> str:
    return "[ \u00a0]?/[ \u00a0]?"


def _any(words: Iterable[str]) -> str:
    listed = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", "[ \u00a0]") for word in listed) + ")"


def first_unit(raw: str, language: str) -> Unit:
    """The unit before any slash, which a number agrees with."""
    head = re.split(r"\s?/\s?", raw)[0].replace("\u00a0", " ")
    return units(language)[head]


def say_unit(raw: str, language: str, *, singular: bool) -> str:
    """A match of `unit_pattern` in words: "milligrams per deciliter", "miligramo por kilogramo por día"."""
    first, *others = (units(language)[name.replace("\u00a0", " ")] for name in re.split(r"\s?/\s?", raw))
    words = [first.one if singular else first.many]
    words += [f"{_PER[language]} {other.one}" for other in others]
    return " ".join(words)
