"""Ages at the limit: "65 and older" holds for 65 too, "older than 65" does not."""

import re

_YEARS = r"(?: ?(?:years?|yrs?)(?: (?:of age|old))?)?"
_FROM = re.compile(rf"\b(\d{{1,3}}){_YEARS} (?:and|or) (?:older|over|above|up)\b")
_UP_TO = re.compile(rf"\b(\d{{1,3}}){_YEARS} (?:and|or) (?:younger|under)\b")
_ABOVE = re.compile(r"\b(?:older than|over(?: the)?(?: age(?: of)?)?) (\d{1,3})\b(?! (?:mg|mcg|m[lL]|%|percent))")


_PREPOSITIONS = r"(?:para|de|en|por|a|con|los|las|es|son|sea|sean)"
_IS = {"es": "tiene", "son": "tienen", "sea": "tenga", "sean": "tengan"}


_ALONE = {"para", "de", "en", "por", "a", "con"}
"""Prepositions behind which "de 65 años o más" needs a noun."""


def keep_ages(source: str, target: str) -> str:
    """The target with "de 65 años o más" where the source says "65 and older", and the like."""
    for number in _FROM.findall(source):
        target = _limited(target, r"mayor(?:es)? (?:de|que|a)|(?:de )?más de", number, "más")
    for number in _UP_TO.findall(source):
        target = _limited(target, r"menor(?:es)? (?:de|que|a)|(?:de )?menos de", number, "menos")
    if not _FROM.search(source):
        for number in _ABOVE.findall(source):
            target = re.sub(
                rf"\bde {number} años(?: de edad)? o (?:más|mayores)\b", f"mayores de {number} años", target
            )
    return target


def _limited(target: str, beyond: str, number: str, more: str) -> str:
    place = (
        rf"(?P<before>\b{_PREPOSITIONS} )?\b(?P<beyond>{beyond}) {number}(?: años)?+(?: de edad)?+"
        rf"(?! (?:o|y) {more})(?![\w,.]*\d)\b"
    )

    def said(found: re.Match[str]) -> str:
        before = found["before"] or ""
        if before == "de " and more in found["beyond"]:
            before = ""
        person = "personas " if before.strip() in _ALONE else ""
        if verb := _IS.get(before.strip()):
            return f"{verb} {number} años o {more}"
        return f"{before}{person}de {number} años o {more}"

    return re.sub(place, said, target)
