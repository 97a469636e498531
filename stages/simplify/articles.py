"""`a` or `an`, by the sound a word begins with."""

import re

_SILENT_H = re.compile(r"(hour|honest|honor|heir)", re.IGNORECASE)
_CONSONANT_SOUND = re.compile(r"(uni(?!n|m)|use|usu|uti|eu|one\b|once\b|u[bkrt][aeiou])", re.IGNORECASE)


def article(word: str) -> str:
    """The indefinite article before a word in lower case."""
    if _SILENT_H.match(word):
        return "an"
    if _CONSONANT_SOUND.match(word):
        return "a"
    return "an" if word[:1].lower() in set("aeiou") else "a"
