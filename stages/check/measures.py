"""Reading the measures of a text: numbers with the unit that belongs to them."""

import re
from dataclasses import dataclass, replace

from stages.check.plain import plain
from stages.check.quantities import Quantity, quantities
from stages.check.unit_words import unit_pattern, unit_words

_BETWEEN = re.compile(
    r"(?: and a half| y medi[oa])?\)?[ -]?(?:(?:full|whole|consecutive|more|different|separate|additional|first|last"
    r"|past|next|primer[oa]s|últim[oa]s|próxim[oa]s|de|grados|degrees?) ){0,2}"
)
_RANGE = re.compile(
    r" ?(?:-|-? ?to|a|and|or|y|o|u|/|x|×|±|\+/-|-? ?or|to the|a los|y los|hasta|through) ?-?(?:de |entre )?| \(",
    re.IGNORECASE,
)
_LIST = re.compile(r", ?")
_ASIDE = re.compile(r"[^()\d]{0,15}\((?:de |entre |desde |from |between |range:? |rango:? )?", re.IGNORECASE)
_AGE_BEFORE = re.compile(r"\bage[sd]?(?: of| over| under| around| about| between)? $", re.IGNORECASE)
_PLURAL_YEAR = re.compile(r"\d{3}0'?s\b")
_DEGREES = re.compile(r" ?°(?![\w])| (?:degrees|grados)\b", re.IGNORECASE)
_MONEY = {"$": "USD", "€": "EUR", "£": "GBP"}
_OTHER_NAMES = {"mm Hg": "mmHg", "° C": "°C", "° F": "°F", "percent": "%", "per cent": "%", "por ciento": "%"}


@dataclass(frozen=True)
class Measure:
    """A number and its unit; `unit` is empty where there is none, `implied` if only "age" says that it is years."""

    number: Quantity
    unit: str
    text: str
    implied: bool = False


def measures(text: str, language: str) -> tuple[Measure, ...]:
    """Every number of a text with its unit; a unit after a range or a list belongs to each of its numbers."""
    text = plain(text)
    numbers = [one for one in quantities(text, language) if one.kind != "month" and not one.code]
    found = [_measure(number, text, language) for number in numbers]
    for at in reversed(range(len(found) - 1)):
        before, after = found[at : at + 2]
        between = text[before.number.end : after.number.start]
        in_list = at + 2 < len(found) and found[at + 1].text == found[at + 1].number.text
        if _RANGE.fullmatch(between) or (in_list and _LIST.fullmatch(between)):
            found[at] = _lent(before, after)
    for at in range(1, len(found)):
        before, after = found[at - 1 : at + 1]
        between = text[before.number.end : after.number.start]
        if _ASIDE.fullmatch(between) or (
            (before.implied or "(" in text[: after.number.start]) and _RANGE.fullmatch(between)
        ):
            found[at] = _lent(after, before)
    return tuple(found)


def _measure(number: Quantity, text: str, language: str) -> Measure:
    unit, end = _unit_after(text, number.end, language)
    if not unit and text[max(number.start - 1, 0) : number.start] in _MONEY:
        unit = _MONEY[text[number.start - 1]]
    if not unit and _AGE_BEFORE.search(text[: number.start]):
        return Measure(number, "yr", text[number.start : end], implied=True)
    return Measure(number, unit, text[number.start : end])


def _lent(one: Measure, other: Measure) -> Measure:
    """The measure with its neighbor's unit, if it has none and both are firm numbers."""
    if one.unit or not one.number.firm or not other.number.firm:
        return one
    return replace(one, unit=other.unit, implied=other.implied)


def _unit_after(text: str, at: int, language: str) -> tuple[str, int]:
    if at >= 4 and _PLURAL_YEAR.match(text, at - 4):
        return "", at
    gap = _BETWEEN.match(text, at)
    for start in (gap.end() if gap else at, at):
        if match := unit_pattern(language).match(text, start):
            words = unit_words(language)
            said = match.group()
            unit = _OTHER_NAMES.get(said) or words.signs.get(said) or words.words.get(said.lower(), said)
            return unit, match.end()
    if match := _DEGREES.match(text, at):
        return "°", match.end()
    return "", at


def bare_units(text: str, language: str) -> list[str]:
    """Every unit word of a text, with a number or without."""
    words = unit_words(language).words
    return [words[word] for word in re.findall(r"[^\W\d_]+", plain(text).lower()) if word in words]
