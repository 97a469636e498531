"""The consensus grade: sane on plain and hard texts, steady on short ones, and the sum of its parts."""

from collections.abc import Sequence

import pytest

from stages.score.consensus import HIGHEST, LOWEST, PARTS, consensus, consensus_weights, contributions
from stages.score.counts import Counts, counts

EASY_HEALTH = (
    "Drink a lot of water.",
    "Take one pill each day.",
    "Call your doctor if you feel sick.",
    "Rest when you can.",
)
PLAIN_HEALTH = (
    "High blood pressure makes your heart work too hard.",
    "It can hurt your heart and your brain.",
    "Most people with high blood pressure feel fine.",
    "The only way to know is to have it checked.",
)
LEGAL = (
    "Notwithstanding any provision to the contrary herein, the licensee shall indemnify the licensor against all "
    "liabilities arising from any breach of the warranties set forth in this agreement.",
    "The obligations hereunder shall survive termination irrespective of its cause.",
)
EASY_SPANISH = ("Beba mucha agua.", "Tome una pastilla cada día.", "Llame a su médico si se siente mal.")
LEGAL_SPANISH = (
    "Sin perjuicio de lo dispuesto en la cláusula precedente, el licenciatario deberá indemnizar al licenciante por "
    "cualesquiera responsabilidades derivadas del incumplimiento de las garantías estipuladas en el presente contrato.",
)


def counted(texts: Sequence[str], language: str = "en") -> Counts:
    """The counts of a text that has words."""
    found = counts(texts, language)
    assert found is not None
    return found


def grade(texts: Sequence[str], language: str = "en") -> float:
    """Its consensus."""
    return consensus(counted(texts, language), language)


def test_consensus_is_low_for_easy_health_sentences() -> None:
    assert grade(EASY_HEALTH) < 4
    assert grade(PLAIN_HEALTH) < 5
    assert grade(EASY_SPANISH, "es") < 6


def test_consensus_is_high_for_a_contract() -> None:
    assert grade(LEGAL) > 14
    assert grade(LEGAL_SPANISH, "es") > 14


@pytest.mark.parametrize("text", ["Stop.", "Immunotherapy.", "Stop now.", "drink water", "A"])
def test_consensus_of_a_few_words_is_not_absurd(text: str) -> None:
    assert LOWEST <= grade([text]) <= 10


def test_consensus_stays_on_its_scale() -> None:
    hard = Counts(sentences=1, words=300, syllables=1800, hard_words=300, content_words=300, levels=1800.0)
    easy = Counts(sentences=300, words=300, syllables=300, content_words=300, levels=300.0)
    assert consensus(hard, "en") == HIGHEST
    assert consensus(easy, "en") == LOWEST


@pytest.mark.parametrize("language", ["en", "es"])
def test_consensus_is_the_sum_of_its_parts(language: str) -> None:
    text = counted(PLAIN_HEALTH if language == "en" else LEGAL_SPANISH, language)
    parts = contributions(text, language)
    assert set(parts) == {"plain_prose", *consensus_weights()[language].parts}
    assert consensus(text, language) == pytest.approx(min(HIGHEST, sum(parts.values())))


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_part_makes_a_harder_text_easier(language: str) -> None:
    weights = consensus_weights()[language]
    assert set(weights.parts) <= set(PARTS)
    assert min(weights.parts.values()) >= 0


def test_consensus_rises_with_each_part() -> None:
    plain = Counts(sentences=10, words=100, syllables=140, hard_words=10, content_words=50, levels=100.0)
    longer = Counts(sentences=5, words=100, syllables=140, hard_words=10, content_words=50, levels=100.0)
    rarer = Counts(sentences=10, words=100, syllables=140, hard_words=10, content_words=50, levels=150.0)
    unfamiliar = Counts(sentences=10, words=100, syllables=140, hard_words=30, content_words=50, levels=100.0)
    heavier = Counts(sentences=10, words=100, syllables=180, hard_words=10, content_words=50, levels=100.0)
    assert all(consensus(one, "en") > consensus(plain, "en") for one in (longer, rarer, unfamiliar, heavier))


def test_languages_agree_on_the_same_text() -> None:
    assert abs(grade(EASY_HEALTH[:3]) - grade(EASY_SPANISH, "es")) < 4
    assert abs(grade(LEGAL) - grade(LEGAL_SPANISH, "es")) < 4
