"""How many of every hundred people a percentage is: easy-read guides ask for it beside the percent sign."""

import re
from collections.abc import Iterator

# Only where the percentage counts people: a rise of 5 % or 3 % of a weight is not so many of every hundred.
_PEOPLE = {
    "en": re.compile(
        r"\b(\d+(?:\.\d+)?) ?(?:%|percent\b|per cent\b)"
        r"(?= of (?:(?:all|the|these|those|our|older|young|younger|pregnant|healthy|American|U\.S\.) ){0,2}"
        r"(?:people|persons|adults|children|teens|teenagers|women|men|girls|boys|babies|infants|patients|"
        r"Americans|mothers|parents|smokers|cases|students|workers)\b)"
    ),
    "es": re.compile(
        r"\b(\d+(?:[.,]\d+)?) ?(?:%|por ciento\b)"
        r"(?= de (?:(?:todas|todos|las|los|estas|estos) ){0,2}"
        r"(?:personas|adultos|niños|niñas|adolescentes|mujeres|hombres|bebés|pacientes|estadounidenses|madres|padres|"
        r"fumadores|casos|estudiantes|trabajadores)\b)"
    ),
}
_RANGE = re.compile(r"(?:\d ?%?|percent|por ciento) ?(?:-|–|to|a|al|and|y) ?(?:el )?$")
_SAID = {"en": "{count} of every {whole}", "es": "{count} de cada {whole}"}
_WHOLES = ((100, "100", "100"), (1000, "1,000", "1000"))


def hundreds(text: str, language: str) -> Iterator[tuple[int, str]]:
    """Where in the text an aside belongs, and the aside: `5 of every 100` after `5%`.

    A percentage with one decimal is told of a thousand; a range, or one with more decimals, is left as it is.
    """
    base = language.partition("-")[0]
    if base not in _PEOPLE or "every" in text or "de cada" in text:
        return
    for match in _PEOPLE[base].finditer(text):
        if not _RANGE.search(text[: match.start()]) and (said := _said(match[1].replace(",", "."), base)):
            yield match.end(), said


def _said(number: str, language: str) -> str:
    whole, _, decimals = number.partition(".")
    decimals = decimals.rstrip("0")
    if len(decimals) > 1:
        return ""
    of, english, spanish = _WHOLES[len(decimals)]
    count = int(whole + decimals)
    if not 0 < count < of:
        return ""
    return _SAID[language].format(count=count, whole=english if language == "en" else spanish)
