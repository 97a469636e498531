"""Errors that a rewriter might make, put into a good simplification; None where the sentence offers no place."""

import random
import re
from collections.abc import Callable
from functools import partial

from stages.simplify.english import english

Injury = Callable[[str, random.Random], str | None]

_UNITS = {
    "mg": "g", "g": "mg", "kg": "g", "ml": "l", "mL": "L", "mm": "cm", "cm": "mm", "km": "m", "m": "km", "miles": "km",
    "hours": "days", "hour": "day", "days": "weeks", "weeks": "days", "months": "weeks", "month": "week",
    "years": "months", "year": "month", "minutes": "hours", "seconds": "minutes", "meters": "feet", "feet": "meters",
    "kilometers": "miles", "°C": "°F", "°F": "°C", "%": " mg", "percent": "milligrams", "inches": "feet",
    "pounds": "kilograms",
}  # fmt: skip
_NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()
_AUX = r"is|are|was|were|can|could|will|would|may|might|must|should|has|have|had|does|do|did"


def swapped(pairs: dict[str, str], text: str, chance: random.Random) -> str | None:
    """One word of the pairs becomes the other."""
    found = list(re.finditer(rf"(?<![\w'-])(?:{'|'.join(pairs)})(?![\w'-])", text))
    if not found:
        return None
    match = chance.choice(found)
    return text[: match.start()] + pairs[match.group()] + text[match.end() :]


def dropped(pattern: str, text: str, chance: random.Random) -> str | None:
    """One match is left out."""
    found = list(re.finditer(pattern, text))
    if not found:
        return None
    match = chance.choice(found)
    return " ".join((text[: match.start()] + text[match.end() :]).split())


def changed_digit(text: str, chance: random.Random) -> str | None:
    """One digit becomes another."""
    found = list(re.finditer(r"(?<![\w-])\d+(?:[.,]\d+)*", text))
    if not found:
        return None
    match = chance.choice(found)
    digits = list(match.group())
    at = chance.choice([i for i, one in enumerate(digits) if one.isdigit()])
    digits[at] = chance.choice([one for one in "123456789" if one != digits[at]])
    return text[: match.start()] + "".join(digits) + text[match.end() :]


def swapped_unit(text: str, chance: random.Random) -> str | None:
    """The unit after a number becomes another of its kind."""
    names = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
    found = list(re.finditer(rf"(?<=\d)( ?)({names})(?!\w)", text))
    if not found:
        return None
    match = chance.choice(found)
    return text[: match.start()] + " " + _UNITS[match.group(2)].strip() + text[match.end() :]


def added_not(text: str, chance: random.Random) -> str | None:
    """A `not` after an auxiliary."""
    found = list(re.finditer(rf"\b(?:{_AUX})\b(?! (?:not|never|no)\b|n't)", text))
    if not found:
        return None
    match = chance.choice(found)
    return text[: match.end()] + " not" + text[match.end() :]


def exchanged(text: str, chance: random.Random) -> str | None:
    """The subject and the object of the main verb change places; each is one noun with what describes it."""
    doc = english()(text)
    for verb in doc:
        if verb.pos_ != "VERB" or verb.dep_ not in {"ROOT", "conj"}:
            continue
        first = next((c for c in verb.children if c.dep_ == "nsubj"), None)
        other = next((c for c in verb.children if c.dep_ == "dobj"), None)
        if not first or not other or first.lower_ == other.lower_ or "PRON" in (first.pos_, other.pos_):
            continue
        a, b = doc[first.left_edge.i : first.i + 1], doc[other.left_edge.i : other.i + 1]
        if a.end > b.start or any(token.dep_ == "conj" for token in (*first.subtree, *other.subtree)):
            continue
        return text[: a.start_char] + b.text + text[a.end_char : b.start_char] + a.text + text[b.end_char :]
    return None


_CLAIMS = (
    "and doctors call this the safest choice for children",
    "which helps most families save money every month",
    "and people should drink warm milk before bed",
    "because the government banned cheaper products",
    "and scientists discovered another planet nearby",
)


def claimed(text: str, chance: random.Random) -> str | None:
    """A claim of its own at the end."""
    return f"{text.rstrip(' .')}, {chance.choice(_CLAIMS)}." if len(text.split()) >= 6 else None


def _turn(*pairs: tuple[str, str]) -> Injury:
    return partial(swapped, dict(pairs))


def _put(pattern: str, new: str) -> Injury:
    def put(text: str, chance: random.Random) -> str | None:
        found = list(re.finditer(pattern, text))
        if not found:
            return None
        match = chance.choice(found)
        return text[: match.start()] + new + text[match.end() :]

    return put


INJURIES: dict[str, dict[str, Injury]] = {
    "numbers": {
        "changed digit": changed_digit,
        "dropped number": partial(dropped, r"(?<![\w.,-])\d+(?:[.,]\d+)*(?![\w.,-]*\d)"),
        "next number word": _turn(*zip(_NUMBERS, [*_NUMBERS[1:], "two"], strict=True)),
    },
    "units": {"swapped unit": swapped_unit},
    "negation": {
        "dropped not": partial(dropped, r"\b(?:not|never)\b (?!only)|n't\b|n’t\b|\bwithout\b"),
        "added not": added_not,
    },
    "modality": {
        "may to must": _turn(("may", "must"), ("might", "must"), ("could", "must"), ("can", "must")),
        "must to may": _turn(("must", "may"), ("need to", "may"), ("have to", "may"), ("has to", "may")),
        "should to must": _turn(("should", "must")),
        "likely to sure": _turn(("probably", "certainly"), ("likely", "certain"), ("possibly", "certainly")),
        "may dropped": partial(dropped, r"\b(?:may|might|could)\b"),
    },
    "quantifiers": {
        "all to some": _put(r"(?<!not )(?:(?<!after )\ball of|\bevery(?= [a-z]+[^s] )|\balways)", "some of"),
        "most to all": _put(r"\bmost of\b", "all of"),
        "some to all": _turn(
            ("some of", "all of"), ("sometimes", "always"), ("many of", "all of"), ("often", "always")
        ),
        "some to all, before a noun": _put(
            r"(?<!as )(?<!how )(?<!too )(?<!not )(?<!ly )(?<!so )\b(?:some|many)(?= [a-z]+s\b)", "all"
        ),
        "rare to common": _turn(("rare", "common"), ("rarely", "often"), ("uncommon", "common"), ("seldom", "often")),
        "few to many": _put(r"(?<!a )(?<!\w )\b[Ff]ew(?= [a-z]+s\b)|(?<=only )a few|(?<=[a-z] )few(?= of)", "many"),
        "only dropped": partial(dropped, r"(?<!not )\bonly\b(?! \d)"),
        "about dropped": partial(dropped, r"\b(?:about|around|approximately|nearly|almost|roughly)(?= \d)"),
        "limit turned": _turn(("up to", "at least"), ("at least", "up to")),
    },
    "comparatives": {
        "more to less": _turn(("more", "less"), ("higher", "lower"), ("increase", "decrease"), ("larger", "smaller")),
        "less to more": _turn(("less", "more"), ("lower", "higher"), ("fewer", "more"), ("reduced", "increased")),
        "before to after": _turn(("before", "after"), ("after", "before")),
        "better to worse": _turn(("better", "worse"), ("worse", "better"), ("best", "worst")),
    },
    "conditions": {
        "if dropped": partial(dropped, r"\b(?:if|If)\b"),
        "unless to if": _turn(("unless", "if"), ("except", "including")),
        "if clause dropped": partial(dropped, r",? (?:if|unless) [^,.;]+(?=[.;,])"),
    },
    "roles": {"subject and object exchanged": exchanged},
    "added": {"a claim added": claimed},
}
