"""What is denied stays denied, and nothing else is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.meaning import Finding, Pair
from stages.check.affixes import is_plain_denial, negative_words
from stages.check.matching import matched
from stages.check.negation_words import negation_words
from stages.check.plain import plain

_PREFIX = re.compile(r"\b(?:in|im|des|ir|il)[^\W\d_]{4,}")
_NI_TWICE = re.compile(r"ni (?:siquiera\b|[^.;:?!]*\bni\b)")
_REACH = 0.2
"""How far apart, as a share of the sentence, a denial and a milder word for it may stand."""
_CLOSE = 35
"""How far apart, in characters from the start, they may stand in any sentence."""


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

    Measured with bench/check on 1,500 human translations (TICO-19 dev, which it was tuned on) and 2,000 of MedlinePlus
    and cancer.gov, read once for missing rules: false alarms .3 and .7 %; found: dropped 153 of 188 and 191 of 222 (of
    those whose source has a word of negation proper, about 90 %), added 818 of 872 and 1,079 of 1,122.
    """

    name = "negation"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """A finding for the denials that have no counterpart, in either direction."""
        if not {pair.source_language, pair.target_language} <= {"en", "es"}:
            return ()
        source, target = _unpaired(
            denials(pair.source, pair.source_language), denials(pair.target, pair.target_language)
        )
        found = []
        if lost := _unanswered(source, target):
            found.append(Finding(self.name, f"a negation is missing: {_listed(lost)}"))
        if added := _unanswered(target, source):
            found.append(Finding(self.name, f"a negation was added: {_listed(added)}"))
        return tuple(found)


def _listed(denials: Iterable[Denial]) -> str:
    return ", ".join(f"“{one.text}”" for one in denials)


def _unpaired(source: list[Denial], target: list[Denial]) -> tuple[list[Denial], list[Denial]]:
    """Both sides without the milder words that have a member of their own family on the other side."""
    left, right = matched(source, target, _kin)
    return (
        [one for at, one in enumerate(source) if at not in left],
        [one for at, one in enumerate(target) if at not in right],
    )


def _kin(one: Denial, other: Denial) -> bool:
    return bool(one.family) and one.family == other.family and _near(one, other)


def _near(one: Denial, other: Denial) -> bool:
    return abs(one.place - other.place) <= _REACH or abs(one.start - other.start) <= _CLOSE


def _unanswered(here: list[Denial], there: list[Denial]) -> list[Denial]:
    needed = [one for one in here if one.needed]
    answered, _ = matched(needed, sorted(there, key=lambda one: not one.needed), _answers)
    return [one for at, one in enumerate(needed) if at not in answered]


def _answers(one: Denial, other: Denial) -> bool:
    if other.family == "prefix":
        return one.text.startswith("un") and _near(one, other)
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
        found += [Denial(match.group(), *_place(match), False, "prefix") for match in _PREFIX.finditer(text)]
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
        concord = agreeing and match.group() in _AGREEING[language]
        found.append(Denial(match.group(), *_place(match), not concord))
        agreeing = True
    return found


_AGREEING = {
    "en": {"nor"},
    "es": {"nunca", "jamás", "ni", "nadie", "nada", "tampoco", "ningún", "ninguna", "ninguno"},
}
"""Words that after another negation only agree with it: "no … ningún", "neither … nor"."""


def _place(match: re.Match[str]) -> tuple[int, float]:
    return match.start(), match.start() / len(match.string)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
