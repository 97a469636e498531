import pytest

from stages.speak.pairing import Pairing, paired, shared_out
from stages.speak.sound import WordTime


@pytest.mark.parametrize(
    ("words", "groups", "wanted"),
    [
        ([3, 4], [3, 4], [(range(0, 1), range(0, 1)), (range(1, 2), range(1, 2))]),
        # "of the lab" said as two words
        ([2, 2, 3], [4, 3], [(range(0, 2), range(0, 1)), (range(2, 3), range(1, 2))]),
        # "the PDQ is" where the letters are said one by one
        (
            [2, 6, 2],
            [2, 2, 2, 2, 2],
            [(range(0, 1), range(0, 1)), (range(1, 2), range(1, 4)), (range(2, 3), range(4, 5))],
        ),
        # a join and a split in one sentence of equal length
        ([2, 2, 6], [4, 3, 3], [(range(0, 2), range(0, 1)), (range(2, 3), range(1, 3))]),
    ],
)
def test_words_and_groups_are_paired_by_size(words: list[int], groups: list[int], wanted: list[Pairing]) -> None:
    assert paired(words, groups) == wanted


@pytest.mark.parametrize(("words", "groups"), [([1], [1] * 9), ([1] * 9, [1]), ([], [2])])
def test_what_cannot_be_paired_gives_nothing(words: list[int], groups: list[int]) -> None:
    assert paired(words, groups) == []


def test_time_is_shared_out_by_size() -> None:
    heard = [WordTime(0, 6, 100, 400)]
    assert shared_out([(0, 2), (3, 7)], [1, 2], heard) == [WordTime(0, 2, 100, 200), WordTime(3, 7, 200, 400)]


def test_a_word_of_several_groups_lasts_from_the_first_to_the_last() -> None:
    heard = [WordTime(0, 2, 10, 20), WordTime(3, 5, 25, 40)]
    assert shared_out([(4, 7)], [5], heard) == [WordTime(4, 7, 10, 40)]
