"""The names of drugs come through: another drug, or none, where one is named can hurt somebody."""

import csv
import re
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path

from pipeline.meaning import Finding, Pair
from stages.translate.checks.plain_words import folded
from stages.translate.listed import is_listed

_NAMES = Path(__file__).with_name("drug_names.csv")
"""Common drugs: the English name (USAN) and how American Spanish writes it, the way to be put first."""
_STEMS = """
azepam azole barbital bine blastine cristine poside phosphamide caine cillin conazole cycline cyclovir dipine
dronate fibrate floxacin fungin gliptin glitazone lukast mab mide micin mustine mycin nib oxacin oxetine oxamine
oxide parin phylline platin poetin prazole pril quine relin ridone rubicin sartan semide setron statin steride
tadine taxel tecan thiazide tidine trexate triptan tuximab vastatin vir zepine zolam zolid zosin giline sidase oside
udine abine amine asone isone olone olol terol tropium virdine xaban zumab ximab lizumab rapamycin plase grel gatran
profen fenac coxib oxone fovir
""".split()
_STEM = re.compile(rf"[a-z]{{3,}}(?:{'|'.join(sorted(_STEMS, key=len, reverse=True))})")
"""Common ends of international nonproprietary names (World Health Organization, "The use of stems")."""
_NONE = frozenset({"recombine"})
"""Rare words that end alike and are no drugs."""
_WORD = re.compile(r"(?<![\w-])[A-Za-z][a-z]{4,}(?![\w-])")
_BEGINS = re.compile(r"(?:^|[.!?:] )[\W\d]*$")
_RARE = 2.4
"""Zipf frequency in English below which such a word is a drug and not "machine" or "provide"."""
_ENDINGS = (("mycin", "micina"), ("micin", "micina"), ("cillin", "cilina"), ("azole", "azol"), ("ine", "ina"),
            ("tin", "tina"), ("cin", "cina"), ("rin", "rina"), ("one", "ona"), ("ate", "ato"), ("side", "sida"),
            ("oside", "ósido"), ("ide", "ida"), ("ole", "ol"), ("ase", "asa"), ("olin", "olina"))  # fmt: skip
_SPELLING = ((re.compile("ph"), "f"), (re.compile("th"), "t"), (re.compile("y"), "i"), (re.compile("ch(?=l)"), "c"),
             (re.compile(r"([bdfgmpst])\1"), r"\1"), (re.compile("^st"), "est"))  # fmt: skip
_ALIKE = 0.88
_COGNATE = 0.75


class DrugNames:
    """Every drug that the English names is named in the Spanish, in one language or the other, and no other drug.

    Measured with bench/check/measure.py on 1,500 human translations of TICO-19 dev, 11,608 of MedlinePlus and
    cancer.gov and 4,665 of dictionaries and questionnaires: false alarms 0, .1 and .1 % (most leave a drug out
    or misspell it); a drug exchanged for another is found 5 of 5, 143 of 149 and 23 of 26 times.
    """

    name = "drugs"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One error for each drug that is not there, and for each that is there and not in the English."""
        if (pair.source_language, pair.target_language) != ("en", "es"):
            return ()
        lost = (
            Finding(self.name, f"the drug “{name}” may be missing", "error", f"put “{spanish_name(name)}”")
            for name in lost_drugs(pair.source, pair.target)
        )
        other = (
            Finding(self.name, f"the drug “{name}” is not in the original", "error", "put the drug that it names")
            for name in _brought_in(pair.source, pair.target)
        )
        return (*lost, *other)


@lru_cache(maxsize=1024)
def drug_places(text: str) -> tuple[re.Match[str], ...]:
    """Where an English text names a drug; only what is sure to be one.

    One of the list may have a capital anywhere, another only at the head of a sentence: elsewhere it may be somebody's.
    """
    return tuple(word for word in _WORD.finditer(text) if _is_drug(word, text))


def drugs(text: str) -> list[str]:
    """The names of drugs in an English text, in lower case, each once."""
    return list(dict.fromkeys(word[0].lower() for word in drug_places(text)))


def small_drugs(text: str) -> str:
    """The text with the drugs in it written small, as nobody's names, except at the head of a sentence."""
    for place in drug_places(text):
        if not _BEGINS.search(text[: place.start()]):
            text = text[: place.start()] + place[0].lower() + text[place.end() :]
    return text


def spanish_name(english: str) -> str:
    """A drug's name in Spanish, if a list holds it or a form of it; else as in English, which is no other drug's."""
    if ways := _names().get(english):
        return ways[0]
    for ending, other in _ENDINGS:
        if english.endswith(ending) and (found := _listed(english.removesuffix(ending), other)):
            return found
    return _listed(english, "") or english


def lost_drugs(text: str, translation: str) -> list[str]:
    """The drugs of the text that the translation names neither in Spanish nor in English."""
    said = [word.casefold() for word in re.findall(r"[^\W\d_]+", translation)]
    return [name for name in drugs(text) if name not in said and not _is_said(name, said, translation)]


def drugs_left_in_english(text: str, translation: str) -> list[str]:
    """The drugs of the text that the translation names in English, though their Spanish name is another one."""
    said = [word.casefold() for word in re.findall(r"[^\W\d_]+", translation)]
    return [name for name in drugs(text) if name in said and not set(said).intersection(_ways(name))]


def _is_drug(word: re.Match[str], text: str) -> bool:
    from wordfreq import zipf_frequency

    name = word[0].lower()
    if name in _names():
        return True
    if name in _NONE or not _STEM.fullmatch(name) or zipf_frequency(name, "en") >= _RARE:
        return False
    return word[0].islower() or bool(_BEGINS.search(text[: word.start()]))


def _is_said(english: str, said: list[str], translation: str) -> bool:
    """Whether one of the words is the drug's Spanish name; of one that is not listed, also what is nearly that."""
    ways = {folded(way) for way in _ways(english)}
    if any(" " in way and way in folded(translation) for way in ways):
        return True
    words = {folded(word) for word in said}
    if ways & words or {f"{way}s" for way in ways} & words:
        return True
    return english not in _names() and any(
        is_listed(word)
        and word not in _spanish()
        and SequenceMatcher(None, folded(word), way, autojunk=False).ratio() >= _ALIKE
        for word in said
        for way in ways
    )


def _brought_in(text: str, translation: str) -> list[str]:
    """The listed drugs of the Spanish that no word of the English stands for: adrenaline stands for epinephrine."""
    words = [folded(word) for word in re.findall(r"[^\W\d_]+", text)]
    meant = {folded(way) for name in words for way in _names().get(name, ())}
    said = dict.fromkeys(word.casefold() for word in re.findall(r"[^\W\d_]+", translation))
    return [name for name in said if name in _spanish() and folded(name) not in meant and not _has_cognate(name, words)]


def _has_cognate(spanish: str, words: list[str]) -> bool:
    """Whether the English has a word that is no other drug and that looks like this one."""
    name = folded(spanish)
    alike = (
        SequenceMatcher(None, _spelled(word), name, autojunk=False).ratio() for word in words if word not in _names()
    )
    return max(alike, default=0.0) >= _COGNATE


def _ways(english: str) -> tuple[str, ...]:
    """How Spanish writes the name; of one that is not listed, all that its ending and its spelling allow."""
    regular = (_spelled(english.removesuffix(ending)) + other for ending, other in _ENDINGS if english.endswith(ending))
    return _names().get(english) or (spanish_name(english), *regular)


@lru_cache(maxsize=1)
def _spanish() -> frozenset[str]:
    return frozenset(way for ways in _names().values() for way in ways)


@lru_cache(maxsize=1)
def _names() -> dict[str, tuple[str, ...]]:
    with _NAMES.open(encoding="utf-8", newline="") as file:
        return {row["english"]: tuple(row["spanish"].split("|")) for row in csv.DictReader(file)}


def _listed(stem: str, ending: str) -> str:
    from wordfreq import zipf_frequency

    name = _spelled(stem) + ending
    return name if zipf_frequency(name, "es") > 0 else ""


def _spelled(stem: str) -> str:
    for pattern, right in _SPELLING:
        stem = pattern.sub(right, stem)
    return stem
