"""Whether an article and a word that no list knows can belong together, by the word's ending and its exceptions."""

import re

_MASCULINE_A = frozenset(
    """día mediodía tranvía mapa planeta cometa yoga sofá papá vodka tequila karma gorila panda koala mañana pijama
    plasma trauma estigma fantasma carisma panorama magma prisma dogma enigma aroma idioma clima tema lema dilema
    esquema poema drama diploma coma asma yogur delta alfa beta gamma zeta extra contra burka cha boa ébola cólera cura
    guardia policía guía pasta cámara ayuda caza batería trompeta corneta vigía espía recluta centinela""".split()
)
_FEMININE_O = frozenset(
    """mano foto moto radio libido polio disco dinamo nao soprano contralto modelo testigo piloto soldado miembro médico
    euro seo virago tipo número cuatro cinco ocho veinticuatro magneto video quimio""".split()
)
_OF_BOTH = re.compile(
    r"(?:ista|iatra|euta|cida|crata|nauta|ta|ota|ma|pata|arca|colega|indígena|belga|camarada|ástica|logo|loga|grafo)s?$"
)
_BOTH_O = re.compile(r"(?:logo|mano|amos|emos|imos)s?$")
_STRESSED_A = frozenset(
    """agua área arma alma ala alba águila ancla aula asma alga habla hambre hacha hada haba acta alza asta ánfora arca
    ansia aspa álgebra ave alta ante ascua áncora ágora agria ácida alma ánima árida áspera ampla""".split()
)
_SAME_IN_PLURAL = re.compile(
    r"(?:is|us|ax|ex|lunes|martes|miércoles|jueves|viernes|diabetes|caries|herpes|cumpleaños|paraguas|salvavidas|antes"
    r"|después|menos|demás|dos|tres|seis|entonces|atlas|parabrisas|gafas|jamás|ébola|veces|isótopos|rayos|kilos|mismos"
    r"|páncreas|tétanos|rompecabezas|facies|rascacielos|lavavajillas|marcapasos|cardias|tiroides|hemartros|trabalenguas|albatros|cosmos|caos|reposapiés|portaobjetos|quitamanchas|sacaleches|cortaúñas|pies|estrés|interés|inglés|francés|través|revés|país"
    r"|[a-z]+és)$"
)
_SINGULAR = frozenset({"el", "la", "un", "una", "del", "al"})
_GENDER = {"el": "m", "un": "m", "del": "m", "al": "m", "los": "m", "la": "f", "una": "f", "las": "f"}
_NO_NOUN = re.compile(
    r"(?:[aei]r(?:l[aeo]s?|nos)|cuatro|cinco|ocho|diez|mil|recién|puso|dujo|hizo|tuvo|vino|quiso|supo|dijo|trajo)$"
)
"""Numbers, infinitives with a pronoun, and past forms after a pronoun."""
_SURE_SINGULAR = re.compile(r"(?:[^áéíóú]o|ncia|eza|or|al|el|il|ol|ul|z|ón|dad|tad|tud|aje|iente)$")


def clash(article: str, word: str) -> bool:
    """Whether they surely do not agree; both in lower case. Pronouns before verbs look like articles: los toma."""
    gender = _GENDER.get(article, "")
    if not gender or len(word) < 4 or word in _STRESSED_A or _NO_NOUN.search(word):
        return False
    if word.endswith("s"):
        if _SAME_IN_PLURAL.search(word) or word.endswith("mos"):
            return False
        single = word[:-1]
        if article in _SINGULAR and word.endswith(("os", "as", "es")):
            return article != "la" or not word.endswith("es")
    else:
        single = word
        if article in {"los", "las"}:
            return bool(_SURE_SINGULAR.search(word))
    if single.endswith("o") and gender == "f":
        return single not in _FEMININE_O and not _BOTH_O.search(word)
    if single.endswith("a") and gender == "m":
        return single not in _MASCULINE_A and single not in _STRESSED_A and not _OF_BOTH.search(word)
    return False
