"""Names of drugs, which a small model garbles: behind marks they come through, with the ending Spanish gives them."""

import re
from difflib import SequenceMatcher

from stages.translate.checks.plain_words import folded
from stages.translate.choose import Choice
from stages.translate.listed import is_listed
from stages.translate.prompt import Prompt
from stages.translate.shield import Shielded, shield

_STEMS = """
azepam azole barbital bine blastine cristine poside phosphamide caine cillin conazole cycline cyclovir dipine
dronate fibrate floxacin fungin gliptin glitazone lukast mab mide micin mustine mycin nib oxacin oxetine oxamine
oxide parin phylline platin poetin prazole pril quine relin ridone rubicin sartan semide setron statin steride
tadine taxel tecan thiazide tidine trexate triptan tuximab vastatin vir zepine zolam zolid zosin giline sidase oside
udine abine amine asone isone olone olol terol tropium virdine xaban zumab ximab lizumab rapamycin plase grel gatran
profen fenac coxib oxone fovir
""".split()
_DRUG = re.compile(rf"(?<![\w-])[a-z]{{3,}}(?:{'|'.join(sorted(_STEMS, key=len, reverse=True))})(?![\w-])")
"""Common ends of international nonproprietary names (World Health Organization, "The use of stems")."""
_RARE = 2.4
"""Zipf frequency in English below which such a word is a drug and not "machine" or "provide"."""
_ENDINGS = (("mycin", "micina"), ("micin", "micina"), ("cillin", "cilina"), ("azole", "azol"), ("ine", "ina"),
            ("tin", "tina"), ("cin", "cina"), ("rin", "rina"), ("one", "ona"), ("ate", "ato"), ("side", "sida"),
            ("oside", "ósido"), ("ide", "ida"), ("ole", "ol"), ("ase", "asa"), ("olin", "olina"))  # fmt: skip
_SPELLING = ((re.compile("ph"), "f"), (re.compile("th"), "t"), (re.compile("y"), "i"), (re.compile("ch(?=l)"), "c"),
             (re.compile(r"([bdfgmpst])\1"), r"\1"), (re.compile("^st"), "est"))  # fmt: skip
_ALIKE = 0.88


def drugs(text: str) -> list[str]:
    """The names of drugs in an English text, each once; only what is sure to be one."""
    from wordfreq import zipf_frequency

    return [name for name in dict.fromkeys(_DRUG.findall(text)) if zipf_frequency(name, "en") < _RARE]


def spanish_name(english: str) -> str:
    """A drug's name in Spanish, if a list of Spanish words holds it; else as in English, which is no other drug's."""
    for ending, other in _ENDINGS:
        if english.endswith(ending) and (found := _listed(english.removesuffix(ending), other)):
            return found
    return _listed(english, "") or english


def drug_prompts(text: str, choice: Choice) -> tuple[Prompt, ...]:
    """The text with its drugs behind marks, where the choice has lost or garbled one; none otherwise."""
    lost = [] if shield(text).kept else lost_drugs(text, choice.text)
    return tuple(dict.fromkeys(Prompt(_marked(text, names)) for names in (drugs(text), lost))) if lost else ()


def lost_drugs(text: str, translation: str) -> list[str]:
    """The drugs of the text that the translation names neither in Spanish nor in English."""
    return [name for name in drugs(text) if not _is_said(name, translation)]


def _marked(text: str, names: list[str]) -> Shielded:
    spans = [match for match in _DRUG.finditer(text) if match[0] in names]
    marks = tuple(f"{{{number}}}" for number in range(1, len(spans) + 1))
    for match, mark in reversed(list(zip(spans, marks, strict=True))):
        text = text[: match.start()] + mark + text[match.end() :]
    return Shielded(text, tuple(spanish_name(match[0]) for match in spans), marks)


def _listed(stem: str, ending: str) -> str:
    from wordfreq import zipf_frequency

    for pattern, right in _SPELLING:
        stem = pattern.sub(right, stem)
    return stem + ending if zipf_frequency(stem + ending, "es") > 0 else ""


def _is_said(english: str, translation: str) -> bool:
    spanish = folded(spanish_name(english))
    words = [word.casefold() for word in re.findall(r"[^\W\d_]+", translation)]
    return any(
        word == english
        or folded(word) == spanish
        or (is_listed(word) and SequenceMatcher(None, folded(word), spanish, autojunk=False).ratio() >= _ALIKE)
        for word in words
    )
