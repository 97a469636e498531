"""A version as a Word file: headings, lists and tables as such, in the order of the text."""

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from pipeline.document import Document
from stages.publish.archive import write_archive
from stages.publish.credit import credit_lines, file_name, web_address
from stages.publish.docx_look import INK, LINK, WARNING, add_page_number, set_look
from stages.publish.links import link_name, shown_address
from stages.publish.outline import Group, Item
from stages.publish.page_view import Article
from stages.publish.pdf_view import Sheet
from stages.publish.piece import Piece
from stages.publish.visible import one_line
from stages.publish.web_link import web_link

_DEEPEST_LIST = 3
_NO_DATE = "1980-01-01"


class WordFile:
    """The file of one article; `save` gives the same bytes for the same article."""

    def __init__(self, document: Document, article: Article, sheet: Sheet) -> None:
        import docx

        self._article = article
        self._words = article.words
        self._file: Any = docx.Document()
        set_look(self._file, sheet, article.language)
        add_page_number(self._file)
        self._set_properties(document)
        self._write(document)

    def save(self, path: Path) -> None:
        """Write the file, its members without the time of day."""
        made = io.BytesIO()
        self._file.save(made)
        with zipfile.ZipFile(made) as archive:
            write_archive(path, {name: archive.read(name) for name in archive.namelist()})

    def _set_properties(self, document: Document) -> None:
        told = self._file.core_properties
        told.title = one_line(self._article.title)[:255]
        told.language = self._article.language
        told.author = one_line(document.source.author or document.source.publisher)[:255]
        told.comments = self._words["made_by"]
        told.keywords = ""
        told.last_modified_by = "plainvox"
        told.revision = 1
        told.created = told.modified = datetime.fromisoformat(_NO_DATE)

    def _write(self, document: Document) -> None:
        article, words = self._article, self._words
        title = self._paragraph("Heading 1")
        if article.heading:
            self._sentences(title, article.heading)
        else:
            self._run(title, one_line(article.title), language=article.title_language)
        if article.draft:
            notice = self._paragraph("Normal")
            self._run(notice, f"⚠ {words['draft']}", bold=True, color=WARNING)
            self._run(notice, f" {article.draft}")
        for section in article.sections:
            self._groups(section.groups)
        if article.word_list:
            self._heading(words["word_list"])
            for entry in article.word_list:
                paragraph = self._paragraph("Normal")
                self._run(paragraph, entry.written, bold=True)
                self._run(paragraph, f": {entry.definition}")
        if article.further:
            self._heading(words["further"])
            for one in article.further:
                paragraph = self._paragraph("List Bullet")
                shown = shown_address(one.address, one.name)
                self._run(paragraph, "" if one.name == shown else f"{one_line(one.name)}: ", language=one.language)
                self._link(paragraph, shown, one.address)
        self._checks()
        self._about(document)

    def _about(self, document: Document) -> None:
        self._heading(self._words["about"])
        for line in credit_lines(document.source):
            self._run(self._paragraph("Normal"), line, language=document.language)
        if name := file_name(document.source):
            self._run(self._paragraph("Normal"), f"{self._words['source']} {name}")
        for line in filter(None, (self._article.score, self._words["made_by"])):
            self._run(self._paragraph("Normal"), line)
        if address := web_address(document.source):
            self._link(self._paragraph("Normal"), self._words["original"], address)

    def _checks(self) -> None:
        if self._article.doubts:
            self._heading(self._words["checks"])
        for doubt in self._article.doubts:
            paragraph = self._paragraph("Normal")
            name = self._words["check_long"].format(number=doubt.number) if doubt.piece else self._words["whole_text"]
            self._run(paragraph, f"{name}.", bold=True)
            if doubt.piece and doubt.piece.failed:
                key = "not_translated_long" if doubt.piece.translated else "not_simplified_long"
                self._run(paragraph, f" {self._words[key]}")
            for problem in doubt.problems:
                self._run(paragraph, f" {self._words[problem.severity]}: ")
                self._run(paragraph, one_line(f"{problem.message}. {problem.suggestion}"), language="en")

    def _groups(self, groups: Sequence[Group], *, style: str = "Normal", depth: int = 0) -> None:
        for group in groups:
            match group.kind:
                case "heading":
                    level = self._article.levels.get(group.pieces[0].id, 6)
                    self._sentences(self._paragraph(f"Heading {level}"), group.pieces)
                case "list" | "footnotes":
                    self._list(group, depth)
                case "table":
                    self._table(group)
                case "quote":
                    self._groups(group.groups, style="Quote", depth=depth)
                case "terms":
                    self._groups(group.groups)
                case "term":
                    self._sentences(self._paragraph("Normal"), group.pieces, bold=True)
                case "definition":
                    self._groups(group.groups, style="List Continue")
                case "caption":
                    caption = self._paragraph("Caption")
                    caption.paragraph_format.keep_with_next = group is not groups[-1]
                    self._sentences(caption, group.pieces)
                case "image":
                    paragraph = self._paragraph(style)
                    self._run(paragraph, f"{self._words['picture']} ", bold=True)
                    self._sentences(paragraph, group.pieces)
                case _:
                    self._sentences(self._paragraph(style), group.pieces)

    def _list(self, group: Group, depth: int) -> None:
        if group.kind == "footnotes":
            self._run(self._paragraph("Normal"), self._words["footnotes"], bold=True)
        numbering = self._new_numbering() if group.ordered else None
        for item in group.items:
            self._item(item, numbering, depth)

    def _item(self, item: Item, numbering: int | None, depth: int) -> None:
        level = min(depth, _DEEPEST_LIST - 1)
        name = "List Bullet" if numbering is None else "List Number"
        paragraph = self._paragraph(name if not level else f"{name} {level + 1}")
        if numbering is not None:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = numbering
        self._sentences(paragraph, item.pieces)
        self._groups(item.groups, style="List Continue", depth=depth + 1)

    def _new_numbering(self) -> int:
        """A numbering of its own, so that every list begins at 1."""
        numbering = self._file.part.numbering_part.element
        style = self._file.styles["List Number"].element
        (used,) = style.xpath("w:pPr/w:numPr/w:numId/@w:val")
        (abstract,) = numbering.xpath(f"w:num[@w:numId='{used}']/w:abstractNumId/@w:val")
        new = numbering.add_num(int(abstract))
        new.add_lvlOverride(0).add_startOverride(1)
        return int(new.numId)

    def _table(self, group: Group) -> None:
        from docx.oxml import OxmlElement

        table = self._file.add_table(rows=0, cols=len(group.rows[0]), style="Table Grid")
        for at, (row, heads) in enumerate(zip(group.rows, group.heads, strict=True)):
            cells = table.add_row()
            properties = cells._tr.get_or_add_trPr()
            properties.append(OxmlElement("w:cantSplit"))
            if at == 0 and heads == len(row):
                properties.append(OxmlElement("w:tblHeader"))
            for place, (cell, own) in enumerate(zip(cells.cells, row, strict=True)):
                self._sentences(cell.paragraphs[0], own, bold=place < heads)
        self._paragraph("Normal")

    def _sentences(self, paragraph: Any, pieces: Sequence[Piece], *, bold: bool = False) -> None:
        for at, piece in enumerate(pieces):
            self._run(paragraph, " " if at else "")
            for run in self._article.runs[piece.id]:
                if run.address:
                    self._link(paragraph, run.text, run.address, language=piece.language)
                    continue
                text = f" ({run.aside})" if run.aside else run.text
                self._run(paragraph, text, bold=bold or run.entry is not None, language=piece.language)
                if run.entry:
                    meaning = one_line(run.entry.definition).rstrip(".")
                    self._run(paragraph, f" ({meaning})" if run.text else f" ({run.entry.written}: {meaning})")
            for one in piece.lost_links:
                self._run(paragraph, " (")
                self._link(paragraph, link_name(one, self._words["link"]), one.address)
                self._run(paragraph, ")")
            if piece.id in self._article.numbers:
                self._run(paragraph, f" [{self._mark(piece)}]", bold=True, color=WARNING)

    def _mark(self, piece: Piece) -> str:
        key = ("not_translated" if piece.translated else "not_simplified") if piece.failed else "check"
        return f"⚠ {self._words[key]} {self._article.numbers[piece.id]}"

    def _heading(self, text: str) -> None:
        self._run(self._paragraph("Heading 2"), text)

    def _paragraph(self, style: str) -> Any:
        return self._file.add_paragraph(style=style)

    def _run(self, holder: Any, text: str, *, bold: bool = False, color: str = INK, language: str = "") -> Any:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
        from docx.shared import RGBColor

        if not text:
            return None
        run = holder.add_run(text)
        if bold:
            run.bold = True
        if color != INK:
            run.font.color.rgb = RGBColor.from_string(color)
        if language and language != self._article.language:
            told = OxmlElement("w:lang")
            told.set(qn("w:val"), language)
            run._r.get_or_add_rPr().append(told)
        return run

    def _link(self, paragraph: Any, text: str, address: str, *, language: str = "") -> None:
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        run = self._run(paragraph, one_line(text) or text, color=LINK, language=language)
        if run is None:
            return
        run.underline = True
        holder = OxmlElement("w:hyperlink")
        related = self._file.part.relate_to(web_link(address), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        holder.set(qn("r:id"), related)
        paragraph._p.append(holder)
        holder.append(run._r)
