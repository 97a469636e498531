"""Errors that a translator might make, put into a good translation, for the checks that know translation only.

Each gives None where the sentence offers no place. They add to those of bench/check/injuries.py.
"""

import random
import re


def lost_may(english: str, spanish: str, chance: random.Random) -> str | None:
    """ "Puede causar" becomes "causa"; every word of possibility is left out."""
    if not re.search(r"\b(?:may|might)\b", english):
        return None
    pattern = re.compile(r"\b(?:se )?(?:puede|pueden|podría|podrían) (\w+?)(ar|er|ir)(se|lo|la|le|les|los|las)?\b")
    if len(pattern.findall(spanish)) != 1:
        return None
    return pattern.sub(lambda found: found[1] + ("a" if found[2] == "ar" else "e"), spanish)


def lost_must(english: str, spanish: str, chance: random.Random) -> str | None:
    """ "Debe tomar" becomes "puede tomar"."""
    if not re.search(r"\b(?:must|should|have to|has to|need to|needs to)\b", english):
        return None
    pattern = re.compile(r"\b(deb(?:e|en|ería|erían)|tienen? que|necesitan?)\b(?= \w+(?:[aei]r)(?:se|l[aeo]s?)?\b)")
    if len(pattern.findall(spanish)) != 1:
        return None
    return pattern.sub(lambda found: "pueden" if found[1].split()[0].endswith("n") else "puede", spanish)


def lost_bracket(english: str, spanish: str, chance: random.Random) -> str | None:
    """A bracket is dropped."""
    places = [at for at, letter in enumerate(spanish) if letter in "()[]"]
    if not places:
        return None
    at = chance.choice(places)
    return spanish[:at] + spanish[at + 1 :]


def lost_aside(english: str, spanish: str, chance: random.Random) -> str | None:
    """Both brackets of an aside are dropped, its words stay."""
    found = list(re.finditer(r"\(([^()]*)\)", spanish))
    if not found:
        return None
    match = chance.choice(found)
    return spanish[: match.start()] + match[1] + spanish[match.end() :]


def wrong_article(english: str, spanish: str, chance: random.Random) -> str | None:
    """An article takes the other gender."""
    other = {"el": "la", "la": "el", "los": "las", "las": "los", "un": "una", "una": "un", "del": "de la"}
    found = list(
        re.finditer(
            r"\b(el|la|los|las|un|una|del)(?= [a-záéíóúñ]{4,}(?:ción|dad|miento|aje|mente|or|es|as|os|o|a)\b)", spanish
        )
    )
    if not found:
        return None
    match = chance.choice(found)
    return spanish[: match.start()] + other[match[1]] + spanish[match.end() :]


def wrong_number(english: str, spanish: str, chance: random.Random) -> str | None:
    """An article takes the other number."""
    other = {"el": "los", "la": "las", "los": "el", "las": "la"}
    found = list(re.finditer(r"\b(el|la|los|las)(?= [a-záéíóúñ]{4,}\b)", spanish))
    if not found:
        return None
    match = chance.choice(found)
    return spanish[: match.start()] + other[match[1]] + spanish[match.end() :]


def dropped_agent(english: str, spanish: str, chance: random.Random) -> str | None:
    """ "Por el sistema inmunitario" loses its "por": who did it becomes what it was done to."""
    if not re.search(r"\b\w+(?:ed|en|wn|ade|ound) by (?:the|a|an|your|their)\b", english):
        return None
    found = list(re.finditer(r"\bpor (?=(?:el|la|los|las|un|una|su|sus) )", spanish))
    if len(found) != 1:
        return None
    return spanish[: found[0].start()] + spanish[found[0].end() :]
