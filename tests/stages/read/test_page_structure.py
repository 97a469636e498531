"""What a page tells beside its words: links, pictures, header cells, footnotes, languages, who wrote it."""

import pytest

from pipeline.annotations import Link
from pipeline.document import Block, Document
from tests.stages.read.conftest import ReadIt

PROSE = "Asthma is a disease of the lungs, and it makes it hard for you to breathe at night. "


def page(body: str, head: str = "") -> bytes:
    """A small page of an agency around some body."""
    return (
        "<!doctype html><html lang=en><head><title>Living with asthma</title>"
        f'<link rel=canonical href="https://agency.example/care/asthma.html">{head}</head><body>'
        f"<nav><a href=/>Home</a></nav><main><h1>Living with asthma</h1><p>{PROSE * 3}</p>{body}<p>{PROSE}</p></main>"
    ).encode()


def blocks(document: Document, kind: str) -> list[Block]:
    """The blocks of a kind."""
    return [block for block in document.blocks if block.kind == kind]


def links(document: Document) -> list[tuple[str, str]]:
    """All links, in order."""
    return [(link.text, link.address) for sentence in document.sentences for link in sentence.links]


def test_a_link_keeps_its_words_and_whole_address(read: ReadIt) -> None:
    document = read(
        page("<p>Ask first. See the <a href='/doses'>table of\n <b>doses</b></a>, then rest.</p>"), "a.html"
    )
    sentence = next(s for s in document.sentences if s.links)
    assert sentence.text == "See the table of doses, then rest."
    assert sentence.links == (Link("table of doses", "https://agency.example/doses"),)


def test_the_words_of_every_link_stand_in_its_sentence(read: ReadIt) -> None:
    body = (
        "<p>Call <a href='tel:1-800'>us.Then</a> <a href=b>wait</a>. <a href=c>One sentence. And another.</a></p>"
        "<ul><li><a href=d>e\u0301clair</a> is a word of today's page<p><a href=e>second run</a></p></li></ul>"
    )
    document = read(page(body), "a.html")
    assert all(link.text in sentence.text for sentence in document.sentences for link in sentence.links)
    assert [words for words, _ in links(document)] == [
        "us.", "Then", "wait", "One sentence.", "And another.", "\u00e9clair", "second run",
    ]  # fmt: skip


@pytest.mark.parametrize("href", ["javascript:alert(1)", "#top", "asthma.html#top", "data:text/html,x"])
def test_a_link_that_is_unsafe_or_on_the_page_is_only_words(read: ReadIt, href: str) -> None:
    document = read(page(f"<p>See <a href='{href}'>this</a> now.</p>"), "a.html")
    assert links(document) == []


def test_relative_links_of_a_page_of_unknown_address_are_only_words(read: ReadIt) -> None:
    raw = page("<p>See <a href=/doses>this</a> and <a href=https://b.example/>that</a>.</p>").replace(
        b"canonical", b"x"
    )
    assert links(read(raw, "a.html")) == [("that", "https://b.example/")]


def test_relative_links_start_at_the_base_of_the_page(read: ReadIt) -> None:
    document = read(page("<p>See <a href=doses>this</a> now.</p>", "<base href='https://cdn.example/x/'>"), "a.html")
    assert links(document) == [("this", "https://cdn.example/x/doses")]


def test_a_picture_says_its_alternative_text_before_its_caption(read: ReadIt) -> None:
    figure = "<img src=a.png alt='A lung with a narrow airway.'><figcaption>An airway in asthma.</figcaption>"
    document = read(page(f"<figure>{figure}</figure>"), "a.html")
    kinds = [(b.kind, b.sentences[0].text) for b in document.blocks if b.kind in {"image", "caption"}]
    assert kinds == [("image", "A lung with a narrow airway."), ("caption", "An airway in asthma.")]


@pytest.mark.parametrize(
    "image",
    [
        "<img src=a.png>",
        "<img alt='' src=a.png>",
        "<img alt='IMG_1234.jpg'>",
        "<img alt=photo>",
        "<img alt='Agency logo'>",
        "<img alt='Red cross'>",
        "<img role=presentation alt='A line'>",
        "<img aria-hidden=true alt='A line'>",
        "<div hidden><img alt='A line'></div>",
    ],
)
def test_decoration_and_pictures_without_words_are_no_blocks(read: ReadIt, image: str) -> None:
    assert blocks(read(page(f"<p>{PROSE}</p>{image}<p>{PROSE}</p>"), "a.html"), "image") == []


def test_a_picture_outside_the_article_is_no_block(read: ReadIt) -> None:
    raw = page("").replace(b"<main>", b"<img alt='A map of all our clinics'><main>")
    assert blocks(read(raw, "a.html"), "image") == []


def test_header_cells_and_empty_cells_keep_their_columns(read: ReadIt) -> None:
    table = (
        "<table><caption>Puffs at each age</caption><tr><td></td><th>Child</th><th>Adult</th></tr>"
        "<tr><th>Morning</th><td>1 puff. Then rest.</td><td>2 puffs</td></tr>"
        "<tr><th>Night</th><td><img alt=Yes src=tick.png></td><td></td></tr></table>"
    )
    document = read(page(table), "a.html")
    rows = blocks(document, "row")
    assert [[s.text for s in row.sentences] for row in rows] == [
        ["Child", "Adult"],
        ["Morning", "1 puff.", "Then rest.", "2 puffs"],
        ["Night", "Yes"],
    ]
    assert [(row.headers, row.cells) for row in rows] == [(0, (0, 1, 1)), (1, (1, 2, 1)), (1, (1, 1, 0))]
    assert [s.text for s in blocks(document, "caption")[0].sentences] == ["Puffs at each age"]


def test_the_head_of_a_table_is_header_cells(read: ReadIt) -> None:
    table = "<table><thead><tr><td>Age</td><td>Puffs</td></tr></thead><tr><td>5 years</td><td>1</td></tr></table>"
    assert [row.headers for row in blocks(read(page(table), "a.html"), "row")] == [2, 0]


NOTES = {
    "roles": (
        "<p>Rest now.<a role=doc-noteref href=#n1>1</a> Then drink.</p>",
        "<section role=doc-endnotes><ol>"
        "<li id=n1 role=doc-endnote>Ask first. <a role=doc-backlink href=#r>back</a></li></ol></section>",
    ),
    "links": (
        "<p>Rest now.<sup><a href=#fn1 id=r1>1</a></sup> Then drink.</p>",
        "<div class=footnotes><hr><ol><li id=fn1><p>Ask first. <a href=#r1>\u21a9</a></p></li></ol></div>",
    ),
    "signs": (
        "<p>Rest now.<a href=#footnote-1>*</a> Then drink.</p>",
        "<p id=footnote-1><sup>*</sup> Ask first.</p>",
    ),
    "inline": (
        "<p>Rest now.<a href=#fn-1>1</a><span class=footnote id=fn-1>Ask first.</span> Then drink.</p>",
        "",
    ),
    "aside": (
        "<p>Rest now.<a epub:type=noteref href=#n>[1]</a> Then drink.</p>",
        "<aside id=n role=doc-footnote><p>Ask first.</p></aside>",
    ),
}


@pytest.mark.parametrize("form", NOTES)
def test_footnotes_stand_apart_after_the_text_without_their_signs(read: ReadIt, form: str) -> None:
    text, note = NOTES[form]
    document = read(page(f"{text}{note}<p>{PROSE}</p>"), "a.html")
    assert [s.text for s in document.sentences if "Rest" in s.text or "drink" in s.text] == ["Rest now.", "Then drink."]
    assert document.blocks[-1].kind == "footnote"
    assert [s.text for s in document.blocks[-1].sentences] == ["Ask first."]
    assert len(blocks(document, "footnote")) == 1


def test_a_numbered_list_of_sources_is_no_footnotes(read: ReadIt) -> None:
    text = "<p>Rest now.<sup class=reference><a href=#cite_note-1>[1]</a></sup></p><h2>Sources</h2>"
    document = read(page(f"{text}<ol class=references><li id=cite_note-1>Ruiz A. Sleep. 2020.</li></ol>"), "a.html")
    assert blocks(document, "footnote") == []


def test_the_language_of_a_passage_comes_from_its_markup(read: ReadIt) -> None:
    body = "<p lang=es-MX>Llame ya.</p><p>Say <i lang=fr>merci</i> to all. <span lang=fr>Bonne nuit.</span></p>"
    document = read(page(body), "a.html")
    assert {s.text: s.language for s in document.sentences if s.language} == {"Llame ya.": "es", "Bonne nuit.": "fr"}


def test_the_language_of_a_passage_is_found_without_markup(read: ReadIt) -> None:
    body = "<p>Si necesita ayuda en su idioma, llame al 1-800-555-0100. Es gratis para usted.</p>"
    document = read(page(body), "a.html")
    assert [s.language for s in document.sentences if "llame" in s.text or "gratis" in s.text] == ["es", "es"]
    assert {s.language for s in document.sentences if "lungs" in s.text} == {""}


def test_a_page_that_says_the_wrong_language_for_all_of_it_marks_no_passage(read: ReadIt) -> None:
    document = read(page("").replace(b"lang=en", b"lang=fr"), "a.html")
    assert document.language == "en"
    assert {s.language for s in document.sentences} == {""}


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("<meta name=author content='By Rosa Vega'>", "Rosa Vega"),
        ("<meta name=author content='Alder Bay Agency'><meta property=og:site_name content='Alder Bay Agency'>", ""),
        ("<meta property=article:author content=https://social.example/rosa>", ""),
        ("<meta name=author content=admin>", ""),
        (
            "<script type=application/ld+json>"
            '{"@graph": [{"author": [{"name": "Rosa Vega"}, {"name": "Jo Lee"}]}]}</script>',
            "Rosa Vega, Jo Lee",
        ),
    ],
)
def test_the_author_is_kept_apart_from_the_publisher(read: ReadIt, head: str, author: str) -> None:
    assert read(page("", head), "a.html").source.author == author


def test_the_canonical_address_is_kept(read: ReadIt) -> None:
    assert read(page(""), "a.html").source.canonical == "https://agency.example/care/asthma.html"


def test_a_canonical_address_that_is_none_is_not_kept(read: ReadIt) -> None:
    raw = page("").replace(b"https://agency.example/care/asthma.html", b"javascript:alert(1)")
    assert read(raw, "a.html").source.canonical == ""
