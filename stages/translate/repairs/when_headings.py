"""Headings that say when: "When to get help" is "Cuándo obtener ayuda", not "Para obtener ayuda"."""

import re

_WHEN_TO = re.compile(r"^When to [a-z]")
_WHEN = re.compile(r"^When (?:to|you|your|the|should|can|is|are|do|does)\b[^,.;:!?]*$")
_PURPOSE = re.compile(r"^(?:Para|A) (?=[a-záéíóúñ]+[aei]r(?:se|l[aeo]s?)?\b)")
_HOUR = re.compile(r"^Cuando\b")


def ask_when(source: str, target: str) -> str:
    """The target with "Cuándo" at the head of a heading that says when something is to be done."""
    if _WHEN_TO.match(source):
        target = _PURPOSE.sub("Cuándo ", target)
    return _HOUR.sub("Cuándo", target) if _WHEN.match(source) else target
