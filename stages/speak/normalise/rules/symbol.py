"""Signs that are words: & + = < > ≤ ≥ ± × ÷ ≈ # @ §, and those that are silent: ® ™ ©."""

import re
from collections.abc import Iterator

from stages.speak.normalise.reading import Reading, whole

_WORDS = {
    "en": {
        "&": "and", "+": "plus", "=": "equals", "<": "less than", ">": "more than", "≤": "at most",
        "≥": "at least", "<=": "at most", ">=": "at least",
        "±": "plus or minus", "+/-": "plus or minus", "×": "times", "÷": "divided by", "≈": "about", "~": "about",
        "#": "number", "@": "at", "§": "section", "≠": "is not equal to", "%": "percent", "°": "degrees", "−": "minus",
        "√": "square root of", "∞": "infinity", "$": "dollars", "€": "euros", "£": "pounds",
    },
    "es": {
        "&": "y", "+": "más", "=": "es igual a", "<": "menos de", ">": "más de", "≤": "como máximo",
        "≥": "al menos", "<=": "como máximo", ">=": "al menos", "±": "más o menos",
        "+/-": "más o menos", "×": "por", "÷": "dividido entre", "≈": "aproximadamente", "~": "aproximadamente",
        "#": "número", "@": "arroba", "§": "sección", "≠": "no es igual a", "%": "por ciento", "°": "grados",
        "−": "menos", "√": "raíz cuadrada de", "∞": "infinito", "$": "dólares", "€": "euros", "£": "libras",
    },
}  # fmt: skip
_BEFORE_NUMBER = frozenset(["#", "~", "§"])
_SIGN = re.compile(r"\+/-|<=|>=|[&+=<>≤≥±×÷≈~#@§≠%°−√∞$€£]")
_LENGTH = re.compile(r"\s?[0-9.,]+\s?(?:cm|mm|m|km)\b")
_NUMBER = re.compile(r"\s?[0-9]")
_MINUS = re.compile(r"(?:(?<=[0-9])\s(?P<sign>-)(?=\s[0-9.,]+\s?=))")
_ARROW = re.compile(r"[-=]+>|<[-=]+(?=\s)|[→⇒]")


def find_symbols(text: str, language: str) -> Iterator[Reading]:
    """Readings of signs; # ~ § only before a number, arrows as a pause left to the punctuation."""
    for match in _ARROW.finditer(text):
        yield Reading(match.start(), match.end(), ())
    for match in _MINUS.finditer(text):
        yield whole(*match.span("sign"), _WORDS[language]["−"])
    for match in _SIGN.finditer(text):
        sign = match.group()
        if sign in _BEFORE_NUMBER and not _NUMBER.match(text, match.end()):
            continue
        by = sign == "×" and language == "en" and _LENGTH.match(text, match.end())
        yield whole(match.start(), match.end(), "by" if by else _WORDS[language][sign])
