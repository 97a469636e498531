"""Spanish without a parser: which words surely carry a tense, and what makes a clause hang on another."""

import re

_FINITE = """
es son está están era eran fue fueron será serán sea sean estaba estaban estará estarán ha han había habían hay habrá
puede pueden podría podrían podrá podrán debe deben debería deberían tiene tienen tenía tenían tendrá tendrán tenga
hace hacen hizo hicieron hará harán haga hagan va van iba iban irá vaya dice dicen dijo da dan dio dará causa causan
necesita necesitan necesite ayuda ayudan sirve sirven suele suelen produce producen usa usan use recibe reciben muestra
muestran incluye incluyen depende dependen aumenta aumentan disminuye disminuyen reduce reducen protege protegen existe
existen aparece aparecen ocurre ocurren empieza empiezan termina terminan dura duran permite permiten requiere requieren
funciona funcionan mejora mejoran empeora empeoran llame tome consulte pregunte evite siga hable busque acuda vea lea
siente sienten sabe saben quiere quieren cree creen vive viven ofrece ofrecen cubre cubren cuesta cuestan paga pagan
""".split()
FINITE = frozenset(word for word in _FINITE if word not in {"causa", "ayuda", "muestra", "use", "mejora", "dura"})
"""Forms that are verbs with a tense and hardly anything else."""
_HANGING = re.compile(
    r"^(?:si|cuando|aunque|como|porque|mientras|donde|para|al|por|en|con|sin|tras|según|desde|hasta|durante|antes|después|"
    r"a|de|entre|ante|bajo|sobre|pese|debido|gracias|además|que|quien|cuyo)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")


def words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return [match.group().lower() for match in _WORD.finditer(text)]


def whole(text: str, *, within: int = 99) -> bool:
    """Whether one of the first words, up to `within`, surely is a verb with a tense."""
    return any(word in FINITE for word in words(text)[:within])


def hanging(text: str) -> bool:
    """Whether a text begins with a word that makes it a part of another, or with what may cover both halves."""
    return bool(_HANGING.match(text.strip()))


def balanced(text: str) -> bool:
    """Whether brackets, quotes and question marks that open also close."""
    pairs = (("(", ")"), ("[", "]"), ("«", "»"), ("“", "”"), ("¿", "?"), ("¡", "!"))
    return text.count('"') % 2 == 0 and all(text.count(a) == text.count(b) for a, b in pairs)


def quoted(text: str, at: int) -> bool:
    """Whether a place in the text stands inside quotation marks."""
    before = text[:at]
    return before.count('"') % 2 == 1 or before.count("«") > before.count("»") or before.count("“") > before.count("”")
