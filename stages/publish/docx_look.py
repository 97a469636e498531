"""How a large-print Word file looks: paper, letters, spacing and colors, all in its styles."""

from typing import Any

from stages.publish.pdf_view import Sheet

FONT = "Verdana"
"""Wide letters that are told apart well and that every Word has; a font beside the file would be replaced."""

INK, LINK, WARNING = "1A1A1A", "0B4F8A", "7A3800"
_PAPERS = {"letter": (8.5, 11.0), "a4": (8.27, 11.69)}
_MARGIN = 0.9
_HEADINGS = {1: 1.33, 2: 1.17, 3: 1.06}
_TEXT = ("Normal", "List Bullet", "List Number", "List Continue", "Quote", "Caption", "Title", "Footer")
_LEVELS = range(1, 7)


def set_look(file: Any, sheet: Sheet, language: str) -> None:
    """The document's paper, language and styles: `sheet.points` for text, 1.5 lines, left-aligned, dark on white."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Inches, Pt

    section = file.sections[0]
    section.page_width, section.page_height = (Inches(side) for side in _PAPERS[sheet.paper])
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Inches(_MARGIN))
    _set_language(file, language)
    headings = {f"Heading {level}": _HEADINGS.get(level, 1.0) for level in _LEVELS}
    for name, scale in {**dict.fromkeys(_TEXT, 1.0), **headings}.items():
        style = file.styles[name]
        _set_letters(style, Pt(round(sheet.points * scale, 1)), bold=name in headings)
        layout = style.paragraph_format
        layout.alignment = WD_ALIGN_PARAGRAPH.LEFT
        layout.line_spacing = 1.25 if name in headings else 1.5
        layout.space_before = Pt(sheet.points if name in headings else 0)
        layout.space_after = Pt(round(sheet.points * (0.5 if name in headings else 0.7), 1))
        layout.keep_with_next = name in headings


def add_page_number(file: Any) -> None:
    """The page's number at the foot of every page, as a field that Word works out."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    paragraph = file.sections[0].footer.paragraphs[0]
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def _set_letters(style: Any, size: Any, *, bold: bool) -> None:
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    font = style.font
    font.name, font.size, font.bold, font.italic = FONT, size, bold, False
    font.color.rgb = RGBColor.from_string(INK)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    # A theme's font would go before the one that is named.
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), FONT)


def _set_language(file: Any, language: str) -> None:
    from docx.oxml.ns import qn

    (defaults,) = file.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr")
    (told,) = defaults.xpath("w:lang")
    told.set(qn("w:val"), language)
