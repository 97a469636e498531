"""The clause split: whole clauses only, nothing in front that covers both."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.clauses import clauses

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        ("The cream may sting, but it works well.", ["The cream may sting.", "But it works well."]),
        ("The nurse takes your blood, and the lab tests it.", ["The nurse takes your blood.", "The lab tests it."]),
        (
            "The clinic is closed today, so you must come back.",
            ["The clinic is closed today.", "So you must come back."],
        ),
        (
            "The test is quick, and the doctor reads it, but the letter may take a week.",
            ["The test is quick.", "The doctor reads it.", "But the letter may take a week."],
        ),
        (
            "Some drugs mark the cells so that they will be seen, and these are a new type of drug.",
            ["Some drugs mark the cells so that they will be seen.", "These are a new type of drug."],
        ),
        (
            "Anyone can get it at home or at work, but most people get well.",
            ["Anyone can get it at home or at work.", "But most people get well."],
        ),
        (
            "The first number shows the pressure when the heart beats, and the second number shows it between beats.",
            ["The first number shows the pressure when the heart beats.", "The second number shows it between beats."],
        ),
        ("There is no cure, but treatment can help.", ["There is no cure.", "But treatment can help."]),
    ],
)
def test_clauses_splits_two_thoughts(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(clauses, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("leading clause", "If you smoke, the risk is high, and the wound heals slowly."),
        ("leading time", "In most people, the rash fades, and the skin heals."),
        ("under because", "You rest because the drug is strong, and you may feel weak."),
        ("same verb under when", "The nurse calls when the test is done, and the doctor calls you back at noon."),
        ("or between verbs", "You may rest or walk on that day, and the nurse will call you."),
        ("between two", "The gap between the first dose, and the second dose is small, and it may last."),
        ("under so that", "You rest so that the wound will heal, and the skin will close."),
        ("under that", "Doctors say that the rash fades, and the skin heals."),
        ("shared subject", "The drug lowers the fever, and eases the pain."),
        ("command", "Take the pill, and call your doctor."),
        ("not a clause", "The drug helps the heart, lungs, and kidneys of older people."),
        ("so you can", "The nurse gives you a mask, so you can sleep well."),
        ("so that", "The nurse will call, so that you know the date."),
        ("either or", "Either the pill is late, or the drug is weak, and you feel ill."),
        ("question", "Is the drug safe, and does it work?"),
        ("quotation", "He said, “The drug is safe, and it works well.”"),
        ("brackets", "The drug (it is new, and it is dear) works well."),
        ("relative", "We belong to a group that grew fast, and one of whose aims is peace."),
        ("participle", "They came from the north, which was poor, and young men recruited from the plains."),
        ("not only", "The drug not only helps the heart, but it also protects the lungs."),
    ],
)
def test_clauses_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(clauses, source) == [source], guard
