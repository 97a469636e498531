"""One calls "al 555-555-0142", neither "en" nor "a" it."""

import re

_NUMBER = r"(?:\d[ -])?\(?\d{3}\)?[ -]\d{3}-\d{4}|\b[1-9]11\b"
_SAID = re.compile(rf"\b(?:at|call|phone|dial|text) (?:{_NUMBER})", re.IGNORECASE)
_WRITTEN = re.compile(rf"\b(?:a|en|en el|a el)(?= (?:{_NUMBER})(?!\w))")


def match_telephone(source: str, target: str) -> str:
    """The target with "al" before each telephone number that the source gives to be called."""
    return _WRITTEN.sub("al", target) if _SAID.search(source) else target
