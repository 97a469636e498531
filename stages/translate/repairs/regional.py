"""Words of Spain in the Spanish of the Americas."""

import re

_WORDS = {
    "frigorífico": "refrigerador", "frigoríficos": "refrigeradores", "ordenador": "computadora",
    "ordenadores": "computadoras", "zumo": "jugo", "zumos": "jugos", "patata": "papa", "patatas": "papas",
    "melocotón": "durazno", "melocotones": "duraznos", "aparcar": "estacionar", "aparcamiento": "estacionamiento",
    "bañador": "traje de baño", "grifo": "llave del agua", "tirita": "curita", "tiritas": "curitas",
}  # fmt: skip
_FEMININE = {"el ordenador": "la computadora", "los ordenadores": "las computadoras", "un ordenador": "una computadora",
             "del ordenador": "de la computadora", "al ordenador": "a la computadora", "el grifo": "la llave del agua",
             "del grifo": "de la llave del agua"}  # fmt: skip
_PATTERN = re.compile(rf"\b(?:{'|'.join(sorted([*_FEMININE, *_WORDS], key=len, reverse=True))})\b")


def use_american_words(source: str, target: str) -> str:
    """The target with words that are said in Latin America, and their articles."""
    return _PATTERN.sub(lambda found: _FEMININE.get(found[0]) or _WORDS[found[0]], target)
