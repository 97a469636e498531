"""The part of a text that says the main things: it is set apart, and pages lead to it first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stages.publish.outline import Group

_HEADINGS = {
    "en": r"key (?:points?|facts?|messages?|takeaways?|ideas?|information)|"
    r"(?:main|most important) (?:points|ideas|facts)|at a glance|in (?:short|brief)|summary|"
    r"what (?:to|you (?:need|should|must)(?: to)?) know",
    "es": r"(?:puntos|datos|mensajes|ideas|hechos) (?:clave|principales|importantes)|información clave|"
    r"lo más importante|resumen|en (?:resumen|pocas palabras|breve)|lo que (?:debe|necesita|hay que) saber",
}


@dataclass(frozen=True)
class Section:
    """Groups in a row that all are key points, or none of them is."""

    key: bool
    groups: tuple[Group, ...]


def sections(groups: Sequence[Group], language: str) -> tuple[Section, ...]:
    """The groups in their order; a heading that announces key points takes with it all up to the next such heading."""
    pattern = re.compile(_HEADINGS.get(language.partition("-")[0], r"(?!)"), re.IGNORECASE)
    found: list[tuple[bool, list[Group]]] = []
    level = 0
    for group in groups:
        if group.kind == "footnotes" or (level and group.kind == "heading" and group.level <= level):
            level = 0
        announces = group.kind == "heading" and bool(pattern.fullmatch(_text(group).strip(" :.")))
        if announces and not level:
            level = group.level
            found.append((True, []))
        elif not found or found[-1][0] != bool(level):
            found.append((bool(level), []))
        found[-1][1].append(group)
    return tuple(Section(key, tuple(own)) for key, own in found)


def _text(group: Group) -> str:
    return " ".join(piece.text for piece in group.pieces)
