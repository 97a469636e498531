"""Words that stand in a list of Spanish words, or are a regular form of one that does."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from stages.translate.checks.plain_words import folded

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SHORTEST = 4
_INFINITIVE = 2.0
"""Zipf frequency that an infinitive must have."""
_AR = """o as a amos an é aste ó aron aba abas ábamos aban aré arás ará aremos arán aría arías aríamos arían e es emos
en ara aras áramos aran ase ases ásemos asen ando ado ada ados adas ar""".split()
_ER_IR = "o es e en í iste ió imos ieron ía ías íamos ían a as amos an iera ieras iéramos ieran iendo ido ida idos idas"
_ER = f"{_ER_IR} emos eré erás erá eremos erán ería erías eríamos erían er".split()
_IR = f"{_ER_IR} iré irás irá iremos irán iría irías iríamos irían ir".split()
_ENDINGS = (("ar", _AR), ("er", _ER), ("ir", _IR))
_SOFT = (("qu", "c"), ("gu", "g"), ("c", "z"))
"""How a stem in -ar is written before e: busque, buscar."""
_BEGIN = 4
"""Letters that a garbled word shares with the English that it comes from."""
_ALIKE = 0.78
_SAME = 0.93
_LEARNED = (
    (re.compile(r"tion(s?)$"), r"cion\1"),
    (re.compile(r"ity$"), "idad"),
    (re.compile(r"ic(s?)$"), r"ico\1"),
    (re.compile(r"ical$"), "ico"),
    (re.compile(r"y$"), "ia"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"([^aeiou])\1"), r"\1"),
)
"""How English words of Latin and Greek end in Spanish, and are written."""
_SPELLING = (
    (re.compile("ae|oe"), "e"),
    (re.compile("ph"), "f"),
    (re.compile("th"), "t"),
    (re.compile(r"([bdfgmpstz])\1"), r"\1"),
)
_PRONOUN = re.compile(r"(\w+?(?:[aeiáéí]r|[áé]ndo|ando|endo))(?:[mts]e|l[aeo]s?|nos)(?:l[aeo]s?)?")
_PLAIN = str.maketrans("áéíóú", "aeiou")


def unlisted(source: str, target: str) -> list[str]:
    """The words of the target, in order, each once, that Spanish lists do not hold; none that the source holds too."""
    copied = {word.casefold() for word in _WORD.findall(source)}
    return [
        word
        for word in dict.fromkeys(_WORD.findall(target))
        if len(word) >= _SHORTEST
        and (word.islower() or word.istitle())
        and word.casefold() not in copied
        and not all(is_listed(piece) for piece in word.casefold().split("-"))
    ]


@lru_cache(maxsize=20_000)
def is_listed(word: str) -> bool:
    """Whether wordfreq's largest list holds a lower-case word, or the word of which it is a regular form."""
    return (
        len(word) < _SHORTEST or _frequency(word) > 0 or any(_frequency(base) >= _INFINITIVE for base in _bases(word))
    )


def akin(word: str, source: str) -> list[str]:
    """The words of the source, in lower case, that begin as a word of the target does: "Resuscita", "resuscitation"."""
    begin = _spelled(folded(word))[:_BEGIN]
    found = (one.casefold() for one in _WORD.findall(source) if len(one) > _BEGIN)
    return [one for one in dict.fromkeys(found) if _spelled(one).startswith(begin) and one != word.casefold()]


def nearer(word: str, source: str, texts: Iterable[str]) -> list[str]:
    """The listed word of the texts that is most like the English that a garbled word comes from, and more than it is;
    and the word itself as Spanish writes it: "athlético".

    Any other word might be Spanish and mean something else: "bioquímica" for "biosidad".
    """
    found: dict[str, None] = {}
    if (plain := _spelled(word.casefold())) != word.casefold() and is_listed(plain):
        found[plain] = None
    for english in akin(word, source):
        least = max(_ALIKE, _likeness(word, english))
        others = dict.fromkeys(one.casefold() for text in texts for one in _WORD.findall(text))
        alike = {one: _likeness(one, english) for one in others if one[0] == word[0].casefold() and is_listed(one)}
        best = max(alike, key=lambda one: alike[one], default="")
        if best and alike[best] > least:
            found[best] = None
    return list(found)


def is_cognate(word: str, source: str) -> bool:
    """Whether a word is all but the English of the source with a Spanish ending: "resucitación", "resuscitation"."""
    return any(_likeness(word.casefold(), english) >= _SAME for english in akin(word, source))


def only_in(text: str, other: str) -> str:
    """The first word that a text has and another has not; empty if there is none."""
    known = set(_WORD.findall(other))
    return next((word for word in _WORD.findall(text) if word not in known), "")


def _spelled(word: str) -> str:
    for pattern, right in _SPELLING:
        word = pattern.sub(right, word)
    return word


def _likeness(spanish: str, english: str) -> float:
    """How alike two words are, from 0 to 1, once the English has its Spanish ending."""
    for pattern, ending in _LEARNED:
        english = pattern.sub(ending, english)
    return SequenceMatcher(None, folded(spanish), english, autojunk=False).ratio()


def _bases(word: str) -> Iterator[str]:
    """What the word may be a form of: a verb, a noun in the singular, an adjective."""
    if word[-2:-1] in "aeiouáéó":
        yield word.removesuffix("s")
    yield word.removesuffix("es")
    if word.endswith("ces"):
        yield word.removesuffix("ces") + "z"
    if word.endswith("ones"):
        yield word.removesuffix("ones") + "ón"
    if word.endswith(("a", "as", "os")):
        yield word.rstrip("s")[:-1] + "o"
    if word.endswith("mente"):
        stem = word.removesuffix("mente")
        yield from (stem, stem[:-1] + "o")
    if match := _PRONOUN.fullmatch(word):
        bare = match[1].translate(_PLAIN)
        yield bare
        yield from _infinitives(bare)
    yield from _infinitives(word)


def _infinitives(word: str) -> Iterator[str]:
    for infinitive, endings in _ENDINGS:
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= 2:
                stem = word.removesuffix(ending)
                yield stem + infinitive
                if infinitive == "ar" and ending[0] in "eé":
                    yield from (stem.removesuffix(soft) + hard + "ar" for soft, hard in _SOFT if stem.endswith(soft))


def _frequency(word: str) -> float:
    from wordfreq import zipf_frequency

    return zipf_frequency(word, "es")
