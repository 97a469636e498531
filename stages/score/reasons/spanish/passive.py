"""A Spanish verb in the passive with `ser`."""

import re
from collections.abc import Iterator

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

_PASSIVE = re.compile(
    r"\b(?:fue|fueron|será|serán|sería|serían|sido|siendo|ser|sea|sean|es|son|era|eran) (?:\w+mente )?"
    r"(?P<participle>\w{2,}[aií]d[oa]s?|\w*(?:hech|dich|escrit|vist|puest|abiert|cubiert|descrit)[oa]s?)\b"
    r"(?P<agent> por\b)?",
    re.IGNORECASE,
)
_ADJECTIVES = frozenset(
    """
    adecuado adecuada adecuados adecuadas elevado elevada elevados elevadas demasiado demasiada demasiados demasiadas
    complicado complicada complicados complicadas delicado delicada delicados delicadas variado variada variados
    variadas rápido rápida líquido líquida sólido sólida válido válida ácido ácida húmedo húmeda cuidado estado grado
    marido
    resultado significado lado medida vida salida comida bebida partido sentido contenido cansado privado privada
    conocido conocida conocidos conocidas llamado llamada llamados llamadas debido debida parecido parecida parecidos
    parecidas limitado limitada avanzado avanzada apropiado apropiada apropiados apropiadas inesperado inesperada
    todos todas nada cada enfermedad pesado pesada prolongado prolongada indicado indicada obligado obligada
    """.split()
)
_AGENT_ONLY = re.compile(r"^(?:es|son|era|eran|ser|sea|sean)\b", re.IGNORECASE)


def find_spanish_passive(passage: Passage, text: Text) -> Iterator[Found]:
    """`fue aprobado`; with the present (`es usado`), which is often a state, only where `por` names the doer."""
    for match in _PASSIVE.finditer(passage.text):
        if match["participle"].lower() in _ADJECTIVES or (_AGENT_ONLY.match(match.group()) and not match["agent"]):
            continue
        end = match.end("participle")
        message = "This is passive: it does not begin with who does it."
        yield Found("passive", message, "Say who does it, and put them first, or use “se”.", match.start(), end)
