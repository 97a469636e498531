"""Readability of a text that is given sentence by sentence."""

from collections.abc import Callable, Iterable

from stages.score.consensus import PARTS, consensus, contributions
from stages.score.counts import Counts, counts
from stages.score.measures.automated_readability_index import automated_readability_index
from stages.score.measures.coleman_liau import coleman_liau
from stages.score.measures.crawford import crawford
from stages.score.measures.dale_chall import dale_chall
from stages.score.measures.fernandez_huerta import fernandez_huerta
from stages.score.measures.flesch_kincaid_grade import flesch_kincaid_grade
from stages.score.measures.flesch_reading_ease import flesch_reading_ease
from stages.score.measures.gunning_fog import gunning_fog
from stages.score.measures.gutierrez_polini import gutierrez_polini
from stages.score.measures.smog import smog
from stages.score.measures.szigriszt_pazos import szigriszt_pazos

_DIGITS = 2

CONSENSUS = "consensus"
"""The measure that stands for a text, and for every sentence of it, in each language."""

MEASURES: dict[str, dict[str, Callable[[Counts], float]]] = {
    "en": {
        CONSENSUS: lambda text: consensus(text, "en"),
        "flesch_kincaid_grade": flesch_kincaid_grade,
        "smog": smog,
        "coleman_liau": coleman_liau,
        "automated_readability_index": automated_readability_index,
        "gunning_fog": gunning_fog,
        "flesch_reading_ease": flesch_reading_ease,
        "dale_chall": dale_chall,
    },
    "es": {
        CONSENSUS: lambda text: consensus(text, "es"),
        "fernandez_huerta": fernandez_huerta,
        "szigriszt_pazos": szigriszt_pazos,
        "gutierrez_polini": gutierrez_polini,
        "crawford": crawford,
    },
}
"""The measures of each language, by name."""

HIGHER_IS_EASIER = frozenset({"flesch_reading_ease", "fernandez_huerta", "szigriszt_pazos", "gutierrez_polini"})
"""Measures of ease; of all others, grades, lower is easier."""

COUNTED = ("sentences", "words", "syllables", "letters", "long_words", "complex_words", "hard_words")
"""What is counted behind the measures; of them `complex_words` and `hard_words` only in English."""

_ENGLISH_ONLY = frozenset({"complex_words", "hard_words"})


def readability(sentences: Iterable[str], language: str) -> dict[str, float]:
    """Every measure of the language, `consensus.<part>` in grades, what is `COUNTED`, and `word_level`; two decimals.

    Empty for a text without words and for a language that has no measures here.
    """
    counted = counts(sentences, language) if language in MEASURES else None
    if counted is None:
        return {}
    values = {name: round(formula(counted), _DIGITS) for name, formula in MEASURES[language].items()}
    added = {f"{CONSENSUS}.{name}": round(grades, _DIGITS) for name, grades in contributions(counted, language).items()}
    behind = {name: float(getattr(counted, name)) for name in COUNTED if language == "en" or name not in _ENGLISH_ONLY}
    return values | added | behind | {"word_level": round(PARTS["word_level"](counted), _DIGITS)}


def sentence_grade(sentence: str, language: str) -> float | None:
    """The consensus grade of one sentence; None where there is no word or no measure."""
    counted = counts([sentence], language) if language in MEASURES else None
    return None if counted is None else round(consensus(counted, language), _DIGITS)
