"""Things done some time apart: "2 lecturas, con un minuto de diferencia"."""

import re

_APART = re.compile(r"\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) apart\b")
_TIME = r"(?:\d+|un|una|dos|tres|cuatro|seis|ocho|doce) (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?)"
_SAID = re.compile(
    rf"(?<!con )((?:al menos|por lo menos|unos|unas) )?({_TIME}) (?:de (?:distancia|separación|diferencia)|aparte)\b"
)


def keep_apart(source: str, target: str) -> str:
    """The target with "con … de diferencia" for what the source wants some time apart."""
    if not _APART.search(source):
        return target
    return _SAID.sub(lambda found: f"con {found[1] or ''}{found[2]} de diferencia", target)
