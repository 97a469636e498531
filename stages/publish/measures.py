"""What the scores are called, what their values mean, and which are counts."""

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.document import SOURCE, Document, Score


@dataclass(frozen=True)
class Measure:
    """A readability measure: a US school grade (lower is easier) or an ease from 0 to 100 (higher is easier)."""

    name: str
    title: str
    language: str
    grade: bool


CONSENSUS = "consensus"

MEASURES = (
    Measure(CONSENSUS, "Consensus grade", "", True),
    Measure("flesch_kincaid_grade", "Flesch-Kincaid grade", "en", True),
    Measure("smog", "SMOG grade", "en", True),
    Measure("coleman_liau", "Coleman-Liau grade", "en", True),
    Measure("automated_readability_index", "Automated Readability Index", "en", True),
    Measure("gunning_fog", "Gunning Fog grade", "en", True),
    Measure("dale_chall", "Dale-Chall score", "en", True),
    Measure("crawford", "Crawford grade", "es", True),
    Measure("flesch_reading_ease", "Flesch reading ease", "en", False),
    Measure("fernandez_huerta", "Fernández-Huerta ease", "es", False),
    Measure("szigriszt_pazos", "Szigriszt-Pazos ease (INFLESZ)", "es", False),
    Measure("gutierrez_polini", "Gutiérrez de Polini ease", "es", False),
)
"""In the order they are shown; the consensus is for every language.

Dale-Chall's score runs on about the scale of grades.
"""

COUNTS = ("sentences", "words", "syllables", "letters", "long_words", "complex_words", "hard_words", "word_level")
"""Scores that are counts behind the measures, and the mean level of the words."""

_HEADLINE = {"en": "flesch_kincaid_grade", "es": "fernandez_huerta"}


def headline(language: str) -> Measure | None:
    """The one measure that stands for a text in this language, None for a language without one."""
    name = _HEADLINE.get(language.partition("-")[0])
    return next((measure for measure in MEASURES if measure.name == name), None)


def value(scores: Iterable[Score], measure: str, version: str) -> float | None:
    """The measure of the whole version, None where it was not taken."""
    return next((s.value for s in scores if s.measure == measure and s.version == version and not s.of), None)


def before_and_after(document: Document, version: str) -> tuple[Measure, float | None, float] | None:
    """The headline measure of a version, with the original's value if it is in the same language."""
    measure = headline(document.language_of(version))
    after = value(document.scores, measure.name, version) if measure else None
    if measure is None or after is None:
        return None
    same = document.language == document.language_of(version) and version != SOURCE
    return measure, value(document.scores, measure.name, SOURCE) if same else None, after


def grades(document: Document, version: str) -> tuple[Measure, float | None, float] | None:
    """The consensus grade of the original and of a version, else its headline measure as `before_and_after` has it."""
    after = value(document.scores, CONSENSUS, version)
    if after is None:
        return before_and_after(document, version)
    same = document.language == document.language_of(version)
    return MEASURES[0], value(document.scores, CONSENSUS, SOURCE) if same else None, after
