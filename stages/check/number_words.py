"""Words that say a number, by language: cardinals and scales are firm, everything else only supports a match."""

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache


@dataclass(frozen=True)
class NumberWords:
    """The number words of one language.

    `cardinals` add up, `hundreds` multiplies, `scales` multiply and close a group. `joins` may stand inside a
    number. `soft` words hint at a value without stating it firmly: ordinals, fractions, "one", "both".
    """

    cardinals: dict[str, int]
    hundreds: frozenset[str]
    scales: dict[str, int]
    joins: frozenset[str]
    soft: dict[str, tuple[Decimal, ...]]


def _numbered(words: str, first: int = 0, step: int = 1) -> dict[str, int]:
    return {word: first + step * at for at, word in enumerate(words.split())}


def _soft(pairs: str) -> dict[str, tuple[Decimal, ...]]:
    rows = (pair.split("=") for pair in pairs.split())
    return {word: tuple(Decimal(value) for value in values.split("/")) for word, values in rows}


def _english() -> NumberWords:
    cardinals = _numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"
    )
    cardinals |= _numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
    ordinals = _numbered(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
        1,
    )
    ordinals |= {f"{word}s": value for word, value in ordinals.items() if value > 2}
    soft: dict[str, tuple[Decimal, ...]] = {word: (Decimal(value),) for word, value in ordinals.items()}
    soft |= _soft(
        "once=1 twice=2 thrice=3 both=2 couple=2 pair=2 pairs=2 double=2 doubled=2 doubles=2 twofold=2 dual=2 "
        "triple=3 threefold=3 half=0.5/50/2 halves=0.5/2 quarter=0.25/25/4/3 quarters=0.25/4 dozen=12 decade=10 "
        "decades=10 century=100/1 single=1 alone=1 fortnight=2/14/15 biweekly=2 monthly=1 zeros=0"
    )
    scales = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
    return NumberWords(cardinals, frozenset({"hundred"}), scales, frozenset({"and"}), soft)


def _spanish() -> NumberWords:
    cardinals = _numbered(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
        "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis "
        "veintisiete veintiocho veintinueve"
    )
    cardinals |= {"un": 1, "una": 1, "veintiún": 21, "veintiuna": 21, "cien": 100, "ciento": 100}
    cardinals |= _numbered("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)
    for ending in ("os", "as"):
        stems = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"
        cardinals |= {f"{stem}{ending}": 200 + 100 * at for at, stem in enumerate(stems.split())}
    soft: dict[str, tuple[Decimal, ...]] = {}
    stems = "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim"
    for at, stem in enumerate(stems.split(), 1):
        soft |= {stem + ending: (Decimal(at),) for ending in ("", "o", "a", "os", "as")}
    soft |= _soft(
        "único=1 única=1 solo=1 sola=1 ambos=2 ambas=2 par=2 pares=2 doble=2 dobles=2 duplica=2 duplicó=2 duplicar=2 "
        "triple=3 mitad=0.5/50 medio=0.5 media=0.5 tercio=3 tercios=3 cuarto=4/0.25/25 cuartos=4 docena=12 década=10 "
        "décadas=10 siglo=100/1 quincena=15/14/2 quincenal=2 trimestre=3 semestre=6 bimestral=2"
    )
    scales = {
        "mil": 10**3,
        "mil millones": 10**9,
        "millón": 10**6,
        "millones": 10**6,
        "billón": 10**12,
        "billones": 10**12,
    }
    return NumberWords(cardinals, frozenset(), scales, frozenset({"y"}), soft)


@lru_cache(maxsize=2)
def number_words(language: str) -> NumberWords:
    """The number words of `en` or `es`; KeyError for any other language."""
    return {"en": _english, "es": _spanish}[language]()
