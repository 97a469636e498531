"""The large-print Word file: Word's own headings, lists and tables, and the same blocks when it is read back."""

import io
import zipfile
from typing import Any

import docx
import pytest

from pipeline.document import Document
from pipeline.stage import Context
from stages.publish.docx import DocxWriter
from stages.publish.piece import pieces
from stages.read.docx import read_docx
from tests.browser.rich_article import HOSTILE, rich


def opened(document: Document, context: Context, version: int = 0) -> Any:
    """A version's file as python-docx reads it."""
    return docx.Document(str(DocxWriter().write(document, context)[version]))


def styled(file: Any, style: str) -> list[str]:
    """The paragraphs in a style."""
    return [one.text for one in file.paragraphs if one.style.name == style]


def test_headings_lists_and_steps_are_words_own(document: Document, context: Context) -> None:
    file = opened(document, context)
    assert styled(file, "Heading 1") == ["Living with high blood pressure"]
    assert styled(file, "Heading 2")[:2] == ["What you can do", "How to measure"]
    assert styled(file, "List Bullet")[:4] == [
        "walk 30 minutes a day",
        "eat less salt",
        "take the medicine your doctor prescribes",
        "Rest before you measure.",
    ]
    assert styled(file, "List Bullet 2") == ["Do not talk.", "Keep both feet on the floor."]
    assert styled(file, "List Number") == ["Put the cuff on your bare arm.", "Press the button and wait."]


def test_every_numbered_list_begins_at_one(context: Context) -> None:
    file = opened(rich("calm"), context)
    numbers = [one._p.pPr.numPr.numId.val for one in file.paragraphs if one.style.name == "List Number"]
    assert len(set(numbers)) == 2, "the steps and the footnotes are two lists"
    made = file.part.numbering_part.element
    starts = made.xpath(f"w:num[@w:numId='{numbers[0]}']/w:lvlOverride/w:startOverride/@w:val")
    assert starts == ["1"]


def test_table_has_a_header_row_and_rows_that_stay_whole(context: Context) -> None:
    (table,) = opened(rich("calm"), context).tables
    first, second = (row._tr for row in table.rows)
    assert first.xpath("w:trPr/w:tblHeader")
    assert not second.xpath("w:trPr/w:tblHeader")
    assert second.xpath("w:trPr/w:cantSplit")
    assert table.rows[1].cells[0].paragraphs[0].runs[0].bold, "a row's header cell is bold"


def test_letters_are_large_and_lines_apart(document: Document, context: Context) -> None:
    normal = opened(document, context).styles["Normal"]
    assert normal.font.size.pt == 18
    assert normal.paragraph_format.line_spacing == 1.5


def test_language_is_said_for_the_text_and_for_passages_in_another(document: Document, context: Context) -> None:
    file = opened(document, context, 1)
    assert file.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val") == ["es"]
    passages = file.element.xpath("//w:r[w:rPr/w:lang/@w:val='en']/w:t/text()")
    assert "Keep both feet on the floor." in passages, "a sentence that was not translated is still English"
    assert file.core_properties.language == "es"
    assert file.core_properties.title == "Vivir con la presión arterial alta"


def test_draft_doubts_terms_links_and_credit_are_told(context: Context) -> None:
    file = opened(rich("calm"), context, 1)
    text = "\n".join(one.text for one in file.paragraphs)
    for said in ("⚠ Borrador.", "[⚠ revisar", "Palabras explicadas", "explained calm", "Más información"):
        assert said in text
    targets = {one.target_ref for one in file.part.rels.values() if one.is_external}
    assert targets == {"https://example.org/calm?a=1&b=2"}
    bold = {run.text for one in file.paragraphs for run in one.runs if run.bold}
    assert "word calm." in bold


@pytest.mark.parametrize("version", [0, 1])
def test_our_reader_reads_the_same_blocks_back(document: Document, context: Context, version: int) -> None:
    path = DocxWriter().write(document, context)[version]
    read = read_docx(path.read_bytes(), path.name)
    told = [(piece.kind, piece.text) for piece in read.pieces]
    kinds = {"heading", "item", "row", "quote", "caption", "paragraph"}
    assert kinds <= {kind for kind, _ in told}
    whole = "\n".join(text for _, text in told)
    assert all(one.text in whole for one in pieces(document, document.editions[version].name).values())
    name = document.editions[version].name
    for block, parts in document.layout(name):
        if block.kind in ("heading", "item"):
            assert any(kind == block.kind and text.startswith(parts[0].text) for kind, text in told), parts[0].text


def test_file_is_the_same_every_time(document: Document, context: Context) -> None:
    first = [path.read_bytes() for path in DocxWriter().write(document, context)]
    assert [path.read_bytes() for path in DocxWriter().write(document, context)] == first


def styles(file: Any) -> list[str]:
    """The style of every paragraph."""
    return [one.style.name for one in file.paragraphs]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_stays_text(context: Context, name: str) -> None:
    path = DocxWriter().write(rich(HOSTILE[name]), context)[1]
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        assert not [one for one in archive.namelist() if "vba" in one.lower() or "embeddings" in one]
    file: Any = docx.Document(str(path))
    assert len(file.tables) == 1
    assert styles(file) == styles(opened(rich("calm"), context, 1))
