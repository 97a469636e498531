"""Birth: brackets with nothing but the dates of a person's life; not a storm's, not a reign's."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.births import births

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "Ann Lee (born May 3, 1980) is a nurse from Ohio.",
            ["Ann Lee was born on May 3, 1980.", "Ann Lee is a nurse from Ohio."],
        ),
        (
            "Ann Lee (born 1980 in Dayton, Ohio) is a nurse.",
            ["Ann Lee was born in 1980 in Dayton, Ohio.", "Ann Lee is a nurse."],
        ),
        (
            "Ann Lee (3 May 1880 – 5 June 1950) was a nurse.",
            ["Ann Lee was born on 3 May 1880 and died on 5 June 1950.", "Ann Lee was a nurse."],
        ),
    ],
)
def test_births_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(births, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("another name", "Ann Lee (born Ann Smith, May 3, 1980) is a nurse."),
        ("years alone", "Ann Lee (1880 – 1950) was a nurse."),
        ("no person", "Hurricane Ann (May 3, 1980 – May 9, 1980) was a strong storm."),
        ("no name in front", "The nurse Ann Lee (born May 3, 1980) is from Ohio."),
    ],
)
def test_births_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(births, source) == [source], guard
