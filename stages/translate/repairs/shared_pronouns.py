"""One object of two verbs: "find and destroy them" is "encontrarlas y destruirlas"."""

import re

_TWO_VERBS = re.compile(r"\b[a-z]+ (?:and|or) [a-z]+ (?:them|it)\b|\b[a-z]+(?:ed|en) and [a-z]+ed by\b")
_LEFT_BARE = re.compile(
    r"(?<![\w-])([a-záéíóúñ]+[aei]r) ([yeou]) ((?:[a-záéíóúñ]{2,})[aei]r)(l[aeo]s?)(?![\w-])", re.IGNORECASE
)
_WITHOUT_OBJECT = frozenset(
    """acostarse andar bajar caminar comer correr descansar despertar dormir entrar esperar estar hablar inhalar ir
    llamar llegar orinar parar pasar pensar permanecer quedar regresar reposar respirar salir ser subir sudar tener
    terminar toser trabajar venir viajar vivir volver""".split()
)
"""Infinitives that mostly stand for themselves: "descansar y tomarlo" is right, "esperarlo" would be to wait for it."""


def share_pronouns(source: str, target: str) -> str:
    """The target with the pronoun at both infinitives, where the source says it once for two verbs."""
    return _LEFT_BARE.sub(_shared, target) if _TWO_VERBS.search(source) else target


def _shared(found: re.Match[str]) -> str:
    first, joint, second, pronoun = found.groups()
    return found[0] if first.lower() in _WITHOUT_OBJECT else f"{first}{pronoun} {joint} {second}{pronoun}"
