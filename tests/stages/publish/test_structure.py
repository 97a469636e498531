"""Links, pictures, description lists, header cells, footnotes and passages in every written form."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin

from pipeline.annotations import Link
from pipeline.document import Block, BlockKind, Document, Line, Part, Sentence, Source, Version
from stages.publish.markdown import MarkdownWriter, markdown
from stages.publish.page import page
from stages.publish.report import report
from stages.read.markdown import read_markdown

CARE = "https://clinic.example/care_(adults)?a=1&b=2"
SAID: tuple[tuple[BlockKind, tuple[Sentence, ...], int, tuple[int, ...]], ...] = (
    ("heading", (Sentence("h", "Asthma"),), 0, ()),
    ("paragraph", (Sentence("a", "See the care page now.", links=(Link("care page", CARE),)),), 0, ()),
    ("paragraph", (Sentence("b", "Ask us.", links=(Link("our team", "tel:+1-800-555-0100"),)),), 0, ()),
    ("paragraph", (Sentence("s", "Llame ya.", language="es"),), 0, ()),
    ("image", (Sentence("i", "A lung."),), 0, ()),
    ("caption", (Sentence("c", "Doses"),), 0, ()),
    ("row", (Sentence("r1", "Age"), Sentence("r2", "Dose")), 2, ()),
    ("row", (Sentence("r3", "5 years"), Sentence("r4", "1 puff."), Sentence("r5", "Then rest.")), 1, (1, 2)),
    ("row", (Sentence("r6", "6 years"),), 1, (1, 0)),
    ("term", (Sentence("t", "Wheeze"),), 0, ()),
    ("definition", (Sentence("d1", "A whistling sound."), Sentence("d2", "It is high.")), 0, ()),
    ("term", (Sentence("t2", "Trigger"),), 0, ()),
    ("definition", (Sentence("d3", "What makes it worse."),), 0, ()),
    ("footnote", (Sentence("f", "Only at night."),), 0, ()),
    ("paragraph", (Sentence("e", "The end."),), 0, ()),
)


@pytest.fixture
def structured() -> Document:
    """A document with a block of every kind, and its easy version, which is the same."""
    blocks = tuple(
        Block(kind, sentences, 1 if kind == "heading" else 0, headers=headers, cells=cells)
        for kind, sentences, headers, cells in SAID
    )
    lines = tuple(Line(s.id, (Part(f"{s.id}.1", s.text),)) for block in blocks for s in block.sentences)
    source = Source("a.html", "Alder Bay", "Originally published by Alder Bay.", "2026-01-02", "Rosa Vega")
    return Document(source, "en", "Asthma", blocks, (Version("easy", "en", "source", lines),))


@pytest.fixture
def tree(structured: Document, tmp_path: Path) -> Any:
    """The reader page of it."""
    return html.fromstring(page(structured, tmp_path))


def test_page_links_the_words_of_a_link(tree: Any) -> None:
    (link,) = tree.xpath("//span[@id='s-a-1']/a")
    assert (link.text, link.get("href")) == ("care page", CARE)
    assert tree.xpath("//span[@id='s-a-1']")[0].text_content() == "See the care page now."


def test_page_shows_a_link_whose_words_are_gone_after_its_sentence(tree: Any) -> None:
    (link,) = tree.xpath("//div[@class='text']//a[@href='tel:+1-800-555-0100']")
    assert link.text == "link: +1-800-555-0100"
    assert link.getparent().getprevious().text_content() == "Ask us."


def test_page_gives_the_language_of_a_passage(tree: Any) -> None:
    assert tree.xpath("//span[@id='s-s-1']/@lang") == ["es"]


def test_page_has_header_cells_and_empty_cells(tree: Any) -> None:
    rows = [[(cell.tag, cell.get("scope"), cell.text_content().strip()) for cell in row] for row in tree.xpath("//tr")]
    assert rows == [
        [("th", "col", "Age"), ("th", "col", "Dose")],
        [("th", "row", "5 years"), ("td", None, "1 puff. Then rest.")],
        [("th", "row", "6 years"), ("td", None, "")],
    ]


def test_page_has_a_description_list(tree: Any) -> None:
    told = [(one.tag, " ".join(one.text_content().split())) for one in tree.xpath("//main//dl/*")]
    assert told == [
        ("dt", "Wheeze"),
        ("dd", "A whistling sound. It is high."),
        ("dt", "Trigger"),
        ("dd", "What makes it worse."),
    ]


def test_page_says_that_a_text_stands_for_a_picture(tree: Any) -> None:
    (picture,) = tree.xpath("//p[@class='picture']")
    assert " ".join(picture.text_content().split()) == "Picture: A lung."


def test_page_shows_footnotes_after_the_text(tree: Any) -> None:
    (notes,) = tree.xpath("//section[@role='doc-endnotes']")
    assert [" ".join(item.text_content().split()) for item in notes.iter("li")] == ["Only at night."]
    everything = tree.text_content()
    assert everything.index("The end.") < everything.index("Only at night.")


def test_markdown_reads_back_as_the_same_structure(structured: Document) -> None:
    pieces = read_markdown(MarkdownWriter().render(structured, "easy")).pieces
    told = [(piece.kind, piece.text) for piece in pieces]
    assert ("term", "Wheeze") in told
    assert ("definition", "A whistling sound. It is high.") in told
    assert ("row", "5 years 1 puff. Then rest.") in told
    assert [piece.headers for piece in pieces if piece.kind == "row"] == [2, 0, 0]
    links = [(p.text[s.begin : s.end], s.address) for p in pieces for s in p.spans]
    assert links == [
        ("care page", CARE.replace("(", "%28").replace(")", "%29")),
        ("link: +1-800-555-0100", "tel:+1-800-555-0100"),
    ]


def test_markdown_shows_pictures_footnotes_and_links(structured: Document) -> None:
    text = markdown(structured, "easy")
    assert "*Picture:* A lung." in text
    assert "See the [care page](https://clinic.example/care_%28adults%29?a=1&b=2) now." in text
    assert text.index("The end.") < text.index("**Footnotes**\n\n1. Only at night.")
    assert "Rosa Vega, Alder Bay, 2026-01-02" in text


HOSTILE = (
    "<script>alert(1)</script>",
    "x](javascript:alert(1)) [y",
    '"><img src=x onerror=alert(1)>',
    "</dd></dl><script>alert(1)</script>",
    "|a|\n# b <b>c</b>",
)
ADDRESSES = (
    'https://x.example/"onmouseover="alert(1)',
    "https://x.example/)](javascript:alert(1))",
    "https://x.example/<script>",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
)


def _tree(made: str) -> Any:
    return html.fromstring(made)


def _hostile(structured: Document, text: str, address: str) -> Document:
    blocks = tuple(
        replace(
            block,
            sentences=tuple(
                replace(s, text=text, links=(Link(text, address), Link("gone", address))) for s in block.sentences
            ),
        )
        for block in structured.blocks
    )
    lines = tuple(Line(s.id, (Part(f"{s.id}.1", text),)) for block in blocks for s in block.sentences)
    return replace(structured, blocks=blocks, versions=(Version("easy", "en", "source", lines),))


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("address", ADDRESSES)
def test_hostile_words_and_addresses_of_links_stay_text(
    structured: Document, tmp_path: Path, text: str, address: str
) -> None:
    document = _hostile(structured, text, address)
    calm = _hostile(structured, "calm", "https://x.example/")
    for made in (page(document, tmp_path), report(document)):
        tree = _tree(made)
        assert not [e for e in tree.iter("script", "img") if "alert" in (e.text or "") or e.get("onerror")]
        assert not [name for e in tree.iter() for name in e.keys() if name.startswith("on")]  # noqa: SIM118
        hrefs = [href for href in tree.xpath("//a/@href") if not href.startswith(("#", "report", "index"))]
        assert all(href.startswith("https://x.example/") for href in hrefs)
    shown = MarkdownIt("commonmark").enable("table").use(deflist_plugin).render(markdown(document, "easy"))
    quiet = MarkdownIt("commonmark").enable("table").use(deflist_plugin).render(markdown(calm, "easy"))
    tree, other = _tree(f"<div>{shown}</div>"), _tree(f"<div>{quiet}</div>")
    assert {e.tag for e in tree.iter()} <= {e.tag for e in other.iter()}
    assert all(href.startswith("https://x.example/") for href in tree.xpath("//a/@href"))
