"""The one grade that stands for a text."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import log

from stages.score.counts import Counts

PARTS: dict[str, Callable[[Counts], float]] = {
    "sentence_length": lambda text: text.words_per_sentence,
    "word_level": lambda text: text.levels / max(1, text.content_words),
    "unfamiliar_words": lambda text: text.hard_words / text.words,
    "word_length": lambda text: text.syllables_per_word,
}
"""What a grade is made of: words per sentence, the mean level of content words (`word_level`), the share of words off
Dale and Chall's list (English only), and syllables per word."""

LOWEST, HIGHEST = 0.0, 20.0
_SENTENCE_LENGTH = "sentence_length"
_PLAIN_SENTENCE = 10


@dataclass(frozen=True)
class Weights:
    """Grades per unit of each part, the grade of a text whose parts are all 0, and the parts of plain prose."""

    grade: float
    parts: dict[str, float]
    plain: dict[str, float]


def consensus(text: Counts, language: str) -> float:
    """The US school grade a text suits, 0 to 20: 6 is plain, 12 ends high school, 16 college; lower is easier.

    The sum of `contributions`, kept between 0 and 20. bench/score/train_consensus.py learned the English weights from
    texts that teachers wrote at three levels, none below 0, and set the scale to the mean of the classic grades; it
    says too where the Spanish ones come from.
    """
    return min(HIGHEST, max(LOWEST, sum(contributions(text, language).values())))


def contributions(text: Counts, language: str) -> dict[str, float]:
    """How many grades each part adds, counted from the grade of plain prose, which stands under `plain_prose`.

    Sentence length adds by its logarithm. A sentence of ten plain words is counted along with the text, so that a
    text of three words is not judged by one of them; a page hardly feels it.
    """
    weights = consensus_weights()[language]
    base = {name: _on_scale(name, value) for name, value in weights.plain.items()}
    found = {name: _on_scale(name, _steadied(name, text, weights.plain[name])) for name in weights.parts}
    start = weights.grade + sum(weight * base[name] for name, weight in weights.parts.items())
    return {"plain_prose": start} | {
        name: weight * (found[name] - base[name]) for name, weight in weights.parts.items()
    }


def _on_scale(name: str, value: float) -> float:
    return log(value) if name == _SENTENCE_LENGTH else value


def _steadied(name: str, text: Counts, plain: float) -> float:
    if name == _SENTENCE_LENGTH:
        return (text.words + _PLAIN_SENTENCE) / (text.sentences + 1)
    return (PARTS[name](text) * text.words + plain * _PLAIN_SENTENCE) / (text.words + _PLAIN_SENTENCE)


@lru_cache(maxsize=1)
def consensus_weights() -> dict[str, Weights]:
    """The weights by language."""
    text = files("stages.score").joinpath("consensus_weights.json").read_text(encoding="utf-8")
    return {language: Weights(**values) for language, values in json.loads(text).items()}
