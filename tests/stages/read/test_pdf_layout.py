"""PDFs without tags: structure guessed from type, place and marks."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from stages.read.pdf import read_pdf
from stages.read.reading import Reading
from tests.stages.read.pdf_maker import Sheets, drawn

PARAGRAPH = [
    "Asthma is an illness of the lungs. When you breathe in smoke or dust, the tubes that carry",
    "the air become narrow. You may cough, or hear a whistle when you breathe. Most people can",
    "live well with it.",
]
SECOND = [
    "Your doctor can help you to make a plan. Keep the plan where all people at home can see it,",
    "and take it with you when you travel.",
]


def told(reading: Reading) -> list[tuple[str, int, bool, str]]:
    return [(p.kind, p.level, p.ordered, " | ".join(p.texts)) for p in reading.pieces]


def read(sheets: Sheets) -> Reading:
    return read_pdf(sheets.bytes(), "leaflet.pdf")


def test_layout_gives_headings_by_size_and_weight() -> None:
    sheets = Sheets().line("Living with asthma", size=22, bold=True).lines(PARAGRAPH)
    sheets.line("Signs to watch", size=15, bold=True, step=32).lines(SECOND)
    sheets.line("At night", bold=True, step=26).lines(PARAGRAPH)
    assert [row for row in told(read(sheets)) if row[0] == "heading"] == [
        ("heading", 1, False, "Living with asthma"),
        ("heading", 2, False, "Signs to watch"),
        ("heading", 3, False, "At night"),
    ]


def test_layout_joins_a_heading_of_two_lines() -> None:
    sheets = Sheets().line("Living with asthma", size=22, bold=True).line("at home and at work", size=22, bold=True)
    assert told(read(sheets.lines(PARAGRAPH)))[0] == ("heading", 1, False, "Living with asthma at home and at work")


def test_layout_says_that_it_is_a_guess() -> None:
    assert "guess" in read(Sheets().lines(PARAGRAPH)).doubt


def test_layout_parts_paragraphs_at_gaps() -> None:
    assert [p.text for p in read(Sheets().lines(PARAGRAPH).lines(SECOND)).pieces] == [
        " ".join(PARAGRAPH),
        " ".join(SECOND),
    ]


def test_layout_parts_paragraphs_at_indents() -> None:
    sheets = Sheets().lines(PARAGRAPH)
    sheets.line(SECOND[0], x=18).line(SECOND[1])
    assert [p.text for p in read(sheets).pieces] == [" ".join(PARAGRAPH), " ".join(SECOND)]


def test_layout_joins_a_paragraph_over_pages() -> None:
    sheets = Sheets().lines(PARAGRAPH[:2]).page().line(PARAGRAPH[2]).lines(SECOND)
    assert [p.text for p in read(sheets).pieces] == [" ".join(PARAGRAPH), " ".join(SECOND)]


def test_layout_gives_nested_and_numbered_lists() -> None:
    sheets = Sheets().lines(PARAGRAPH).line("\u2022 Take two puffs of the inhaler when your chest feels tight", step=24)
    sheets.line("and breathe out slowly", x=8).line("\u2022 Wait", step=16).line("\u2013 for one minute", x=20)
    sheets.line("\u2022 Call us").line("1. Sit down", step=24).line("2. Breathe in").line("3) Breathe out")
    assert told(read(sheets))[1:] == [
        ("item", 1, False, "Take two puffs of the inhaler when your chest feels tight and breathe out slowly"),
        ("item", 1, False, "Wait"),
        ("item", 2, False, "for one minute"),
        ("item", 1, False, "Call us"),
        ("item", 1, True, "Sit down"),
        ("item", 1, True, "Breathe in"),
        ("item", 1, True, "Breathe out"),
    ]


def test_layout_takes_no_number_in_running_text_for_an_item() -> None:
    sheets = Sheets().lines(
        ["The nurse said that the right number of puffs for a grown person of my weight is", "2. She wrote it down."]
    )
    assert [p.kind for p in read(sheets).pieces] == ["paragraph"]


def test_layout_reads_two_columns_one_after_the_other() -> None:
    sheets = Sheets().line("Living with asthma", size=22, bold=True)
    left = [f"Left line {at} tells about breath and sleep." for at in range(8)]
    right = [f"Right line {at} tells about rest and play." for at in range(8)]
    for at, (one, other) in enumerate(zip(left, right, strict=True)):
        sheets.at(72, 640 - 13 * at, one).at(330, 640 - 13 * at, other)
    text = " ".join(p.text for p in read(sheets).pieces)
    assert text == " ".join(["Living with asthma", *left, *right])


def test_layout_reads_a_table_row_by_row() -> None:
    sheets = Sheets().lines(PARAGRAPH)
    for at, (drug, dose) in enumerate([("Drug", "Dose"), ("Salbutamol", "2 puffs"), ("Prednisone", "5 mg")]):
        sheets.at(72, 600 - 16 * at, drug).at(250, 600 - 16 * at, dose)
    assert told(read(sheets))[1:] == [
        ("row", 0, False, "Drug | Dose"),
        ("row", 0, False, "Salbutamol | 2 puffs"),
        ("row", 0, False, "Prednisone | 5 mg"),
    ]


def test_layout_cuts_running_heads_feet_and_page_numbers() -> None:
    sheets = Sheets(heads=lambda page: "Fern Clinic leaflet", feet=lambda page: f"Page {page} of 3")
    reading = read(sheets.lines(PARAGRAPH).page().lines(SECOND).page().lines(PARAGRAPH))
    assert [p.text for p in reading.pieces] == [" ".join(PARAGRAPH), " ".join(SECOND), " ".join(PARAGRAPH)]
    assert [(cut.text, cut.ref) for cut in reading.cuts] == [
        ("Fern Clinic leaflet", "page:1"),
        ("Page 1 of 3", "page:1"),
    ]


def test_layout_keeps_a_warning_that_stands_on_one_page_only() -> None:
    sheets = Sheets().at(72, 750, "Do not take more than 4 grams in one day.").lines(PARAGRAPH).page().lines(SECOND)
    assert read(sheets).pieces[0].text == "Do not take more than 4 grams in one day."


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("The doctor will start the treat-", "ment at once.", "The doctor will start the treatment at once."),
        ("Asthma is a long-", "term illness.", "Asthma is a long-term illness."),
        ("Keep your day-to-", "day plan near.", "Keep your day-to-day plan near."),
        ("Test for COVID-", "19 at home.", "Test for COVID-19 at home."),
        ("The cells of the im-", "mune system help.", "The cells of the immune system help."),
        ("Ask about your follow-", "up visit.", "Ask about your follow-up visit."),
        ("Read more at example.org/", "asthma today.", "Read more at example.org/asthma today."),
    ],
)
def test_layout_undoes_hyphens_at_line_ends_only(first: str, second: str, whole: str) -> None:
    assert [p.text for p in read(Sheets().line(first).line(second)).pieces] == [whole]


def test_layout_keeps_a_raised_digit_apart_from_its_number() -> None:
    before, after = "The test counts 10", "germs in each."
    x = 72 + float(stringWidth(before, "Helvetica", 11))
    sheets = Sheets().at(72, 600, before).at(x, 604, "5", 7).at(x + 7, 600, after)
    assert read(sheets).pieces[0].text == "The test counts 10⁵ germs in each."


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (rb"(It may dam\255) Tj 0 -13 Td (age the lung.) Tj", "It may damage the lung."),
        (rb"(A long\255term\240plan.) Tj", "A long-term plan."),
        (rb"/Span <</ActualText (fine)>> BDC (f\001e) Tj EMC", "fine"),
        (rb"[(A)-30(sth)20(ma)-400(is)-300(long.)] TJ", "Asthma is long."),
        (rb"(Stop) Tj 0.3 0 Td (Stop) Tj", "Stop"),
    ],
)
def test_layout_reads_letters_as_they_are_seen(shown: bytes, text: str) -> None:
    raw = drawn(b"BT /F1 11 Tf 72 700 Td " + shown + b" ET")
    assert " ".join(piece.text for piece in read_pdf(raw, "a.pdf").pieces) == text


def test_layout_cuts_text_that_is_turned() -> None:
    reading = read_pdf(drawn(b"BT /F1 11 Tf 0 1 -1 0 30 300 Tm (Draft) Tj 1 0 0 1 72 700 Tm (Rest.) Tj ET"), "a.pdf")
    assert [piece.text for piece in reading.pieces] == ["Rest."]
    assert [cut.reason for cut in reading.cuts] == ["it does not run from left to right"]
