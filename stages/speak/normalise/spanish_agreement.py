"""Which form a Spanish number takes before what follows: un día, una dosis, veintiuna horas, doscientas personas."""

import re

from stages.speak.normalise.spanish_number import Form
from stages.speak.normalise.word_list import word_list

_FEMININE = re.compile(
    r"(?:as?|ción|ciones|sión|siones|dad|dades|tad|tades|tud|tudes|umbres?|sis|triz|trices)$", re.IGNORECASE
)
_FEMININE_WORDS = frozenset(
    word_list(
        "vez veces mujer mujeres clase clases parte partes noche noches tarde tardes madre madres llave "
        "llaves fase fases base bases sangre muerte muertes gripe fuente fuentes crisis imagen imágenes"
    )
)
_MASCULINE_WORDS = frozenset(
    word_list(
        "día días problema problemas síntoma síntomas sistema sistemas programa programas tema temas mapa "
        "mapas idioma idiomas esquema esquemas diagrama diagramas gramo gramos carcinoma carcinomas linfoma "
        "linfomas melanoma melanomas sarcoma sarcomas hematoma hematomas glaucoma coma edema edemas eccema "
        "eczema trauma traumas cromosoma cromosomas genoma genomas enfisema análisis oasis paréntesis énfasis "
        "kilograma telegrama electrocardiograma electrocardiogramas mamograma mamogramas ecocardiograma "
        "ecocardiogramas policía estigma estigmas dilema dilemas asma"
    )
)
_NOT_NOUNS = frozenset(
    word_list(
        "a al ante bajo con contra de del desde en entre hacia hasta para por según sin sobre tras y e o u ni "
        "que si se la las lo los le les el un una su sus cada era esta está estas ya nada ahora nunca cuando "
        "como más menos es son fue fueron no también pero donde mientras muestra indica significa será serán "
        "ha han había afecta causa puede pueden debe deben tiene tienen va van da dan daba ayuda"
    )
)
_LABELS = frozenset(
    word_list(
        "tipo fase etapa estadio paso grado nivel capítulo página número figura tabla opción grupo vitamina "
        "factor sección anexo serie versión línea punto pregunta artículo volumen piso habitación sala unidad "
        "clase parte cromosoma influenza papiloma covid núm categoría cuadro gráfico extensión caja puntaje "
        "año nro"
    )
)
_BEFORE = re.compile(r"([^\W\d_]+)\.?\s*$")
_AFTER = re.compile(r"\s*-?([^\W\d_]+)")
_OTHER_NUMBER = re.compile(r"\s*(?:[oóáaeyu]\s+|[-–]\s*)[0-9][0-9.,]*")


def spanish_agreement(text: str, begin: int, end: int) -> Form:
    """The form for the number at `begin` to `end`; "alone" where no noun is sure to follow."""
    label = _BEFORE.search(text, max(0, begin - 20), begin)
    if label and label.group(1).lower() in _LABELS:
        return "alone"
    other = _OTHER_NUMBER.match(text, end)
    noun = _AFTER.match(text, other.end() if other else end)
    if not noun or noun.group(1).lower() in _NOT_NOUNS:
        return "alone"
    if _is_feminine(noun.group(1).lower()):
        return "feminine"
    return "alone" if other else "masculine"


def _is_feminine(word: str) -> bool:
    if word in _MASCULINE_WORDS:
        return False
    return word in _FEMININE_WORDS or bool(_FEMININE.search(word))
