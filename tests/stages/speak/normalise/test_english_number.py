"""English number words."""

import pytest

from stages.speak.normalise.english_number import english_cardinal, english_ordinal, english_year


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (21, "twenty-one"),
        (100, "one hundred"),
        (130, "one hundred thirty"),
        (1001, "one thousand one"),
        (1_806_590, "one million eight hundred six thousand five hundred ninety"),
        (2_000_000_000, "two billion"),
    ],
)
def test_cardinal_is_in_words(number: int, words: str) -> None:
    assert english_cardinal(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "first"), (12, "twelfth"), (20, "twentieth"), (28, "twenty-eighth"), (103, "one hundred third")],
)
def test_ordinal_changes_the_last_word_only(number: int, words: str) -> None:
    assert english_ordinal(number) == words


@pytest.mark.parametrize(
    ("year", "words"),
    [(1998, "nineteen ninety-eight"), (1900, "nineteen hundred"), (1905, "nineteen oh five"), (2000, "two thousand"),
     (2005, "two thousand five"), (2018, "twenty eighteen")],
)  # fmt: skip
def test_year_is_said_in_halves(year: int, words: str) -> None:
    assert english_year(year) == words
