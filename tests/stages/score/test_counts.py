"""Sentences are counted as they are given, words as runs of letters."""

import pytest

from stages.score.counts import counts


def test_counts_adds_up_a_text() -> None:
    found = counts(["The cat sat.", "Doctors help."], "en")
    assert found is not None
    assert (found.sentences, found.words, found.syllables, found.letters) == (2, 5, 6, 20)


@pytest.mark.parametrize(
    "sentence", ["Dr. Lund lives at 3.5 Main St. today.", "Stop now.", "an item without a full stop"]
)
def test_counts_takes_what_it_is_given_as_one_sentence(sentence: str) -> None:
    counted = counts([sentence], "en")
    assert counted is not None
    assert counted.sentences == 1


@pytest.mark.parametrize(
    ("sentence", "words"),
    [("It weighs 3.5 kg.", 3), ("You can’t go.", 3), ("A well-known drug.", 3), ("—", 0), ("Ends in 2026.", 2)],
)
def test_counts_takes_runs_of_letters_as_words(sentence: str, words: int) -> None:
    counted = counts([sentence], "en")
    assert (counted.words if counted else 0) == words


def test_counts_leaves_out_what_has_no_word() -> None:
    found = counts(["Yes.", "* * *", "12"], "en")
    assert found is not None
    assert (found.sentences, found.words) == (1, 1)


def test_counts_of_nothing_is_none() -> None:
    assert counts([], "es") is None


def test_counts_takes_long_words_from_three_syllables() -> None:
    counted = counts(["Immunotherapy is a medicine."], "en")
    assert counted is not None
    assert counted.long_words == 2


@pytest.mark.parametrize(
    ("sentence", "hard"),
    [
        ("The dogs jumped happily.", 0),
        ("The biopsy hurts.", 1),
        ("We met Ferreira today.", 0),
        ("The BCG hurts.", 1),
        ("He stopped, running the hottest race.", 0),
    ],
)
def test_counts_takes_words_off_the_list_as_hard(sentence: str, hard: int) -> None:
    counted = counts([sentence], "en")
    assert counted is not None
    assert counted.hard_words == hard


@pytest.mark.parametrize(
    ("sentence", "complex_words"),
    [
        ("The hospital helps.", 1),
        ("She visited us.", 0),  # two syllables before -ed
        ("The sentences end.", 0),  # two before -es
        ("A state-of-the-art plan.", 0),
        ("We met Isabella today.", 0),
        ("They deliberated.", 1),
    ],
)
def test_counts_takes_complex_words_as_gunning_does(sentence: str, complex_words: int) -> None:
    counted = counts([sentence], "en")
    assert counted is not None
    assert counted.complex_words == complex_words


def test_counts_adds_up_levels_of_content_words_only() -> None:
    counted = counts(["The cat is on the mat."], "en")
    assert counted is not None
    assert counted.content_words == 2
    assert 2 <= counted.levels <= 12
