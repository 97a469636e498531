"""What is denied stays denied, and nothing else is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from pipeline.meaning import Finding, Pair
from stages.check.affixes import is_plain_denial, negative_words, prefixed_words
from stages.check.folding import folded
from stages.check.matching import matched
from stages.check.negation_words import negation_words
from stages.check.plain import plain

_NI_TWICE = re.compile(r"ni (?:siquiera\b|[^.;:?!]*\bni\b)")
_REACH = 0.2
"""How far apart, as a share of the sentence, a denial and a milder word for it may stand."""
_CLOSE = 35
"""How far apart, in characters from the start, they may stand in any sentence."""
_AFFIX_CLOSE = 80
"""The same for words that deny by an affix on both sides."""
_COGNATE = 0.75
"""Share of letters from which on a Spanish word that denies by its form is an English one: deshidratado, dehydrated."""
_LIKE = 0.6
"""The same for a Spanish word without its prefix and the English word that "not" denies: incompleto, not complete."""
_ASKED = {
    "desconoc": "know|knew|aware|clear|familiar|recogni", "ignor": "know|knew|aware", "impos": "can|could|possib|able",
    "improb": "likely|prob|chance", "inciert": "certain|sure|clear|know", "insufic": "enough|suffic",
    "incap": "can|could|able", "desapar": "go|away|clear|disap", "asintom": "symptom", "malestar": "well|comfort",
    "desacuerd": "agree", "inutil": "use|help|work", "indolor": "pain|hurt", "negativ": "", "invalid": "valid",
}  # fmt: skip
"""How Spanish words that deny by their form begin, with what an English denial must speak of for them to answer it."""
_KEPT = re.compile(
    r"prevent\w*|avoid\w*|lack\w*|absence|absent|fail\w*|asymptomatic|\w{4,}less(?:ness)?|unless|despite|exclud\w+"
    r"|except(?: for| that)?|rul(?:e|ed|ing) out|not only|not just|not necessarily|no matter|or not|no more than"
    r"|unprecedented|unlikely|incorrect\w*|incomplete\w*|invalid|insufficient\w*|inadequate|impossible|illegal|irregular"
    r"|uncertain\w*|inhibit\w*|disappear\w*|underreport\w*|uncontroll\w+|prohibit\w+|uncovered|over-the-counter"
    r"|kept [^.;]+ from|(?!toll|duty)\w+-free"
)
"""English words that a translation nearly always answers by some denial, of whatever kind: 98 of 100 and more in
35,000 human translations."""


@dataclass(frozen=True)
class Denial:
    """A word that denies. `start` counts characters, `place` is the same as a share of the text, from 0 to 1.

    `needed` ones must have a counterpart. `family` is empty for negation proper; milder words have one.
    """

    text: str
    start: int
    place: float
    needed: bool
    family: str = ""


class Negation:
    """A sentence that says no says it still; one that does not, does not begin to.

    Measured with bench/check/measure.py on 1,500 human translations (TICO-19 dev, which it was tuned on) and 3,166 of
    MedlinePlus and cancer.gov of which only the misses of an earlier state were read: false alarms .5 and .8 %; a
    dropped denial found 171 of 191 and 345 of 384 times, together with "negation-scope" 175 and 349 (91.6 and 90.9 %)
    with false alarms of .7 and .9 %; an added "no" 803 of 875 and 1,608 of 1,718.
    """

    name = "negation"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """A finding for the denials that have no counterpart, in either direction."""
        if not {pair.source_language, pair.target_language} <= {"en", "es"}:
            return ()
        source = denials(pair.source, pair.source_language)
        target = denials(pair.target, pair.target_language)
        source, target = _unpaired(source, target)
        if pair.target_language != pair.source_language == "en":
            target = _justified(_without_cognates(target, pair.source), source, pair.source)
        found = []
        if lost := _unanswered(source, target) or _fewer(pair):
            found.append(Finding(self.name, f"a negation is missing: {_listed(lost)}"))
        if added := _unanswered(target, source):
            found.append(Finding(self.name, f"a negation was added: {_listed(added)}"))
        return tuple(found)


def _fewer(pair: Pair) -> list[Denial]:
    """Words of the source that want a denial of some kind, where the translation has fewer denials in all."""
    if (pair.source_language, pair.target_language) != ("en", "es"):
        return []
    source, target = denials(pair.source, "en"), denials(pair.target, "es")
    wanting = [one for one in source if one.needed or _KEPT.fullmatch(one.text)]
    here, there = ({one.start for one in side} for side in (wanting, target))
    return [one for one in wanting if not one.needed] if len(here) > len(there) else []


def _listed(denials: Iterable[Denial]) -> str:
    return ", ".join(f"“{one.text}”" for one in denials)


def _unpaired(source: list[Denial], target: list[Denial]) -> tuple[list[Denial], list[Denial]]:
    """Both sides without the milder words that have a member of their own family on the other side."""
    left, right = matched(source, target, _kin)
    taken, given = {source[at].start for at in left}, {target[at].start for at in right}
    return (
        [one for one in source if one.start not in taken],
        [one for one in target if one.start not in given],
    )


def _without_cognates(target: list[Denial], source: str) -> list[Denial]:
    """The denials of a Spanish text without those that are only the form of a like English word."""
    words = [folded(word) for word in re.findall(r"[^\W\d_]{6,}", source)]
    return [one for one in target if one.family not in {"affix", "prefix"} or not _is_cognate(folded(one.text), words)]


def _justified(target: list[Denial], source: list[Denial], text: str) -> list[Denial]:
    """The denials of a Spanish text without those by form that no English word asks for: "animales desconocidos" says
    nothing of "don't approach"."""
    if any(one.family == "affix" for one in source):
        return target
    words = [folded(word) for word in re.findall(r"[^\W\d_]{4,}", text)]
    return [one for one in target if one.family not in {"affix", "prefix"} or _asked(folded(one.text), text, words)]


def _asked(spanish: str, text: str, words: list[str]) -> bool:
    if stem := next((stem for stem in _ASKED if spanish.startswith(stem)), ""):
        return bool(re.search(rf"\b(?:{_ASKED[stem]})", text, re.IGNORECASE))
    bare = re.sub(r"^(?:in|im|des|ir|il)", "", spanish)
    return any(word[:3] == bare[:3] and _ratio(word, bare) > _LIKE for word in words)


def _is_cognate(spanish: str, words: list[str]) -> bool:
    return any(
        word[:2] == spanish[:2] and not word.startswith(("un", "non")) and _ratio(word, spanish) > _COGNATE
        for word in words
    )


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _kin(one: Denial, other: Denial) -> bool:
    return bool(one.family) and one.family == other.family and not one.needed and _near(one, other)


def _near(one: Denial, other: Denial) -> bool:
    return abs(one.place - other.place) <= _REACH or abs(one.start - other.start) <= _CLOSE


def _unanswered(here: list[Denial], there: list[Denial]) -> list[Denial]:
    needed = [one for one in here if one.needed]
    answered, _ = matched(needed, sorted(there, key=lambda one: not one.needed), _answers)
    return [one for at, one in enumerate(needed) if at not in answered]


def _answers(one: Denial, other: Denial) -> bool:
    if one.family == "affix" and other.family in {"affix", "prefix"}:
        return _near(one, other) or abs(one.start - other.start) <= _AFFIX_CLOSE
    if other.family == "prefix":
        return is_plain_denial(one.text) and _near(one, other)
    return (other.needed and not other.family) or _near(one, other)


def denials(text: str, language: str) -> list[Denial]:
    """The denying words of a text, in no particular order."""
    words = negation_words(language)
    text = words.fixed.sub(_blank, plain(text).lower())
    found = [Denial(match.group(), *_place(match), False) for match in words.loose.finditer(text)]
    text = words.loose.sub(_blank, text)
    affixed = list(negative_words(text, language))
    for match in affixed:
        needed = language == "en" and is_plain_denial(match.group())
        found.append(Denial(match.group(), *_place(match), needed, "affix"))
    if language == "es":
        found += [Denial(match.group(), *_place(match), False, "prefix") for match in prefixed_words(text)]
    taken = {match.start() for match in affixed}
    taken |= {at for match in words.firm.finditer(text) for at in range(*match.span())}
    for family, pattern in words.mild.items():
        places = [match for match in pattern.finditer(text) if match.start() not in taken]
        found += [Denial(match.group(), *_place(match), False, family) for match in places]
    agreeing = False
    for match in re.finditer(rf"{words.firm.pattern}|[.;:?!]", text):
        if match.group() in ".;:?!":
            agreeing = False
            continue
        if match.group() == "ni" and not agreeing and not _NI_TWICE.match(text, match.start()):
            continue
        if not agreeing and language == "es" and _HANGING.search(text[: match.start()]) and match.group() in _LATER:
            continue
        concord = agreeing and match.group() in _AGREEING[language]
        found.append(Denial(match.group(), *_place(match), not concord))
        agreeing = True
    return found


_AGREEING = {
    "en": {"nor"},
    "es": {"nunca", "jamás", "ni", "nadie", "nada", "tampoco", "ningún", "ninguna", "ninguno"},
}
"""Words that after another negation only agree with it: "no … ningún", "neither … nor"."""


_LATER = {"nadie", "nada", "ningún", "ninguna", "ninguno"}
_HANGING = re.compile(r"[^\W\d_]+ (?:con|a|de|por|en|para) $")
"""What stands before such a word behind a verb, where alone it denies nothing: "comparta con nadie" lost its "no"."""


def _place(match: re.Match[str]) -> tuple[int, float]:
    return match.start(), match.start() / len(match.string)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
