"""Pages of many layouts: what the article says is kept, what stands around it is not."""

import pytest

from stages.read.page import read_page

SAID = (
    "High blood pressure makes your heart work harder than it should, day after day.",
    "Most people with high blood pressure feel fine, so the only way to know is to have it measured.",
    "Your doctor may ask you to measure your blood pressure at home with a small machine.",
    "Take your medicine at the same time each day, even when you feel well.",
    "Call 911 if you have chest pain, trouble breathing, or sudden weakness on one side.",
)
ASKED = ("What is it?", "Who gets it?", "How is it measured?", "What can I do?", "When should I call?")
TITLE = "<h1>High Blood Pressure</h1>"
MENU = "<div><a href=/>Home</a> <a href=/a>Our doctors</a> <a href=/b>Visit us</a> <a href=/c>Pay a bill</a></div>"
END = "<div class=x9><a href=/p>Privacy notice</a> © 2025 Fern Hill Clinic. All rights reserved.</div>"
MORE = "<div><h3>Related articles</h3><ul><li><a href=1>Ten good foods</a><li><a href=2>Sleep well</a></ul></div>"
AROUND = ("Our doctors", "Privacy notice", "Ten good foods", "Sleep well")


def paragraphs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def read(body: str) -> str:
    head = "<head><title>High Blood Pressure | Fern Hill Clinic</title></head>"
    reading = read_page(f"<html lang=en>{head}<body>{MENU}{body}{END}</body></html>")
    return "\n".join(piece.text for piece in reading.pieces)


@pytest.mark.parametrize(
    "body",
    [
        f"<div class=q>{TITLE}{''.join(f'<div>{text}</div>' for text in SAID)}</div>{MORE}",
        f"<div class=q>{TITLE}{'<br><br>'.join(SAID)}</div>{MORE}",
        f"<div>{TITLE}{''.join(f'<div><span><span>{text}</span></span></div>' for text in SAID)}</div>{MORE}",
        f"<x-page>{TITLE}{''.join(f'<x-text>{text}</x-text>' for text in SAID)}</x-page>{MORE}",
        f"<form id=aspnetForm><div>{TITLE}{paragraphs(SAID)}</div>{MORE}</form>",
        f"<article>{TITLE}{paragraphs(SAID[:3])}{MORE}{paragraphs(SAID[3:])}</article>",
        f"<div class='content-sidebar-wrap'><div class='has-sidebar'>{TITLE}{paragraphs(SAID)}</div></div>{MORE}",
        f"<table><tr><td>{TITLE}{paragraphs(SAID)}</td></tr></table>{MORE}",
    ],
    ids=["divs", "breaks", "spans", "own elements", "one form", "related within", "named after a side bar", "table"],
)
def test_page_of_any_layout_keeps_its_article_and_nothing_else(body: str) -> None:
    text = read(body)
    assert [said for said in SAID if said not in text] == []
    assert [beside for beside in AROUND if beside in text] == []


@pytest.mark.parametrize(
    "panel",
    [
        "<details><summary>{asked}</summary><p>{said}</p></details>",
        "<h3><button aria-controls=p{at}>{asked}</button></h3><div id=p{at} hidden><p>{said}</p></div>",
        "<h4 class=usa-accordion__heading><button class=usa-accordion__button aria-controls=p{at}>{asked}</button></h4>"
        "<div id=p{at} class=usa-accordion__content><p>{said}</p></div>",
        "<dl><dt><button aria-controls=p{at}>{asked}</button></dt><dd id=p{at}>{said}</dd></dl>",
    ],
    ids=["details", "headings of hidden panels", "headings of panels", "terms"],
)
def test_page_keeps_the_questions_of_panels_that_open(panel: str) -> None:
    pairs = enumerate(zip(ASKED, SAID, strict=True))
    text = read(f"<div>{TITLE}{''.join(panel.format(at=at, asked=q, said=a) for at, (q, a) in pairs)}</div>{MORE}")
    assert [line for line in (*ASKED, *SAID) if line not in text] == []
    assert text.index(ASKED[1]) < text.index(SAID[1]) < text.index(ASKED[2])


def test_page_keeps_other_buttons_out() -> None:
    assert "Book a visit" not in read(f"<main>{TITLE}{paragraphs(SAID)}<p><button>Book a visit</button></p></main>")


@pytest.mark.parametrize("name", ["callout ad-hoc note", "promo-warning", "tip sponsored-box"])
def test_page_keeps_a_box_named_as_a_warning_whatever_else_it_is_called(name: str) -> None:
    box = f"<div class='{name}'><p>{SAID[4]}</p></div>"
    assert SAID[4] in read(f"<article>{TITLE}{paragraphs(SAID[:3])}{box}{paragraphs(SAID[3:4])}</article>")


def test_page_leaves_out_a_notice_about_cookies_without_a_name() -> None:
    notice = (
        "We and our 142 partners store and access information on your device to show ads that suit you.",
        "You can change your choices at any time by clicking the link at the bottom of each page.",
    )
    text = read(f"<div><h2>We value your privacy</h2>{paragraphs(notice)}</div><div>{TITLE}{paragraphs(SAID)}</div>")
    assert [line for line in ("We value your privacy", *notice) if line in text] == []
    assert [said for said in SAID if said not in text] == []


def test_page_of_one_sentence_leaves_out_the_copyright_line() -> None:
    text = read(f"<div>{TITLE}<p>{SAID[4]}</p></div>")
    assert SAID[4] in text
    assert "All rights reserved" not in text
