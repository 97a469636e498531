"""Where what was heard differs from what was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stages.speak.listen.alignment import Slip, slips


@pytest.mark.parametrize(
    ("meant", "heard", "found"),
    [
        ("take 5 pills", "take 5 pills", ()),
        ("take 5 pills", "take 9 pills", (Slip(1, 2, ("9",)),)),
        ("take 5 pills", "take pills", (Slip(1, 2, ()),)),
        ("take pills", "take the pills", (Slip(1, 1, ("the",)),)),
        ("take two big pills", "take too big pills now", (Slip(1, 2, ("too",)), Slip(4, 4, ("now",)))),
        ("your health care", "your healthcare", ()),
        ("the brca gene", "the b r c a gene", ()),
        ("", "hello", (Slip(0, 0, ("hello",)),)),
        ("hello", "", (Slip(0, 1, ()),)),
    ],
)
def test_slips_are_found_where_they_are(meant: str, heard: str, found: tuple[Slip, ...]) -> None:
    assert slips(meant.split(), heard.split()) == found


words = st.lists(st.sampled_from("a b c ab bc abc".split()), max_size=8)


@given(meant=words, heard=words)
def test_what_is_not_a_slip_is_the_same_but_for_blanks(meant: list[str], heard: list[str]) -> None:
    left, rest, at = list(heard), [], 0
    for slip in slips(meant, heard):
        rest += meant[at : slip.first] + list(slip.heard)
        at = slip.last
    rest += meant[at:]
    assert "".join(rest) == "".join(left)


@given(meant=words, heard=words)
def test_there_are_no_more_errors_than_words(meant: list[str], heard: list[str]) -> None:
    assert sum(slip.errors for slip in slips(meant, heard)) <= max(len(meant), len(heard)) * 2


# Words of one length are never the same but for blanks, so that the plain word error rate must come out.
@given(
    meant=st.lists(st.sampled_from("pqr"), min_size=1, max_size=9), heard=st.lists(st.sampled_from("pqr"), max_size=9)
)
def test_errors_are_those_of_the_word_error_rate(meant: list[str], heard: list[str]) -> None:
    import jiwer

    found = jiwer.process_words(" ".join(meant), " ".join(heard))
    errors = found.substitutions + found.deletions + found.insertions
    assert sum(slip.errors for slip in slips(meant, heard)) == errors
