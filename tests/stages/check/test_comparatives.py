"""More does not become less, nor before after."""

import pytest

from pipeline.meaning import Pair
from stages.check.comparatives import Comparatives


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("It hurts more than before.", "It hurts less than before."),
        ("Lower doses work.", "Higher doses work."),
        ("Take it before meals.", "Take it after meals."),
        ("Most got better.", "Most got worse."),
        ("The risk increased.", "The risk decreased."),
    ],
)
def test_comparatives_finds_damage(source: str, target: str) -> None:
    assert [one for one in Comparatives().find(Pair(source, target, "en", "en")) if one.severity == "error"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("It hurts more than last week.", "It hurts a lot more than last week."),
        ("A reduction in risk was seen.", "The risk fell."),
        ("Take it prior to meals.", "Take it before meals."),
        ("No more than 5 people came.", "At most 5 people came."),
    ],
)
def test_comparatives_accepts_plain_wording(source: str, target: str) -> None:
    assert not [one for one in Comparatives().find(Pair(source, target, "en", "en")) if one.severity == "error"]


def test_spanish_form_of_exceeding_is_more() -> None:
    pair = Pair("Cases have exceeded 900 people.", "Los casos han excedido las 900 personas.", "en", "es")
    assert not Comparatives().find(pair)


def test_garbled_form_of_exceeding_is_no_better_than_the_right_one() -> None:
    turned = Pair("The dose exceeded the limit.", "La dosis era menor que el límite.", "en", "es")
    assert Comparatives().find(turned)


def test_less_that_nothing_in_the_original_asks_for_is_found() -> None:
    assert Comparatives().find(Pair("They report more severe pain.", "Informan de un dolor menos grave.", "en", "es"))


def test_older_adults_are_no_comparison() -> None:
    pair = Pair("Older adults fell ill.", "Los adultos mayores se enfermaron.", "en", "es")
    assert not Comparatives().find(pair)
