"""PDFs with tags, and what every PDF has: title, date, bounds and errors."""

import pytest

from pipeline.errors import InputError
from stages.read.pdf import read_pdf
from stages.read.reading import Reading
from tests.stages.read.pdf_maker import Sheets, scanned, tagged

HEAD = """#set document(title: "Living with asthma", author: "Fern Clinic", date: datetime(
  year: 2026, month: 3, day: 4))
#set text(lang: "en")
"""


def told(reading: Reading) -> list[tuple[str, int, bool, str]]:
    return [(p.kind, p.level, p.ordered, " | ".join(p.texts)) for p in reading.pieces]


def read_typst(source: str) -> Reading:
    return read_pdf(tagged(HEAD + source), "leaflet.pdf")


def test_tagged_pdf_gives_headings_lists_tables_and_quotes() -> None:
    reading = read_typst("""
= Living with asthma
Asthma makes it hard to breathe.
== What to do
- Take two puffs
  - Wait one minute
    - Count to sixty
- Call us
+ First rest
+ Then walk
#quote(block: true)[Rest is a part of the treatment.]
#figure(table(columns: 2, table.header([Drug], [Dose]), [Salbutamol], [2 puffs]), caption: [Two drugs])
/ BCG: A weak germ.
""")
    assert told(reading) == [
        ("heading", 1, False, "Living with asthma"),
        ("paragraph", 0, False, "Asthma makes it hard to breathe."),
        ("heading", 2, False, "What to do"),
        ("item", 1, False, "Take two puffs"),
        ("item", 2, False, "Wait one minute"),
        ("item", 3, False, "Count to sixty"),
        ("item", 1, False, "Call us"),
        ("item", 1, True, "First rest"),
        ("item", 1, True, "Then walk"),
        ("quote", 0, False, "Rest is a part of the treatment."),
        ("caption", 0, False, "Table 1: Two drugs"),
        ("row", 0, False, "Drug | Dose"),
        ("row", 0, False, "Salbutamol | 2 puffs"),
        ("term", 0, False, "BCG"),
        ("definition", 0, False, "A weak germ."),
    ]
    assert reading.doubt == ""


def test_tagged_pdf_keeps_links_in_their_place() -> None:
    reading = read_typst('= T\nSee #link("https://example.org")[our page] for *more* help, and _call_ us.')
    assert reading.pieces[1].text == "See our page for more help, and call us."


def test_tagged_pdf_joins_a_paragraph_over_pages() -> None:
    reading = read_typst(
        '#set page(height: 7cm, margin: 1cm, numbering: "1", header: [Fern Clinic])\n= T\n'
        + " ".join(f"Sentence number {at} is about sleep." for at in range(60))
    )
    assert [piece.kind for piece in reading.pieces] == ["heading", "paragraph"]
    assert reading.pieces[1].text == " ".join(f"Sentence number {at} is about sleep." for at in range(60))


def test_tagged_pdf_cuts_decoration_and_keeps_footnotes_apart() -> None:
    reading = read_typst("#set page(header: [Fern Clinic])\n= T\nDrink water.#footnote[Not too cold.] Then rest.")
    assert [(piece.kind, piece.text) for piece in reading.pieces[1:]] == [
        ("paragraph", "Drink water. Then rest."),
        ("footnote", "Not too cold."),
    ]
    assert [(cut.text, cut.reason) for cut in reading.cuts] == [
        ("Fern Clinic", "outside the PDF's tags: page decoration"),
    ]


def test_tagged_pdf_heals_hyphenation() -> None:
    source = (
        "#set page(width: 7cm, margin: 1cm)\n#set text(hyphenate: true)\n#set par(justify: true)\n= T\n"
        "Immunotherapy is a long-term treatment. Corticosteroids reduce inflammation considerably, and "
        "professionals recommend hospitalization immediately afterwards for observation."
    )
    assert read_typst(source).pieces[1].text == (
        "Immunotherapy is a long-term treatment. Corticosteroids reduce inflammation considerably, and "
        "professionals recommend hospitalization immediately afterwards for observation."
    )


def test_tagged_pdf_gives_title_author_and_date() -> None:
    reading = read_typst("= Breathing\nSlowly.")
    assert (reading.title, reading.author, reading.date) == ("Living with asthma", "Fern Clinic", "2026-03-04")


def test_pdf_keeps_credit_and_date_lines_with_the_source() -> None:
    reading = read_typst("= T\nUpdated: May 2, 2025\n\nRest.\n\nThis was originally published by the Alder Agency.")
    assert (reading.date, reading.credit) == ("2025-05-02", "This was originally published by the Alder Agency.")
    assert [piece.text for piece in reading.pieces] == ["T", "Rest."]


def test_pdf_of_a_printed_page_loses_menus_and_related_links() -> None:
    source = """
Skip to content

- Home
- Clinics

= Living with asthma
Asthma makes it hard to breathe, and you may cough at night when the air is cold or full of smoke.

Print

Do not take more than 4 puffs in one day.

== Related Resources
- Quit smoking
"""
    reading = read_typst(source)
    assert [piece.text for piece in reading.pieces[::2]] == [
        "Living with asthma",
        "Do not take more than 4 puffs in one day.",
    ]
    assert {cut.reason for cut in reading.cuts} == {
        "above the title",
        "a link to share or print the page",
        "related links below the text",
    }


def test_pdf_keeps_a_warning_above_its_title() -> None:
    reading = read_typst("Do not use this medicine if you are pregnant.\n= Retinol cream\nUse it at night.")
    assert reading.pieces[0].text == "Do not use this medicine if you are pregnant."


def test_pdf_title_leaves_out_the_name_of_the_site() -> None:
    reading = read_pdf(tagged('#set document(title: "Sleep | Fern Clinic")\n= Sleep\nRest well.'), "a.pdf")
    assert reading.title == "Sleep"


def test_pdf_whose_pages_hold_pictures_alone_names_ocr() -> None:
    with pytest.raises(InputError, match=r"scan\.pdf: .*a scan") as caught:
        read_pdf(scanned(), "scan.pdf")
    assert "OCR" in caught.value.hint


def test_pdf_with_a_password_says_how_to_unlock_it() -> None:
    with pytest.raises(InputError, match=r"a\.pdf: .*password") as caught:
        read_pdf(Sheets(password="fern").line("Rest.").bytes(), "a.pdf")
    assert "copy without" in caught.value.hint


def test_pdf_without_text_is_refused() -> None:
    with pytest.raises(InputError, match="no text"):
        read_pdf(Sheets().bytes(), "a.pdf")


@pytest.mark.parametrize("raw", [b"%PDF-1.7", b"%PDF-1.7 x", b"%PDF-1.4\n" + bytes(range(256)) * 40])
def test_pdf_that_is_garbage_is_refused(raw: bytes) -> None:
    with pytest.raises(InputError, match=r"a\.pdf") as caught:
        read_pdf(raw, "a.pdf")
    assert caught.value.hint


def test_pdf_with_too_many_pages_is_refused() -> None:
    kids = " ".join(f"{at} 0 R" for at in range(3, 2005))
    pages = "".join(f"{at} 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n" for at in range(3, 2005))
    raw = (
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        f"2 0 obj\n<</Type/Pages/Kids[{kids}]/Count 2002/MediaBox[0 0 9 9]>>\nendobj\n{pages}"
        "trailer\n<</Root 1 0 R>>\n"
    )
    with pytest.raises(InputError, match=r"more than 2,000 pages"):
        read_pdf(raw.encode(), "a.pdf")


def test_pdf_over_a_hundred_megabytes_is_refused() -> None:
    with pytest.raises(InputError, match="100 MB"):
        read_pdf(b"%PDF-1.4\n" + bytes(100 * 1024 * 1024), "a.pdf")
