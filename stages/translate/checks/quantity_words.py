"""All, most, many, some, few, half, each, only, at least, at most, up to, about, more than: said so in Spanish too."""

import re
from functools import lru_cache

from pipeline.meaning import Finding, Pair
from stages.translate.checks.plain_words import folded, straight
from stages.translate.checks.quantity_amounts import AMOUNTS, ELSEWHERE, Amount

_ENGLISH_FIXED = re.compile(
    r"\b(?:every so often|every once in a while|at all(?! times)|first of all|after all|above all|all right"
    r"|overall|over and over|each other|one another|all-\w+"
    r"|over[- ]the[- ]counter|no matter|not only|if only|most of all|once and for all|make certain|for certain"
    r"|to be certain"
    r"|few and far|all too|in all likelihood|not certain|all along|a whole|the whole time|as a whole|all in all)\b",
    re.IGNORECASE,
)
_SHORT = 150
"""Letters of a sentence in which each amount must have its own word; in longer ones a word may do for several."""
_DISEASE = re.compile(r"\bALL\b")
"""Acute lymphoblastic leukemia, in a sentence that is not all capitals."""
_SPANISH_FIXED = re.compile(
    r"\b(?:ante todo|sobre todo|no (?:solo|solamente|unicamente)|de todos modos|del todo|en todo caso|todos los dias"
    r"|todas las (?:noches|mananas|semanas)|todos los (?:anos|meses)|de todas formas|a pesar de todo|muchas gracias"
    r"|todo el (?:mundo|dia|tiempo)|muchas veces|pocos (?:dias|meses|minutos|segundos)|pocas (?:horas|semanas))\b"
)


class QuantityWords:
    """Each amount of the source has a Spanish word of its kind, and none is brought in that the source does not tell.

    Counted, not matched, as the check "modal-words" does: a Spanish word that may stand for another English one does
    not count ("otras" for "other"); in long sentences one word may do for two. Measured with bench/check/measure.py,
    together with the check "quantifiers", on 1,799 human translations of MedlinePlus and cancer.gov (which it was tuned
    on) and 1,798 others, of which the alarms were read once: alarms .8 and 1.6 % (of 34 that were read, people had left
    out or changed the amount in 24); found: turned degrees 100 of 103 and 130 of 136, further ones 52 of 56 and 51 of
    56, amounts left out 191 of 222 and 203 of 255, turned limits 19 of 22 and 16 of 17, limits left out 13 of 21 and 11
    of 14, "only" 13 of 15 and 12 of 13, "about" 8 of 8 and 8 of 8.
    """

    name = "quantity-words"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One warning for each amount that was lost, and one for each that the original does not tell."""
        if (pair.source_language, pair.target_language) != ("en", "es"):
            return ()
        english = straight(pair.source)
        english = _ENGLISH_FIXED.sub(" ", english if english.isupper() else _DISEASE.sub(" ", english)).lower()
        source = straight(pair.source).lower()
        whole = folded(straight(pair.target))
        spanish = _SPANISH_FIXED.sub(" ", whole)
        found = []
        for amount in AMOUNTS:
            said, answers, own, leave = _patterns(amount)
            here, new = said.findall(english), own.findall(spanish)
            told = _answers(answers.findall(whole), said.sub(" ", english)) if here else 0
            if len(here) > told and (told < 1 or len(english) < _SHORT):
                found.append(f"“{here[-1]}” is not said")
            elif len(new) > len(leave.findall(source)):
                found.append(f"“{new[-1]}” is not in the original")
        return tuple(Finding(self.name, message, "warning", "say how many or how much") for message in found)


def _answers(answers: list[str], rest: str) -> int:
    """How many Spanish words answer for an amount, without those that stand for the rest of the English."""
    count = len(answers)
    for spanish, english in _elsewhere():
        ours = sum(bool(spanish.fullmatch(word)) for word in answers)
        if ours:
            count -= min(ours, len(english.findall(rest)))
    return count


@lru_cache(maxsize=1)
def _elsewhere() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((re.compile(one), re.compile(rf"(?<![\w-])(?:{other})(?!\w)")) for one, other in ELSEWHERE)


@lru_cache(maxsize=64)
def _patterns(amount: Amount) -> tuple[re.Pattern[str], ...]:
    ours = (amount.said, amount.answers, amount.own, amount.leave)
    return tuple(re.compile(rf"(?<![\w-])(?:{words})(?!\w)") for words in ours)
