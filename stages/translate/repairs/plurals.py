"""Plurals that are formed as in English: "explosións", "enfermedads"."""

import re

_ENDINGS = (
    (re.compile(r"(?<=[a-záéíóúñ]{2})óns(?!\w)"), "ones"),
    (re.compile(r"(?<=[a-záéíóúñ]{3}[dt]ad)s(?!\w)"), "es"),
)


def form_plurals(source: str, target: str) -> str:
    """The target with "-ones" and "-dades" for what no Spanish word ends in."""
    for ending, right in _ENDINGS:
        target = ending.sub(right, target)
    return target
