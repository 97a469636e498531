"""Readability of a text that is given sentence by sentence."""

from collections.abc import Callable, Iterable

from stages.score.counts import Counts, counts
from stages.score.measures.dale_chall import dale_chall
from stages.score.measures.fernandez_huerta import fernandez_huerta
from stages.score.measures.flesch_kincaid_grade import flesch_kincaid_grade
from stages.score.measures.flesch_reading_ease import flesch_reading_ease
from stages.score.measures.smog import smog
from stages.score.measures.szigriszt_pazos import szigriszt_pazos

_DIGITS = 2

MEASURES: dict[str, dict[str, Callable[[Counts], float]]] = {
    "en": {
        "flesch_kincaid_grade": flesch_kincaid_grade,
        "smog": smog,
        "flesch_reading_ease": flesch_reading_ease,
        "dale_chall": dale_chall,
    },
    "es": {"fernandez_huerta": fernandez_huerta, "szigriszt_pazos": szigriszt_pazos},
}
"""The measures of each language, by name."""

SENTENCE_MEASURES = {"en": "flesch_kincaid_grade", "es": "szigriszt_pazos"}
"""The measure that is given for every sentence."""

HIGHER_IS_EASIER = frozenset({"flesch_reading_ease", "fernandez_huerta", "szigriszt_pazos"})
"""Measures of ease; of all others, grades, lower is easier."""


def readability(sentences: Iterable[str], language: str) -> dict[str, float]:
    """Every measure of the language, and `words`, `sentences` and `syllables`, rounded to two decimals.

    Empty for a text without words and for a language that has no measures here.
    """
    counted = counts(sentences, language) if language in MEASURES else None
    if counted is None:
        return {}
    values = {name: round(formula(counted), _DIGITS) for name, formula in MEASURES[language].items()}
    return values | {"words": counted.words, "sentences": counted.sentences, "syllables": counted.syllables}
