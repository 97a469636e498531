"""What holds under a condition is told with it."""

import pytest

from pipeline.meaning import Pair
from stages.check.conditions import Conditions


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Call if you have a fever.", "Call. You have a fever."),
        ("Do not take it unless your doctor says so.", "Do not take it."),
        ("Even if it stings, use the cream.", "Even it stings, use the cream."),
        ("Hold it as if it were hot.", "Hold it as it were hot."),
        ("It is free except for the first visit.", "It is free including the first visit."),
    ],
)
def test_conditions_finds_damage(source: str, target: str) -> None:
    assert [one for one in Conditions().find(Pair(source, target, "en", "en")) if one.severity == "error"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Call if you have a fever.", "Call when you have a fever."),
        ("Even if it stings, use the cream.", "Use the cream even though it may sting."),
        ("Provided that you are 65, you can apply.", "If you are 65, you can apply."),
        ("It is free with the exception of the first visit.", "It is free except for the first visit."),
    ],
)
def test_conditions_accepts_plain_wording(source: str, target: str) -> None:
    assert not [one for one in Conditions().find(Pair(source, target, "en", "en")) if one.severity == "error"]
