"""Hidden lists: three plain things or more at the end of a sentence."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.lists import lists

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        ("Side effects include fever, chills, and nausea.", ["Side effects include:", "fever", "chills", "nausea"]),
        (
            "Your bill depends on your age, your plan, and where you live.",
            ["Your bill depends on:", "your age", "your plan", "where you live"],
        ),
        (
            "What you pay will depend on how old you are, the kind of plan you have, your income, and the season.",
            [
                "What you pay will depend on:",
                "how old you are",
                "the kind of plan you have",
                "your income",
                "the season",
            ],
        ),
        (
            "You may have problems such as heart disease, kidney disease, and stroke.",
            ["You may have problems such as:", "heart disease", "kidney disease", "stroke"],
        ),
        (
            "The main kinds of germs are bacteria, viruses, and fungi.",
            ["The main kinds of germs are:", "bacteria", "viruses", "fungi"],
        ),
    ],
)
def test_lists_shows_the_items(by_rule: By, source: str, pieces: list[str]) -> None:
    assert by_rule(lists, source) == pieces


@pytest.mark.parametrize(
    ("guard", "source"),
    [
        ("two things", "Side effects include fever and chills."),
        ("others", "Side effects include fever, chills, and others."),
        ("alternatives", "Side effects include fever, chills, or nausea."),
        ("shared adjective", "Side effects include severe pain, swelling, and redness."),
        ("shared head", "Tests include heart, lung, and kidney scans."),
        ("shared preposition", "It can cause sores on your arms, legs, and back."),
        ("preposition for all", "Side effects include fever, chills, and nausea in older people."),
        ("relative clause", "Drugs include aspirin, codeine, and morphine, which are strong."),
        ("relative clause", "Drugs include aspirin, codeine, and morphine that are strong."),
        (
            "long items",
            "Side effects include a fever that comes back each night for more than a week, chills, and nausea.",
        ),
        ("negation", "The price does not include food, drinks, and travel."),
        ("quotation", "Side effects include “fever, chills, and nausea.”"),
        ("brackets", "Side effects include fever (38 degrees, 39 degrees), chills, and nausea."),
        ("adjectives", "The pills are small, round, and white."),
        ("verbs", "It causes problems with the ability to think, plan, and reason."),
        ("one article for all", "Bring a pen, card, and key."),
    ],
)
def test_lists_abstains(by_rule: By, guard: str, source: str) -> None:
    assert by_rule(lists, source) == [source], guard


def test_lists_keeps_every_word_but_the_last_and(by_rule: By) -> None:
    source = "The plan covers doctor visits, hospital stays, lab tests, and drugs."
    words = " ".join(by_rule(lists, source)).replace(":", "").split()
    assert words == source.replace(",", "").replace(" and", "").rstrip(".").split()
