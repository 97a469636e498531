"""Until when, and within what time: "by the end of October" is not "a finales de octubre"."""

import re

_BY_THE_END = re.compile(r"\bby the end of\b", re.IGNORECASE)
_AT_THE_END = re.compile(r"\b(a|A) (finales|fines|fin|final) de(l?)\b|\b(al|Al) (final|fin) de(l?)\b")
_WITHIN = re.compile(r"\bwithin (?:about )?\d+ (?:minutes|hours|days|weeks|months)\b", re.IGNORECASE)
_IN_THE = re.compile(
    r"\b(en|En) (?:las|los) (?=\d+ (?:minutos|horas|días|semanas|meses)\b(?! (?:siguientes|posteriores|próxim[ao]s)))"
)


def keep_limits(source: str, target: str) -> str:
    """The target with "antes de que termine …" for what must be done by the end, "en un plazo de …" for within."""
    if _BY_THE_END.search(source):
        target = _AT_THE_END.sub(_before, target)
    return _IN_THE.sub(r"\1 un plazo de ", target) if _WITHIN.search(source) else target


def _before(found: re.Match[str]) -> str:
    begin = "Antes" if found[0][0] == "A" else "antes"
    article = " el" if found[3] or found[6] else ""
    return f"{begin} de que termine{article}"
