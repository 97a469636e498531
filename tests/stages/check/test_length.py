"""A translation is about as long as its source."""

import pytest

from pipeline.meaning import Pair
from stages.check.length import Length

ENGLISH = "Doctors and nurses cannot know for certain how you will feel after the treatment."
SPANISH = "Los médicos y enfermeros no pueden saber con certeza cómo se sentirá usted después del tratamiento."


@pytest.mark.parametrize(("english", "spanish"), [(ENGLISH, SPANISH), ("Fever", "Fiebre"), ("Yes.", "Sí."), ("It", "")])
def test_length_accepts_a_whole_translation(english: str, spanish: str) -> None:
    assert Length().find(Pair(english, spanish, "en", "es")) == ()


@pytest.mark.parametrize(
    ("spanish", "word"), [(SPANISH[:45], "short"), (f"{SPANISH} {SPANISH}", "long"), ("", "short")]
)
def test_length_finds_what_was_cut_or_runs_on(spanish: str, word: str) -> None:
    (finding,) = Length().find(Pair(ENGLISH, spanish, "en", "es"))
    assert word in finding.message


def test_length_lets_a_simplification_be_short() -> None:
    assert Length().find(Pair(ENGLISH, "Nobody knows.", "en", "en")) == ()
