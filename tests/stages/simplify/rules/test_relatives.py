"""Which and who: only about the subject, or about a last noun that nothing before it can be mistaken for."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.relatives import relatives

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        (
            "The liver, which is behind the ribs, makes bile.",
            ["The liver is behind the ribs.", "It makes bile."],
        ),
        (
            "Doctor Reyes, who leads the ward, explains the scan to you.",
            ["Doctor Reyes leads the ward.", "Doctor Reyes explains the scan to you."],
        ),
        (
            "These pumps, which have been tested in ten towns, save a lot of time.",
            ["These pumps have been tested in ten towns.", "They save a lot of time."],
        ),
        (
            "The pump sends a dose of insulin to a small tube, which sits under the skin.",
            ["The pump sends a dose of insulin to a small tube.", "The small tube sits under the skin."],
        ),
        (
            "The plan is based on peak flow, which is a measure of how fast you breathe out.",
            ["The plan is based on peak flow.", "Peak flow is a measure of how fast you breathe out."],
        ),
    ],
)
def test_relatives_splits(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(relatives, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("whole clause", "The pump sends insulin to a small tube, which means that you need no needle."),
        ("important", "Tears keep your eyes moist, which is important for your vision."),
        ("of", "The team built a system of wards, which serve more than ten towns in the north."),
        ("wrong number", "The nurse cleans the tubes, which takes about ten minutes in the morning."),
        ("denied", "The pump does not need a battery, which is heavy and hard to find in shops."),
        ("may", "The scan may show a small tumor, which is found in the left part of the liver."),
        ("no comma", "The pump sends insulin to the tube which sits under the skin of your belly."),
        ("apposition", "Ana Reyes, the head of the ward, who knew of it, spoke to the team."),
        ("quantified", "Few pumps, which are sold in ten towns, save a lot of time."),
        ("hangs on a participle", "He carried a heavy axe, mounted on a wooden pole, which was swung at the king."),
        ("before", "Most people had more pain before the scan, which was done in the morning."),
    ],
)
def test_relatives_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(relatives, source) == [source], guard
