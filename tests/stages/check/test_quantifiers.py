"""All, some, few and only stay; a rough number stays rough."""

import pytest

from pipeline.meaning import Pair
from stages.check.quantifiers import Quantifiers


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("All of the patients got better.", "Some of the patients got better."),
        ("Some patients got better.", "All patients got better."),
        ("Side effects are rare.", "Side effects are common."),
        ("Take it only at night.", "Take it at night."),
        ("Take about 5 mg of it.", "Take 5 mg of it."),
        ("Take up to 4 tablets a day.", "Take at least 4 tablets a day."),
    ],
)
def test_quantifiers_finds_damage(source: str, target: str) -> None:
    assert [one for one in Quantifiers().find(Pair(source, target, "en", "en")) if one.severity == "error"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("The majority of patients got better.", "Most patients got better."),
        ("Approximately 5 people came.", "About 5 people came."),
        ("It is used solely at night.", "It is used only at night."),
        ("The pain is rarely severe.", "Only few have severe pain. It is not often bad."),
        ("At least 5 people came.", "A minimum of 5 people came."),
    ],
)
def test_quantifiers_accepts_plain_wording(source: str, target: str) -> None:
    assert not [one for one in Quantifiers().find(Pair(source, target, "en", "en")) if one.severity == "error"]


def test_often_says_that_something_is_common() -> None:
    pair = Pair("Headache is frequently seen.", "Headache is often seen.", "en", "en")
    assert Quantifiers().find(pair) == ()


def test_rarely_does_not_say_that_something_is_common() -> None:
    assert Quantifiers().find(Pair("Headache is frequently seen.", "Headache is rarely seen.", "en", "en"))
