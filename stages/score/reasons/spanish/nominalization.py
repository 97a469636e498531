"""A Spanish action hidden in a noun."""

import re
from collections.abc import Iterator

from stages.score.reasons.passage import Found, Passage
from stages.score.reasons.text import Text

_VERBS = {
    "evaluación": "evaluar", "revisión": "revisar", "valoración": "valorar", "análisis": "analizar",
    "control": "controlar", "seguimiento": "seguir", "medición": "medir", "estudio": "estudiar",
    "examen": "examinar", "solicitud": "pedir", "comparación": "comparar", "cambio": "cambiar",
    "reducción": "reducir", "administración": "dar", "aplicación": "aplicar", "modificación": "cambiar",
    "limpieza": "limpiar", "entrega": "entregar", "pago": "pagar", "consulta": "consultar", "prueba": "probar",
    "investigación": "investigar", "extracción": "sacar", "verificación": "comprobar", "compra": "comprar",
}  # fmt: skip
_LIGHT = re.compile(
    r"\b(?:llev(?:ar|a|an|ó|e|en) a cabo|realiz(?:ar|a|an|ó|aron|e|en|ará|arán)|efect(?:uar|úa|úan|uó|úe)|"
    r"proced(?:er|e|en|a|an) a|hacer uso de|da(?:r|n)? inicio a|pon(?:er|e|en) en marcha) "
    r"(?:la |el |las |los |una? |unos |unas )?(?P<noun>\w+)",
    re.IGNORECASE,
)


def find_spanish_nominalization(passage: Passage, text: Text) -> Iterator[Found]:
    """`realizar la evaluación` for evaluar, from a list of nouns with their verbs."""
    for match in _LIGHT.finditer(passage.text):
        verb = _VERBS.get(match["noun"].lower().removesuffix("es")) or _VERBS.get(match["noun"].lower())
        if verb:
            message = f"“{match.group()}” hides an action in a noun."
            yield Found("nominalization", message, f"Use the verb: “{verb}”.", *match.span())
