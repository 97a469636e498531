"""What a site says of itself within an article, told apart from what a health page says to its reader."""

import pytest

from pipeline.document import BlockKind
from stages.read.asides import heads_related, is_author_note, is_only_a_date, reason_of_aside


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Sign up for our free weekly newsletter.", "promotion"),
        ("Never miss a story: subscribe to our daily edition", "promotion"),
        ("Get health tips delivered to your inbox.", "promotion"),
        ("Suscríbase hoy mismo a nuestro boletín de noticias.", "promotion"),
        ("Follow us on Instagram for more.", "promotion"),
        ("Read more: Ten ways to sleep better", "pointer"),
        ("Lea también: Dormir mejor", "pointer"),
        ("Related: Asthma at school", "pointer"),
        ("This post contains affiliate links.", "money"),
        ("We may earn a small commission when you buy through our links.", "money"),
        ("Advertisement", "advertisement"),
        ("Story continues below advertisement", "advertisement"),
        ("What do you think about this story?", "question"),
        ("You must be logged in to post a comment.", "question"),
        ("© 2026 Fern Clinic. All rights reserved.", "copyright"),
        ("Photo: Dana Reyes / Getty Images", "photo"),
        ("(Image credit: Fern Clinic)", "photo"),
        ("Posted 3 hours ago", "about the page"),
        ("By Dana Reyes and Lou Marsh", "about the page"),
        ("6 min read", "about the page"),
        ("Tags: asthma, school", "about the page"),
    ],
)
def test_aside_is_known(text: str, reason: str) -> None:
    assert reason in reason_of_aside(text, "paragraph")


@pytest.mark.parametrize(
    "text",
    [
        "You will get an email with your test results.",
        "You may receive compensation for taking part in the study.",
        "Sign up for the class at the front desk.",
        "Download the clinic's app to see your records.",
        "Tell your doctor what you think about this treatment.",
        "By mouth and by needle",
        "Added sugar: 25 g",
        "Last dose: 5 mg at 8 p.m.",
        "Save it on the fridge.",
        "Share the news with your family when you feel ready.",
        "Recommended: 8 hours of sleep",
        "Learn more about side effects before you start.",
        "Published studies show that the drug is safe.",
        "Like all medicines, this one can cause harm.",
        "An image of the lung shows the blood clot.",
        "You must be registered to vote by October 5.",
        "You can leave a comment on the plan until May 5.",
        "Find us on the second floor of the hospital.",
        "Your results are sent straight to your phone.",
        "We review each complaint independently.",
        "Join the discussion with your care team.",
        "Photo of a rash on the arm",
        "Photo: A nurse gives a child a shot.",
        "Image: how to hold the inhaler",
        "Published studies from 2019 show that it works.",
        "Text by 5 p.m. to cancel your visit",
        "Date the label when you open the bottle.",
    ],
)
def test_aside_is_never_a_sentence_of_a_health_page(text: str) -> None:
    assert reason_of_aside(text, "paragraph") == ""


def test_aside_is_never_a_long_paragraph() -> None:
    text = "Sign up for our newsletter. " + "Asthma makes it hard to breathe when you are near smoke. " * 5
    assert reason_of_aside(text.strip(), "paragraph") == ""


@pytest.mark.parametrize("kind", ["row", "item", "heading"])
def test_aside_short_form_is_only_a_paragraph_or_caption(kind: BlockKind) -> None:
    assert reason_of_aside("Reviewed: 03/04/2026", kind) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Dana Reyes is a staff writer at the Fern Weekly.",
        "Lou B. Marsh is the Senior Editor for health.",
        "About the author",
        "Follow him on Twitter at @loumarsh.",
    ],
)
def test_author_note_is_known(text: str) -> None:
    assert is_author_note(text)


@pytest.mark.parametrize("text", ["Asthma is a disease of the lungs.", "Ask the author of your care plan."])
def test_author_note_is_no_sentence_of_the_article(text: str) -> None:
    assert not is_author_note(text)


@pytest.mark.parametrize(
    "text", ["Oct 13, 2026", "Thursday, 28 April 2026 – 3:55pm", "PUBLISHED: November 8, 2026 | UPDATED: 12:21 a.m."]
)
def test_date_alone_is_known(text: str) -> None:
    assert is_only_a_date(text)


@pytest.mark.parametrize("text", ["Come on May 4, 2026.", "2", "Monday", "May", "Take 2 at 8:30 a.m. with milk"])
def test_date_alone_holds_nothing_else(text: str) -> None:
    assert not is_only_a_date(text)


@pytest.mark.parametrize(
    "heading",
    [
        "Related Articles",
        "More stories like this",
        "You Might Also Like",
        "3 comments",
        "About the Authors",
        "Lo más leído",
    ],
)
def test_related_heading_is_known(heading: str) -> None:
    assert heads_related(heading)


@pytest.mark.parametrize("heading", ["Related conditions", "More about asthma", "Recommended doses", "Other symptoms"])
def test_related_heading_is_none_of_the_article(heading: str) -> None:
    assert not heads_related(heading)
