"""Hard sentences of our own: no number, unit, negation, hedge or condition is lost, whatever the rules do."""

import re
from collections import Counter
from collections.abc import Callable

import pytest

from pipeline.document import Document
from pipeline.stage import Context
from stages.simplify.stage import Simplify

HARD = [
    "Do not take more than 4 g of paracetamol in 24 hours, and do not mix it with alcohol.",
    "Approximately 1 in 20 people may experience nausea, but this is rarely fatal.",
    "The dose is 2.5 mg per day for adults; children under 12 must not take it.",
    "However, the drug might not be able to prevent an infection unless you take it prior to the trip.",
    "You are not required to pay, but you may be asked for a card.",
    "In order to be eligible, you must be at least 65 years old, and you cannot have other insurance.",
    "The vaccine is not approximately but exactly 95% pure, so the lab tests it 3 times.",
    "Side effects include fever above 38.5 °C, chills, and no appetite.",
    "No patients were discontinued, and none of the 14 deaths were caused by the drug.",
    "Utilize the cream only if the rash does not subside within two weeks.",
    "The majority of the 1,806 patients did not undergo surgery prior to 2 May 2019.",
    "There is insufficient evidence that it works, but it could help up to 10% of patients.",
    "Never administer the vaccine to a baby younger than six weeks without a doctor.",
    "It is neither safe nor beneficial to discontinue insulin, and nobody should attempt to do so.",
    "Your bill depends on 3 things: your age, your plan, and where you live.",
]
FIGURES = re.compile(r"\d[\d.,]*\d|\d")
KEPT = re.compile(
    r"\b(?:not|cannot|no|none|never|neither|nor|nobody|without|unless|if|only|may|might|could|must|should|rarely|"
    r"at least|up to|more than|under|above|within|exactly|younger|mg|g)\b|%",
    re.IGNORECASE,
)


def easy_text(document: Callable[..., Document], context: Context, text: str) -> str:
    """What the stage makes of one sentence."""
    return Simplify().run(document(("paragraph", [text])), context).version("easy").lines[0].text


@pytest.mark.parametrize("text", HARD)
def test_simplify_keeps_every_figure(document: Callable[..., Document], context: Context, text: str) -> None:
    lost = Counter(FIGURES.findall(text)) - Counter(FIGURES.findall(easy_text(document, context, text)))
    assert not lost


@pytest.mark.parametrize("text", HARD)
def test_simplify_keeps_every_negation_hedge_and_limit(
    document: Callable[..., Document], context: Context, text: str
) -> None:
    before = Counter(word.lower() for word in KEPT.findall(text))
    after = Counter(word.lower() for word in KEPT.findall(easy_text(document, context, text)))
    assert not before - after


@pytest.mark.parametrize("text", HARD)
def test_simplify_adds_no_figure(document: Callable[..., Document], context: Context, text: str) -> None:
    added = Counter(FIGURES.findall(easy_text(document, context, text))) - Counter(FIGURES.findall(text))
    assert set(added) <= {"2", "6"}  # "two" and "six" of the sentences above
