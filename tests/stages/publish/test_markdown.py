"""Markdown shows the version as it is, and what is not the version apart from it."""

from dataclasses import replace
from typing import Any

import pytest
from lxml import html
from markdown_it import MarkdownIt

from pipeline.annotations import Link
from pipeline.document import Document, Source
from pipeline.stage import Context
from stages.publish.markdown import MarkdownWriter, markdown
from stages.publish.piece import pieces


def _page(text: str) -> Any:
    return html.fromstring(f"<div>{MarkdownIt('commonmark').enable('table').render(text)}</div>")


def _plain_lines(text: str) -> list[str]:
    """The lines that a program takes for the text: those that do not begin with a tag."""
    bare = (line.lstrip("> ") for line in text.split("\n"))
    return [line for line in bare if line and not line.strip().startswith("<")]


def test_markdown_is_written_for_every_version(document: Document, context: Context) -> None:
    paths = MarkdownWriter().write(document, context)
    assert [path.name for path in paths] == ["easy.en.md", "easy.es.md"]
    assert all(path.read_text(encoding="utf-8").endswith("\n") for path in paths)


@pytest.mark.parametrize("version", ["easy", "es"])
def test_markdown_renders_every_part_once_in_order(document: Document, version: str) -> None:
    page = _page(markdown(document, version))
    for extra in page.xpath("//mark | //small | //blockquote[.//strong]"):
        extra.drop_tree()
    shown = " ".join(page.text_content().split())
    assert shown == " ".join(piece.text for piece in pieces(document, version).values())


def test_markdown_keeps_structure(document: Document) -> None:
    page = _page(markdown(document, "easy"))
    assert [heading.tag for heading in page.xpath("//h1 | //h2 | //h3")] == ["h1", "h2", "h2"]
    assert page.xpath("//ul/li/ul/li")[0].text_content() == "Do not talk."
    assert len(page.xpath("//ol/li")) == 2
    assert len(page.xpath("//tbody/tr")) == 2
    assert page.xpath("//em")[0].text_content() == "A woman measures her blood pressure."


def test_markdown_parts_lists_of_different_origin(document: Document) -> None:
    assert [len(found.xpath("./li")) for found in _page(markdown(document, "easy")).xpath("./ul")] == [3, 2]


def test_markdown_says_first_that_a_translation_is_a_draft(document: Document) -> None:
    assert markdown(document, "es").startswith("> <strong>⚠ Borrador.</strong> Un programa de computadora tradujo")
    assert "Draft" not in markdown(document, "easy")


def test_markdown_marks_failed_and_doubtful_sentences(document: Document) -> None:
    marks = [mark.text_content() for mark in _page(markdown(document, "es")).xpath("//mark")]
    assert marks == ["⚠ revisar: the number 80 may be missing", "⚠ sin traducir", "⚠ revisar: not translated"]


def test_markdown_keeps_marks_and_credit_out_of_the_text(document: Document) -> None:
    text = " ".join(_plain_lines(markdown(document, "es")))
    assert "⚠" not in text
    assert "example.org" not in text
    assert "plainvox" not in text


def test_markdown_ends_with_credit_and_source(document: Document) -> None:
    page = _page(markdown(document, "es"))
    assert page.xpath("//small")[0].text_content() == "Text by the Example Health Library, free to share."
    assert page.xpath("//small/a/@href") == ["https://example.org/blood-pressure?a=1&b=2"]


def test_markdown_names_a_file_without_its_folders(document: Document) -> None:
    text = markdown(replace(document, source=Source("/home/somebody/a_b.html")), "easy")
    assert "somebody" not in text
    assert "a\\_b.html" in text


def test_markdown_adds_a_title_that_no_heading_holds(document: Document) -> None:
    text = markdown(replace(document, title="Blood pressure *today*"), "easy")
    assert text.startswith("# Blood pressure \\*today\\*\n\n# Living")


def test_render_gives_the_text_without_note_and_credit(document: Document) -> None:
    text = MarkdownWriter().render(document, "es")
    assert text.startswith("# Vivir con")
    assert text.endswith("Llame al 911 si tiene dolor de pecho.\n")
    assert "⚠ sin traducir" in text


def test_render_gives_the_original_too(document: Document) -> None:
    assert "Watch the video above." in MarkdownWriter().render(document, "source")


def test_render_adds_no_title_where_there_is_none(document: Document) -> None:
    bare = Document(Source("-"), "en", blocks=document.blocks[1:2])
    assert MarkdownWriter().render(bare, "source").startswith("Hypertension, which")


def test_markdown_lists_the_links_once_more_apart_from_the_text(document: Document) -> None:
    line = document.version("easy").lines[-1]
    sentence = next(one for one in document.sentences if one.id == line.id)
    word = sentence.text.split()[0]
    linked = replace(sentence, links=(Link(word, "https://example.org/more"),))
    blocks = tuple(
        replace(block, sentences=tuple(linked if one.id == line.id else one for one in block.sentences))
        for block in document.blocks
    )
    text = markdown(replace(document, blocks=blocks), "easy")
    assert "## More information\n\n- <small>[" in text
    assert "](https://example.org/more)</small>" in text


def test_markdown_has_no_list_of_links_where_there_are_none(document: Document) -> None:
    assert "## More information" not in markdown(document, "easy")
