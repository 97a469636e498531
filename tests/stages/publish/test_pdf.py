"""Large print: tagged, titled, in one language, and holding the text."""

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.annotations import Term
from pipeline.document import Document
from pipeline.stage import Context
from stages.publish.pdf import PdfWriter
from stages.publish.piece import pieces
from tests.browser.rich_article import HOSTILE, rich

Tool = Callable[..., str]


@pytest.fixture(scope="module")
def tool() -> Tool:
    """What a program says of a file; it may not fail."""

    def run(*command: str | Path) -> str:
        try:
            done = subprocess.run([str(one) for one in command], capture_output=True, text=True, timeout=60)
        except FileNotFoundError:
            pytest.skip(f"left out: {command[0]} is not here; run: make validators")
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


def test_pdf_is_tagged_titled_and_says_its_language(document: Document, context: Context, tool: Tool) -> None:
    english, spanish = PdfWriter().write(document, context)
    said = tool("pdfinfo", spanish)
    assert "Tagged:          yes" in said
    assert "Title:           Vivir con la presión arterial alta" in said
    assert "612 x 792 pts (letter)" in said
    assert '"/Lang": "u:es"' in tool("qpdf", "--json", spanish)
    meta = tool("pdfinfo", "-meta", english)
    assert "<pdfuaid:part>1</pdfuaid:part>" in meta


def test_pdf_has_headings_lists_and_tables_as_such(document: Document, context: Context, tool: Tool) -> None:
    structure = "".join(
        tool("pdfinfo", "-struct", PdfWriter().write(one, context)[0]) for one in (rich("calm"), document)
    )
    for tag in ("H1", "H2", "L", "LI", "Table", "TH", "TD", "P", "BlockQuote"):
        assert re.search(rf"^ *{tag}\b", structure, re.MULTILINE), tag


@pytest.mark.parametrize("version", [0, 1])
def test_pdf_holds_every_word(document: Document, context: Context, tool: Tool, version: int) -> None:
    text = " ".join(tool("pdftotext", PdfWriter().write(document, context)[version], "-").split())
    for piece in pieces(document, document.editions[version].name).values():
        assert piece.text in text


def test_pdf_is_set_in_large_letters_and_whole_for_qpdf(document: Document, context: Context, tool: Tool) -> None:
    path = PdfWriter().write(document, context)[0]
    tool("qpdf", "--check", path)
    assert "AtkinsonHyperlegible-Regular" in tool("pdffonts", path)


def test_pdf_takes_paper_and_size(document: Document, context: Context, tool: Tool) -> None:
    path = PdfWriter(paper="a4", points=40.0).write(document, context)[0]
    said = tool("pdfinfo", path)
    assert "(A4)" in said
    assert int(said.split("Pages:")[1].split()[0]) >= 4


def test_pdf_is_the_same_file_every_time(document: Document, context: Context) -> None:
    first = [path.read_bytes() for path in PdfWriter().write(document, context)]
    assert [path.read_bytes() for path in PdfWriter().write(document, context)] == first


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_stays_text(context: Context, tool: Tool, name: str) -> None:
    for path in PdfWriter().write(rich(HOSTILE[name]), context):
        tool("qpdf", "--check", path)
        assert "JavaScript:      no" in tool("pdfinfo", path)


def test_letters_of_no_font_are_replaced(document: Document, context: Context, tool: Tool) -> None:
    strange = replace(document, title="漢字 😀 title that no heading holds")
    text = tool("pdftotext", PdfWriter().write(strange, context)[0], "-")
    assert "title that no" in text


def test_words_explained_in_any_sentence_lead_back_to_it(document: Document, context: Context, tool: Tool) -> None:
    parts = document.parts("easy")
    terms = tuple(Term(part.text[:3], "what it is", "easy", part.id, 0, 3, "page") for part in parts)
    path = PdfWriter().write(replace(document, terms=terms), context)[0]
    assert "what it is" in tool("pdftotext", path, "-")
