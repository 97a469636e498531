"""A claim that the source does not make is found; plain wording is not."""

import pytest

from pipeline.meaning import Pair
from stages.check.added import Added


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("The drug treats pain.", "The drug treats pain and doctors call this the safest choice for children."),
        ("The clinic opens at 8.", "The clinic opens at 8. Many families save money there every single month."),
    ],
)
def test_added_finds_damage(source: str, target: str) -> None:
    assert [one for one in Added().find(Pair(source, target, "en", "en")) if one.severity == "error"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("The drug alleviates discomfort.", "The drug makes you feel better."),
        ("He purchased a residence and he resides there.", "He bought a home. He lives there."),
        ("The drug treats pain.", "The drug treats pain. The drug helps."),
    ],
)
def test_added_accepts_plain_wording(source: str, target: str) -> None:
    assert not [one for one in Added().find(Pair(source, target, "en", "en")) if one.severity == "error"]
