"""The two sample documents, read exactly."""

import re
from pathlib import Path

import pytest

from pipeline.document import Document, Source
from pipeline.stage import Context
from stages.read.stage import Read

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture
def asthma(context: Context) -> Document:
    return Read().run(Document(Source(str(EXAMPLES / "managing-asthma.html")), "en"), context)


@pytest.fixture
def flu(context: Context) -> Document:
    return Read().run(Document(Source(str(EXAMPLES / "flu-vaccine-dump.txt")), "en"), context)


def texts(document: Document, kind: str) -> list[str]:
    return [" ".join(s.text for s in block.sentences) for block in document.blocks if block.kind == kind]


def whole(document: Document) -> str:
    return "\n".join(sentence.text for sentence in document.sentences)


def test_asthma_headings_have_their_levels(asthma: Document) -> None:
    headings = [(b.level, b.sentences[0].text) for b in asthma.blocks if b.kind == "heading"]
    assert headings == [
        (1, "Managing Your Asthma"),
        (2, "Know your triggers"),
        (2, "Take the right medicine at the right time"),
        (3, "How to use your inhaler"),
        (2, "Follow your action plan"),
        (2, "When to get help"),
    ]
    assert asthma.blocks[0].kind == "heading"
    assert asthma.title == "Managing Your Asthma"


def test_asthma_lists_keep_nesting_and_order(asthma: Document) -> None:
    items = [(b.level, b.ordered, b.sentences[0].text) for b in asthma.blocks if b.kind == "item"]
    assert items == [
        (1, False, "Tobacco smoke and smoke from wood fires"),
        (1, False, "Things that cause allergies, such as:"),
        (2, False, "Pollen from trees, grass, and weeds"),
        (2, False, "Dust mites"),
        (2, False, "Fur and skin flakes of pets"),
        (1, False, "Colds and the flu"),
        (1, False, "Cold, dry air"),
        (1, True, "Take off the cap and shake the inhaler well."),
        (1, True, "Breathe out all the way."),
        (1, True, "Put the mouthpiece between your lips, press down once, and breathe in slowly."),
        (1, True, "Hold your breath for 10 seconds, if you can."),
        (1, True, "Wait about 1 minute before a second puff."),
        (1, False, "You have trouble walking or talking because you are short of breath."),
        (1, False, "Your lips or fingernails turn blue or gray."),
        (1, False, "Your quick-relief medicine does not help."),
    ]


def test_asthma_rows_hold_a_sentence_for_each_cell(asthma: Document) -> None:
    rows = [[s.text for s in b.sentences] for b in asthma.blocks if b.kind == "row"]
    assert rows == [
        ["Zone", "Peak flow", "What to do"],
        ["Green", "80% to 100% of your best", "Keep taking your controller medicine."],
        ["Yellow", "50% to 79% of your best", "Take your quick-relief medicine and follow your plan."],
        ["Red", "Below 50% of your best", "Take your quick-relief medicine and get help now."],
    ]


def test_asthma_quote_and_captions_are_told_apart(asthma: Document) -> None:
    assert texts(asthma, "caption") == [
        "A spacer is a tube that helps more of the medicine reach your lungs.",
        "The three zones of an action plan",
    ]
    assert texts(asthma, "quote") == [
        "“I used to wait too long, and then I ended up in the emergency room. "
        "Now my plan hangs on the fridge, and my whole family knows what to do.”"
    ]


@pytest.mark.parametrize(
    "fact",
    [
        "at least 130 °F (54 °C)",
        "2 puffs of albuterol (90 mcg a puff) every 4 to 6 hours",
        "more than 2 days a week",
        "555-555-0142, Monday through Friday, 8:30 a.m. to 5 p.m.",
        "Dr. Amara Lindqvist on April 14, 2026, at 6:30 p.m.",
        "You should not stop your controller medicine unless your doctor tells you to.",
        "read our page about spacers.",
    ],
)
def test_asthma_facts_stand_in_one_sentence(asthma: Document, fact: str) -> None:
    assert any(fact in sentence.text for sentence in asthma.sentences)


@pytest.mark.parametrize(
    "junk",
    "cookie|skip to|facebook|search|in this section|related resources|air quality|privacy|session|newsletter|javascript"
    "|harbor street|datalayer|originally published|last reviewed|español|clinics".split("|"),
)
def test_asthma_page_parts_stay_out(asthma: Document, junk: str) -> None:
    assert junk not in whole(asthma).casefold()


def test_asthma_cuts_say_what_was_left_out_and_why(asthma: Document) -> None:
    reasons = {cut.reason: cut.text for cut in asthma.cuts}
    assert "Privacy Policy" in reasons["footer"]
    assert "Living With Allergies" in reasons["related links"]
    assert "Your session will end" in reasons["not shown on the page"]
    assert all(cut.ref for cut in asthma.cuts)


def test_asthma_source_is_known(asthma: Document) -> None:
    source = asthma.source
    assert source.publisher == "Alder Bay Health Agency"
    assert source.credit == "“Managing Your Asthma” was originally published by the Alder Bay Health Agency."
    assert source.date == "2026-03-12"
    assert asthma.problems == ()


def test_flu_runs_from_its_title_to_the_line_before_related_resources(flu: Document) -> None:
    lines = (EXAMPLES / "flu-vaccine-dump.txt").read_text(encoding="utf-8").split("\n")
    first, last = (int(flu.blocks[at].ref.removeprefix("line:")) for at in (0, -1))
    assert lines[first - 1] == flu.title == "Getting Your Flu Vaccine"
    assert lines[last] == "Related Resources"


def test_flu_headings(flu: Document) -> None:
    headings = [(b.level, b.sentences[0].text) for b in flu.blocks if b.kind == "heading"]
    assert headings == [
        (1, "Getting Your Flu Vaccine"),
        (2, "Who Should Get the Vaccine"),
        (2, "When to Get It"),
        (2, "How the Vaccine Is Given"),
        (2, "Possible Side Effects"),
        (2, "Before You Get the Vaccine"),
        (2, "If You Get the Flu"),
        (2, "Where to Go"),
    ]


def test_flu_items(flu: Document) -> None:
    assert texts(flu, "item") == [
        "Adults 65 years and older",
        "Children younger than 5 years",
        "Pregnant women",
        "People with a long-term disease, e.g., asthma, diabetes, or heart disease",
        "Shot: A nurse gives you 0.5 mL of vaccine with a needle, usually in the upper arm. "
        "The shot takes only a few seconds.",
        "Nasal spray: The vaccine is sprayed into your nose. It is only for people 2 through 49 years of age who are "
        "not pregnant, and some people with health problems should not get it.",
        "Soreness",
        "Redness or swelling",
        "Headache",
        "Muscle aches",
        "A low fever",
        "Have ever had a serious allergic reaction to a flu vaccine",
        "Have ever had Guillain-Barré syndrome (also called GBS), which is a rare illness of the nerves",
        "Feel sick today or have a fever above 101 °F (38.3 °C)",
        "A photo ID",
        "Your insurance card, if you have one",
        "A list of your medicines",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "In the U.S., the flu season usually begins in October and may last until May.",
        "It is 3.5 miles north of the train station, next to the U.S. post office.",
        "Our clinic is open Monday through Saturday from 9:30 a.m. to 6 p.m.",
        "A common dose for adults is 75 mg of oseltamivir twice a day for 5 days.",
        "“Do not wait until you are very ill,” says Dr. Tomás Whitfield, who leads our vaccine program.",
        "Our next evening clinic is on October 8, 2026, from 5:30 p.m. to 8 p.m.",
        "You cannot get the flu from a flu vaccine.",
    ],
)
def test_flu_sentences_are_whole(flu: Document, sentence: str) -> None:
    assert sentence in [s.text for s in flu.sentences]


@pytest.mark.parametrize(
    "junk", ["HomeAbout", "Health Topics", "Careers", "Related", "Washing", "Privacy", "FOLLOW", "Back to"]
)
def test_flu_page_parts_stay_out(flu: Document, junk: str) -> None:
    assert junk not in whole(flu)


def test_flu_source_is_known(flu: Document) -> None:
    assert flu.source.publisher == "Millbrook Valley Health Agency"
    assert (
        flu.source.credit == "Getting Your Flu Vaccine was originally published by the Millbrook Valley Health Agency."
    )
    assert flu.source.date == "2026-09-03"


def test_flu_words_are_all_in_the_article_or_in_a_cut(flu: Document) -> None:
    raw = (EXAMPLES / "flu-vaccine-dump.txt").read_text(encoding="utf-8")
    told = whole(flu) + "\n" + "\n".join(cut.text for cut in flu.cuts)
    assert sorted(re.findall(r"\w+", told)) == sorted(re.findall(r"\w+", raw))
