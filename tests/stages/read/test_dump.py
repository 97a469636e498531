"""Page dumps: where the article begins and ends."""

import pytest

from stages.read.dump import article_span, dump_rows, read_dump

MENU = """Skip to content
MenuContactSearch
Kidney Stones
Kidney Health
Find a Clinic
HomeHealth TopicsKidney HealthKidney Stones
News
Research
"""
ARTICLE = """Treating Kidney Stones
A kidney stone is a hard piece that forms in the kidney from what is in the urine.
Most small stones pass out of the body on their own, but they can hurt a great deal.
What You Can Do
Drink at least 2 liters of water a day, unless your doctor has told you to drink less.
Call your doctor if you have any of these:
Fever
Blood in the urine"""
FOOTER = """
Related Resources
Diet and Kidney Stones
Updated: March
4, 2026
If you copy this page, please say that it was originally published by the Fern Hill Clinic.
Contact Us
Privacy Policy"""


def test_dump_runs_from_title_to_the_list_before_the_tail() -> None:
    rows = dump_rows(MENU + ARTICLE + FOOTER)
    begin, end = article_span(rows)
    assert [row.text for row in rows[begin:end]] == ARTICLE.split("\n")


def test_dump_gives_pieces_and_source() -> None:
    reading = read_dump(MENU + ARTICLE + FOOTER)
    assert [(piece.kind, piece.level) for piece in reading.pieces] == [
        ("heading", 1),
        ("paragraph", 0),
        ("paragraph", 0),
        ("heading", 2),
        ("paragraph", 0),
        ("paragraph", 0),
        ("item", 1),
        ("item", 1),
    ]
    assert (reading.title, reading.date) == ("Treating Kidney Stones", "2026-03-04")
    assert reading.publisher == "Fern Hill Clinic"


def test_dump_keeps_or_cuts_every_line() -> None:
    text = MENU + ARTICLE + FOOTER
    reading = read_dump(text)
    told = "\n".join([*(piece.text for piece in reading.pieces), *(cut.text for cut in reading.cuts)])
    assert sorted(told.split()) == sorted(text.split())


def test_dump_cut_refs_are_line_numbers() -> None:
    cuts = read_dump(MENU + ARTICLE + FOOTER).cuts
    assert [cut.ref for cut in cuts] == ["line:1", "line:17"]


def test_dump_keeps_player_captions_and_cuts_player_buttons() -> None:
    article = ARTICLE.replace("What You", "View this video on YouTube.\nMute\n0:00 / 3:45\nWhat You")
    reading = read_dump(MENU + article + FOOTER)
    texts = [piece.text for piece in reading.pieces]
    assert "View this video on YouTube." in texts
    assert "Mute" not in texts
    assert [cut.text for cut in reading.cuts if "button" in cut.reason] == ["Mute", "0:00 / 3:45"]


def test_dump_keeps_a_share_word_that_is_an_item() -> None:
    article = ARTICLE.replace(
        "Call your doctor if you have any of these:\nFever", "Reach your doctor at any time by:\nEmail"
    )
    assert "Email" in [piece.text for piece in read_dump(MENU + article + FOOTER).pieces]


def test_dump_without_menus_is_kept_whole() -> None:
    reading = read_dump(ARTICLE)
    assert [piece.text for piece in reading.pieces] == ARTICLE.split("\n")
    assert reading.cuts == ()


@pytest.mark.parametrize("text", ["", "\n\n", "Menu\nHome\nSearch"])
def test_dump_without_prose_does_not_fail(text: str) -> None:
    assert read_dump(text).title in {"", "Menu"}


def test_dump_keeps_a_table_of_what_to_do_between_paragraphs() -> None:
    cells = ["Zone", "Peak flow", "What to do", "Green", "80% to 100%", "Keep taking your controller medicine."]
    cells += ["Red", "Below 50%", "Take your quick-relief medicine and get help now."]
    prose = "Your action plan tells you which zone you are in and what you and your family should do about it."
    lines = ["Home", "Clinics", "Contact", "Your Asthma Action Plan", *[prose] * 4, *cells, *[prose] * 4]
    lines += ["Related Resources", "Asthma in Children", "Privacy policy"]
    read = [text for piece in read_dump("\n".join(lines)).pieces for text in piece.texts]
    assert [cell for cell in cells if not any(cell in text for text in read)] == []
    assert "Asthma in Children" not in read


def test_dump_keeps_doses_between_paragraphs() -> None:
    prose = "The amount of the medicine depends on your weight, and your doctor will tell you how much to take."
    doses = ["Children", "250 mg", "Adults", "500 mg"]
    lines = ["Home", "Your Medicine and Its Amount", *[prose] * 4, *doses, *[prose] * 4, "Related Resources", "Contact"]
    read = [text for piece in read_dump("\n".join(lines)).pieces for text in piece.texts]
    assert [dose for dose in doses if dose not in read] == []


def test_dump_in_a_language_without_known_words_keeps_its_article() -> None:
    said = "Stena på njurarna uppstår när ämnen i urinen klumpar ihop sig och blir hårda, därför gör det ont."
    lines = ["Hem", "Nyheter", "Kontakt", "Vård", "Njursten", *[said] * 5, "Kontakta oss", "Integritet"]
    assert [piece.text for piece in read_dump("\n".join(lines)).pieces].count(said) == 5


def test_dump_ends_at_other_stories_far_down_but_not_at_a_pointer_in_the_middle() -> None:
    prose = ARTICLE.split("\n")[1:3]
    more = ["More stories from Fern Hill", "How we built the new wing of the clinic with help from our neighbors."]
    lines = ["Home", "News", "Treating Kidney Stones", *prose * 3, "Read more", *prose * 3, *more, "Contact Us"]
    texts = [piece.text for piece in read_dump("\n".join(lines)).pieces]
    assert texts.count(prose[1]) == 6
    assert more[1] not in texts
