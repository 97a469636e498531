"""Because: long sentences only, and never where the reason is denied, weighed or doubted."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.reasons import reasons

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "The nurse checks your blood every week because the drug changes the number of white cells.",
            ["The nurse checks your blood every week.", "This is because the drug changes the number of white cells."],
        ),
        (
            "The doctors stopped the study last spring because the new drug caused bleeding in older people.",
            [
                "The doctors stopped the study last spring.",
                "This was because the new drug caused bleeding in older people.",
            ],
        ),
    ],
)
def test_reasons_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(reasons, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("negation", "The doctors did not stop the study last spring because the new drug caused bleeding in people."),
        ("how one knows", "The bones of the neck seem to be whole because the man can move both of his arms."),
        ("hedge", "The doctors may stop the study this spring because the new drug causes bleeding in older people."),
        (
            "weighed",
            "The doctors stopped the study last spring mainly because the drug caused bleeding in older people.",
        ),
        ("in part", "The doctors stopped the study in part because the new drug caused bleeding in many older people."),
        ("nothing before", "This is because the new drug caused a lot of bleeding in many of the older people."),
        ("short", "She rests because the drug is strong."),
        (
            "no clause",
            "The doctors stopped the study last spring because of heavy bleeding in many of the older people.",
        ),
        ("fronted", "Last spring the doctors stopped the study because the new drug caused bleeding in older people."),
        (
            "two reasons",
            "The doctors stopped the study because it was slow and because the drug caused bleeding in people.",
        ),
        ("under that", "They say that doctors stopped the study because the new drug caused bleeding in older people."),
    ],
)
def test_reasons_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(reasons, source) == [source], guard
