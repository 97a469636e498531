"""Errors that a translator might make, put into a good translation; None where the sentence offers no place."""

import random
import re
from collections.abc import Callable

Injury = Callable[[str, str, random.Random], str | None]

_UNITS = (
    ("mg", "g"), ("g", "mg"), ("kg", "g"), ("ml", "l"), ("mL", "L"), ("mm", "cm"), ("cm", "mm"), ("km", "m"),
    ("m", "km"),    ("°C", "°F"), ("%", "mg"), ("horas", "días"), ("hora", "día"), ("días", "semanas"), ("día", "mes"),
    ("semanas", "meses"), ("semana", "mes"), ("meses", "años"), ("mes", "año"), ("años", "meses"), ("año", "mes"),
    ("minutos", "horas"), ("segundos", "minutos"), ("metros", "kilómetros"), ("pies", "metros"), ("grados", "metros"),
)  # fmt: skip

_ENGLISH_UNITS = (
    r"(?:%|°|percent|per cent|k?g\b|m?g\b|m?[lL]\b|[mck]?m\b|(?:hour|day|week|month|year|minute|second|meter|metre"
    r"|degree|gram|milligram|liter|litre|mile|pound|kilometer|kilometre)s?\b|f[oe][oe]t\b)"
)


def _pick(matches: list[re.Match[str]], chance: random.Random) -> re.Match[str] | None:
    return chance.choice(matches) if matches else None


def _put(text: str, match: re.Match[str], new: str) -> str:
    return " ".join((text[: match.start()] + new + text[match.end() :]).split())


def changed_digit(english: str, spanish: str, chance: random.Random) -> str | None:
    """One digit becomes another."""
    match = _pick(list(re.finditer(r"(?<![\w-])\d+(?:[.,]\d+)*", spanish)), chance)
    if not match:
        return None
    digits = list(match.group())
    at = chance.choice([i for i, one in enumerate(digits) if one.isdigit()])
    digits[at] = chance.choice([one for one in "123456789" if one != digits[at]])
    return _put(spanish, match, "".join(digits))


def dropped_number(english: str, spanish: str, chance: random.Random) -> str | None:
    """A number is left out."""
    match = _pick(list(re.finditer(r"(?<![\w.,-])\d+(?:[.,]\d+)*(?![\w.,-]*\d)", spanish)), chance)
    return _put(spanish, match, "") if match else None


def changed_word_number(english: str, spanish: str, chance: random.Random) -> str | None:
    """A number word becomes the next one."""
    words = ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"]
    match = _pick(list(re.finditer(rf"\b(?:{'|'.join(words)})\b", spanish)), chance)
    return _put(spanish, match, words[(words.index(match.group()) + 1) % len(words)]) if match else None


def swapped_unit(english: str, spanish: str, chance: random.Random) -> str | None:
    """The unit after a number becomes another."""
    places = [
        (match, new) for old, new in _UNITS for match in re.finditer(rf"(?<=\d)( ?){re.escape(old)}(?!\w)", spanish)
    ]
    if not places:
        return None
    match, new = chance.choice(places)
    return _put(spanish, match, f" {new}")


def dropped_unit(english: str, spanish: str, chance: random.Random) -> str | None:
    """The unit after a number is left out; ages that English gives without "years" need none in Spanish either."""
    places = [match for old, _ in _UNITS for match in re.finditer(rf"(?<=\d)( ?){re.escape(old)}(?!\w)", spanish)]
    places = [match for match in places if _has_unit(english, spanish[: match.start()])]
    match = _pick(places, chance)
    return _put(spanish, match, " ") if match else None


def _has_unit(english: str, before: str) -> bool:
    """Whether the number at the end of a Spanish text has a unit in the English."""
    number = re.search(r"\d+(?:[.,]\d+)*$", before)
    digits = re.sub(r"(?<=\d)[.,](?=\d)", "[.,]?", number[0]) if number else "(?!)"
    return bool(re.search(rf"(?<!\d){digits}(?:[ -]| to | or | and |-|–|\d|%)*{_ENGLISH_UNITS}", english))


def dropped_negation(english: str, spanish: str, chance: random.Random) -> str | None:
    """A word of negation is left out; of "no … ninguno" both are."""
    match = _pick(
        list(re.finditer(r"\b(?:no|nunca|sin|tampoco|jamás)\b (?!embargo|obstante)", spanish, re.IGNORECASE)), chance
    )
    if not match:
        return None
    rest = re.sub(r"\b(?:ningún|ninguna|ninguno)\b", "un", spanish[match.end() :])
    return spanish[: match.start()] + ("con " if match.group().strip() == "sin" else "") + rest


def added_negation(english: str, spanish: str, chance: random.Random) -> str | None:
    """A "no" is put before a verb."""
    verbs = [
        "es",
        "son",
        "está",
        "están",
        "fue",
        "fueron",
        "ha",
        "han",
        "puede",
        "pueden",
        "debe",
        "deben",
        "tiene",
        "tienen",
        "hay",
        "se",
        "tienen",
        "causa",
    ]
    match = _pick(list(re.finditer(rf"(?<!no )(?<!se )\b(?:{'|'.join(verbs)})\b", spanish)), chance)
    return _put(spanish, match, f"no {match.group()}") if match else None


def _names(english: str, spanish: str) -> list[re.Match[str]]:
    """Capitalised words, acronyms and codes that both sides share, not at the start of the sentence."""
    found = re.finditer(r"(?<![\w-])(?=[\w-]*[A-Z])[^\W_][\w-]+", spanish)
    return [one for one in found if one.start() > 0 and re.search(rf"(?<!\w){re.escape(one.group())}(?!\w)", english)]


def dropped_name(english: str, spanish: str, chance: random.Random) -> str | None:
    """Every mention of a name that both sides share is left out."""
    match = _pick(_names(english, spanish), chance)
    if not match:
        return None
    return " ".join(re.sub(rf"(?<!\w){re.escape(match.group())}(?!\w)", "", spanish).split())


def garbled_name(english: str, spanish: str, chance: random.Random) -> str | None:
    """Two neighboring letters of a name change places, wherever it stands."""
    match = _pick([one for one in _names(english, spanish) if len(set(one.group())) > 2], chance)
    if not match:
        return None
    name = match.group()
    places = [at for at in range(len(name) - 1) if name[at : at + 2].isalpha() and name[at] != name[at + 1]]
    if not places:
        return None
    at = chance.choice(places)
    wrong = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", wrong, spanish)


def cut_short(english: str, spanish: str, chance: random.Random) -> str | None:
    """The second half is missing."""
    words = spanish.split()
    return " ".join(words[: len(words) // 2]) if len(words) >= 8 else None


def said_again(english: str, spanish: str, chance: random.Random) -> str | None:
    """A run of three to five words is said three times."""
    words = spanish.split()
    if len(words) < 8:
        return None
    length = chance.randint(3, 5)
    at = chance.randrange(len(words) - length)
    run = words[at : at + length]
    return " ".join(words[:at] + run * 3 + words[at + length :])


def left_in_english(english: str, spanish: str, chance: random.Random) -> str | None:
    """A Spanish word is replaced by a long lower-case English word of the source."""
    words = [one for one in re.findall(r"(?<![\w-])[a-z]{5,}(?![\w-])", english) if one not in spanish]
    places = _pick(list(re.finditer(r"(?<=\s)[a-záéíóúñ]{5,}(?=\s)", spanish)), chance)
    return _put(spanish, places, chance.choice(words)) if places and words else None


def garbled_word(english: str, spanish: str, chance: random.Random) -> str | None:
    """A long word loses its middle, as small models glue wrong pieces."""
    match = _pick(list(re.finditer(r"(?<=\s)[a-záéíóúñ]{9,}(?=\s)", spanish)), chance)
    if not match:
        return None
    word = match.group()
    return _put(spanish, match, word[:3] + word[5:-3][::-1] + word[-3:])


INJURIES: dict[str, tuple[Injury, ...]] = {
    "numbers": (changed_digit, dropped_number, changed_word_number),
    "units": (swapped_unit, dropped_unit),
    "negation": (dropped_negation, added_negation),
    "names": (dropped_name, garbled_name),
    "length": (cut_short,),
    "repetition": (said_again,),
    "foreign": (left_in_english, garbled_word),
}
