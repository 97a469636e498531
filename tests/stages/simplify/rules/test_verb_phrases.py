"""Verb-phrase split: the subject is named again, and nothing in front of the first verb is lost for the second."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.verb_phrases import verb_phrases

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "The clinic opens at 8 on weekdays and offers free tests to all visitors.",
            ["The clinic opens at 8 on weekdays.", "The clinic offers free tests to all visitors."],
        ),
        (
            "A nurse checks your blood pressure in the morning, and writes it in your chart.",
            ["A nurse checks your blood pressure in the morning.", "The nurse writes it in your chart."],
        ),
        (
            "We called all of the patients in March but did not reach two of the older men.",
            ["We called all of the patients in March.", "But we did not reach two of the older men."],
        ),
        (
            "The old ward was closed in the spring of 2015 and is now a home for students.",
            ["The old ward was closed in the spring of 2015.", "The old ward is now a home for students."],
        ),
    ],
)
def test_verb_phrases_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(verb_phrases, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("modal", "The clinic may open at 8 on weekdays and offer free tests to all of its visitors."),
        ("negation", "The clinic does not open at 8 on weekdays and offer free tests to all of its visitors."),
        ("quantified", "Few people read the long form before the visit and understood every word of it."),
        ("shared object", "The clinic buys and sells used wheelchairs to people who live in the same town."),
        ("fronted", "In the spring the clinic opened a second ward and hired ten more nurses for it."),
        ("short", "The clinic opens early and closes late."),
        ("participle", "The team has tested the old pump in the lab and allowed its use in two wards."),
        ("only", "The clinic only opens at 8 on weekdays and offers free tests to all of its visitors."),
        ("under that", "The nurse said that the doctor was late and asked everyone to wait in the hall."),
        ("three verbs", "The clinic opens at 8 on weekdays, offers free tests, and sends the results by mail."),
        ("describes", "Those who left the study early were few in number and balanced across the two groups."),
        ("phrase between", "The clinic opens at 8 on weekdays and in the summer months offers tests to all visitors."),
        ("shared end", "The clinic was open to all of the people, and was very busy, during the whole summer."),
        ("or", "The clinic sends the results by mail on weekdays or calls the patient at home."),
    ],
)
def test_verb_phrases_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(verb_phrases, source) == [source], guard
