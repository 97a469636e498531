"""Word files: structure by style, numbering and outline; what damaged ones say."""

import io
import zipfile
from collections.abc import Callable

import pytest

from pipeline.errors import InputError
from stages.read.docx import read_docx
from tests.stages.read import structure_document as written

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
Rows = list[tuple[str, int, bool, str]]


def word(body: str, **parts: str) -> bytes:
    """A Word file with this body and these further parts, such as `styles` or `numbering`, by their XML."""
    files = {"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"}
    return written.zip_of(
        files | {f"word/{name}.xml": f"<w:{name} {W}>{xml}</w:{name}>" for name, xml in parts.items()}
    )


def p(text: str, style: str = "", numbered: str = "") -> str:
    pointed = f'<w:pStyle w:val="{style}"/>' if style else ""
    if numbered:
        pointed += f'<w:numPr><w:ilvl w:val="{numbered[1]}"/><w:numId w:val="{numbered[0]}"/></w:numPr>'
    return f"<w:p><w:pPr>{pointed}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def style(identifier: str, name: str, inner: str = "") -> str:
    return f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/>{inner}</w:style>'


def told(raw: bytes) -> Rows:
    return [(x.kind, x.level, x.ordered, " | ".join(x.texts)) for x in read_docx(raw, "in.docx").pieces]


def changed(path: str, change: Callable[[str], str | None]) -> bytes:
    source = zipfile.ZipFile(io.BytesIO(written.docx()))
    parts = {
        name: source.read(name).decode("latin-1") for name in source.namelist() if name.endswith((".xml", ".rels"))
    }
    new = change(parts.pop(path))
    return written.zip_of(parts if new is None else parts | {path: new})


def test_docx_reads_styles_through_those_they_are_based_on() -> None:
    styles = (
        style("H1", "heading 1")
        + style("Own", "Clinic's section", '<w:basedOn w:val="H1"/>')
        + style("Deep", "Unit \\ part", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')
        + style("Ring", "Ring", '<w:basedOn w:val="Ring"/>')
        + style("Q", "Intense Quote")
    )
    body = p("Care", "Own") + p("Doses", "Deep") + p("I sleep well.", "Q") + p("Rest.", "Ring")
    assert told(word(body, styles=styles)) == [
        ("heading", 1, False, "Care"),
        ("heading", 3, False, "Doses"),
        ("quote", 0, False, "I sleep well."),
        ("paragraph", 0, False, "Rest."),
    ]


def test_docx_reads_nested_lists_by_their_numbering() -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:numFmt w:val="{form}"/></w:lvl>'
        for at, form in enumerate(["decimal", "bullet", "lowerRoman"])
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = p("Wash.", numbered="70") + p("Hands.", numbered="71") + p("Both.", numbered="72") + p("Dry.", numbered="70")
    assert told(word(body, numbering=numbering)) == [
        ("item", 1, True, "Wash."),
        ("item", 2, False, "Hands."),
        ("item", 3, True, "Both."),
        ("item", 1, True, "Dry."),
    ]


def test_docx_moves_headings_below_a_title_of_its_own() -> None:
    styles = style("T", "Title") + style("H1", "heading 1") + style("H2", "heading 2")
    body = p("Asthma", "T") + p("Care", "H1") + p("Doses", "H2")
    assert [row[1] for row in told(word(body, styles=styles))] == [1, 2, 3]
    assert [row[1] for row in told(word(p("Asthma", "T") + p("Care", "H2"), styles=styles))] == [1, 2]


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (p("Asthma", "Title") + p("Care", "Heading1"), "Asthma"),
        (p("Care", "Heading1") + p("Rest."), "Care"),
        (p("Rest.") + p("Care", "Heading1"), "From the properties"),
    ],
)
def test_docx_takes_its_title_from_style_then_heading_then_properties(body: str, title: str) -> None:
    styles = style("Title", "Title") + style("Heading1", "heading 1")
    core = (
        '<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:t="http://purl.org/dc/terms/"><dc:title>From the properties</dc:title><dc:creator>Alder Bay</dc:creator>'
        "<t:modified>2025-03-02T10:00:00Z</t:modified></cp:coreProperties>"
    )
    source = zipfile.ZipFile(io.BytesIO(word(body, styles=styles)))
    parts = {name: source.read(name).decode() for name in source.namelist()} | {"docProps/core.xml": core}
    reading = read_docx(written.zip_of(parts), "in.docx")
    assert (reading.title, reading.author, reading.date) == (title, "Alder Bay", "2025-03-02")


def test_docx_keeps_notes_contents_and_running_heads_apart() -> None:
    styles = style("TOC1", "toc 1")
    note = '<w:footnote w:id="4"><w:p><w:r><w:t>Ask first.</w:t></w:r></w:p></w:footnote>'
    body = p("Care 3", "TOC1") + "<w:p><w:r><w:t>Rest.</w:t></w:r><w:r><w:footnoteReference w:id='4'/></w:r></w:p>"
    raw = word(body, styles=styles, footnotes=note)
    source = zipfile.ZipFile(io.BytesIO(raw))
    parts = {name: source.read(name).decode() for name in source.namelist()}
    reading = read_docx(written.zip_of(parts | {"word/header1.xml": f"<w:hdr {W}>{p('Alder Bay')}</w:hdr>"}), "in.docx")
    assert [(piece.kind, piece.text) for piece in reading.pieces] == [
        ("paragraph", "Rest."),
        ("footnote", "Ask first."),
    ]
    assert [(cut.text, cut.reason) for cut in reading.cuts] == [
        ("Care 3", "a table of contents"),
        ("Alder Bay", "page header"),
    ]


def bold(text: str) -> str:
    return f"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p>"


def test_docx_takes_bold_lines_for_headings_where_no_style_makes_any_and_says_so() -> None:
    raw = word(
        bold("Asthma") + p("It is a disease.") + bold("Care") + p("Rest.") + bold("Take it every day.") + p("Yes.")
    )
    assert told(raw)[:4] == [
        ("heading", 1, False, "Asthma"),
        ("paragraph", 0, False, "It is a disease."),
        ("heading", 2, False, "Care"),
        ("paragraph", 0, False, "Rest."),
    ]
    assert told(raw)[4][0] == "paragraph"
    assert "bold lines" in read_docx(raw, "in.docx").doubt


def test_docx_leaves_bold_lines_alone_where_styles_make_headings() -> None:
    raw = word(p("Asthma", "Heading1") + p("Rest.") + bold("Care") + p("Drink."))
    assert [row[0] for row in told(raw)] == ["heading", "paragraph", "paragraph", "paragraph"]
    assert read_docx(raw, "in.docx").doubt == ""


def test_docx_takes_typed_bullets_for_items() -> None:
    raw = word(p("You need:") + p("• Rest") + p("• Water") + p("- Sleep") + p("5 mg") + p("- 5 °C is cold."))
    assert [(row[0], row[3]) for row in told(raw)] == [
        ("paragraph", "You need:"),
        ("item", "Rest"),
        ("item", "Water"),
        ("item", "Sleep"),
        ("paragraph", "5 mg"),
        ("paragraph", "- 5 °C is cold."),
    ]


def test_docx_names_what_it_cannot_read() -> None:
    raw = word(p("Take this much:") + "<w:p><w:r><w:formula/><w:t>2 mg</w:t></w:r></w:p>")
    assert "left out: w:formula" in read_docx(raw, "in.docx").doubt


def test_docx_text_that_looks_like_markup_stays_text() -> None:
    assert told(word(p("Use &lt;b&gt; if x &lt; 5 &amp; y.")))[0][3] == "Use <b> if x < 5 & y."


def test_docx_leaves_out_deleted_text_and_keeps_inserted() -> None:
    body = (
        "<w:p><w:ins><w:r><w:t>Take one.</w:t></w:r></w:ins><w:del><w:r><w:delText>Two.</w:delText></w:r></w:del></w:p>"
    )
    assert [row[3] for row in told(word(body))] == ["Take one."]


@pytest.mark.parametrize(
    ("path", "change", "cause"),
    [
        ("word/document.xml", lambda xml: xml[:-60], "no sound XML"),
        ("word/document.xml", lambda xml: xml.replace("<w:document", "<!DOCTYPE a><w:document", 1), "document type"),
        ("word/styles.xml", lambda xml: xml.replace("<w:styles", "<!DOCTYPE a><w:styles", 1), "document type"),
        ("word/document.xml", lambda xml: xml.replace("<w:body>", "<w:body>" + "<w:ins>" * 5000, 1), "no sound XML"),
        ("word/document.xml", lambda xml: xml.replace("<w:body>", "<w:body>" + _tables(80), 1), "damaged"),
        ("word/document.xml", lambda xml: xml.replace("<w:body>", "<w:body>" + p("a" * 9_000_000), 1), "more than"),
    ],
)
def test_docx_refuses_what_is_damaged_or_a_trap(path: str, change: Callable[[str], str], cause: str) -> None:
    with pytest.raises(InputError, match=r"^in\.docx: ") as caught:
        read_docx(changed(path, change), "in.docx")
    assert cause in caught.value.message
    assert caught.value.hint


def test_docx_beyond_reading_never_reaches_the_slow_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr("mammoth.convert_to_html", lambda *given, **_: asked.append(given))
    raw = changed("word/document.xml", lambda xml: xml.replace("<w:body>", "<w:body>" + p("a" * 9_000_000), 1))
    with pytest.raises(InputError, match="more than"):
        read_docx(raw, "in.docx")
    assert asked == []


def _tables(depth: int) -> str:
    return "<w:tbl><w:tr><w:tc>" * depth + p("x") + "</w:tc></w:tr></w:tbl>" * depth
