"""Every character of a text is found again where it is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stages.publish.shown_places import shown_places, utf16_length
from stages.publish.visible import one_line

_BREAKS = " \t\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc", [0, 1, 2, 3]),
        ("", [0]),
        (" a", [0, 0, 1]),
        ("a \n b ", [0, 1, 2, 2, 2, 3, 3]),
        ("a\u00a0b", [0, 1, 2, 3]),
        ("a\x07b", [0, 1, 2, 3]),
    ],
)
def test_shown_places_of_texts(text: str, expected: list[int]) -> None:
    assert shown_places(text) == expected


@given(st.text(alphabet=st.sampled_from("abé😀\u00a0\x00" + _BREAKS), max_size=30))
def test_shown_places_lead_to_the_same_character(text: str) -> None:
    places, shown = shown_places(text), one_line(text)
    assert places[-1] == len(shown)
    kept = [at for at in range(len(text)) if places[at + 1] > places[at]]
    assert [shown[places[at]] for at in kept] == [one_line(text[at]) or " " for at in kept]


def test_utf16_length_counts_as_javascript_does() -> None:
    assert utf16_length("a😀é") == 4
