"""The letters of one PDF page with their places, in the order in which the page draws them."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdftypes import dict_value, resolve1, stream_value
from pdfminer.psparser import PSLiteral
from pdfminer.utils import decode_text

if TYPE_CHECKING:
    from pdfminer.pdfcolor import PDFColorSpace
    from pdfminer.pdffont import PDFFont
    from pdfminer.pdfinterp import PDFGraphicState
    from pdfminer.pdfpage import PDFPage
    from pdfminer.utils import Matrix

UNKNOWN: Final = "\ufffd"
"""Stands for a glyph whose font does not say which letter it is."""
_MOST_GLYPHS = 200_000
MOST_COST: Final = 8 * 1024 * 1024
_COST_OF_A_FORM = 2048  # an empty form drawn a million times is work too
# WinAnsiEncoding has the hyphen twice (ISO 32000, annex D.2, note 6); pdfminer takes the second for a space.
_SECOND_HYPHEN: Final = 0xAD
_FARTHEST: Final = 20_000.0  # points; a page has at most 14,400
_BOLD = re.compile(r"bold|black|heavy|demi|[-,]bd", re.IGNORECASE)


class PageTooLarge(Exception):
    """A page draws more than can be read within bounds of time and memory."""


class Glyph(NamedTuple):
    """A letter (or ligature) from `x0` to `x1`, its baseline `y` points above the page's lower edge.

    `mark` is its marked-content id, -1 for none; `artifact` is what the PDF itself calls decoration; `upright` is
    False for text that does not run from left to right.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    mark: int = -1
    artifact: bool = False
    upright: bool = True


@dataclass(frozen=True, slots=True)
class PageGlyphs:
    """The glyphs of page `number` (from 1), its size in points, whether it shows pictures, and what it cost to read.

    `cost` counts bytes of drawing and letters, to bound a whole document. `links` are places and where they lead.
    """

    number: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    pictures: bool = False
    cost: int = 0
    links: tuple[tuple[tuple[float, float, float, float], str], ...] = ()


def read_glyphs(page: "PDFPage", number: int, fonts: PDFResourceManager) -> PageGlyphs:
    """All glyphs of a page; raises `PageTooLarge`, and what pdfminer raises on broken pages."""
    device = _Device(fonts)
    _Interpreter(fonts, device).process_page(page)
    x0, y0, x1, y1 = page.mediabox
    width, height = abs(x1 - x0), abs(y1 - y0)
    if page.rotate in {90, 270}:
        width, height = height, width
    return PageGlyphs(number, width, height, tuple(device.glyphs), device.pictures, device.spent)


class _Interpreter(PDFPageInterpreter):
    """Resolves named properties, which pdfminer leaves unread, and counts what a page makes it read."""

    device: "_Device"

    def do_BDC(self, tag: object, props: object) -> None:  # noqa: N802 (pdfminer's own name)
        if isinstance(props, PSLiteral):
            named = resolve1(dict_value(self.resources.get("Properties", {})).get(props.name))
            props = named if isinstance(named, dict) else {}
        self.device.open_mark(tag, props)

    def do_BMC(self, tag: object) -> None:  # noqa: N802 (pdfminer's own name)
        self.device.open_mark(tag, {})

    def execute(self, streams: Sequence[object]) -> None:
        for stream in streams:
            self.device.spend(len(stream_value(stream).get_data()) + _COST_OF_A_FORM)
        super().execute(streams)


@dataclass
class _Mark:
    """An open marked-content sequence; `said` is its replacement text, given to the first glyph inside it."""

    id: int = -1
    artifact: bool = False
    said: str | None = None


@dataclass
class _Device(PDFTextDevice):
    rsrcmgr: PDFResourceManager
    ctm: "Matrix | None" = None
    glyphs: list[Glyph] = field(default_factory=list)
    marks: list[_Mark] = field(default_factory=lambda: [_Mark()])
    spent: int = 0
    pictures: bool = False
    bold: dict[int, bool] = field(default_factory=dict)

    def spend(self, cost: int) -> None:
        self.spent += cost
        if self.spent > MOST_COST or len(self.glyphs) > _MOST_GLYPHS:
            raise PageTooLarge

    def open_mark(self, tag: object, props: object) -> None:
        outer = self.marks[-1]
        given = props if isinstance(props, dict) else {}
        mark = resolve1(given.get("MCID"))
        said = resolve1(given.get("ActualText"))
        artifact = isinstance(tag, PSLiteral) and tag.name == "Artifact"
        self.marks.append(
            _Mark(
                mark if isinstance(mark, int) else outer.id,
                outer.artifact or artifact,
                decode_text(said) if isinstance(said, bytes) else outer.said,
            )
        )
        self.spend(1)

    def end_tag(self) -> None:
        if len(self.marks) > 1:
            closed = self.marks.pop()
            if closed.said == "" and self.marks[-1].said is not None:
                self.marks[-1].said = ""

    def render_image(self, name: str, stream: object) -> None:
        self.pictures = True

    def render_char(
        self,
        matrix: "Matrix",
        font: "PDFFont",
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: "PDFColorSpace",
        graphicstate: "PDFGraphicState",
    ) -> float:
        advance = font.char_width(cid) * fontsize * scaling
        a, b, c, d, x, y = matrix
        mark = self.marks[-1]
        text = self._said(mark, font, cid)
        size = math.hypot(c, d) * abs(fontsize)
        along = x + advance * a
        x0, x1 = (x, along) if x <= along else (along, x)
        base = y + rise * d
        if text and 0 < size < _FARTHEST and -_FARTHEST < x0 <= x1 < _FARTHEST and -_FARTHEST < base < _FARTHEST:
            upright = a > 0 and abs(b) <= a / 10
            self.glyphs.append(Glyph(text, x0, x1, base, size, self._is_bold(font), mark.id, mark.artifact, upright))
            self.spend(1)
        return advance

    def _said(self, mark: _Mark, font: "PDFFont", cid: int) -> str:
        if mark.said is not None:
            said, mark.said = mark.said, ""
            return said
        try:
            text = font.to_unichr(cid) or UNKNOWN
        except PDFUnicodeNotDefined:
            return UNKNOWN
        return "\u00ad" if text == " " and cid == _SECOND_HYPHEN and not font.is_multibyte() else text

    def _is_bold(self, font: "PDFFont") -> bool:
        known = self.bold.get(id(font))
        if known is None:
            name = font.fontname
            name = name.decode("latin-1") if isinstance(name, bytes) else str(name)
            known = self.bold[id(font)] = _BOLD.search(name) is not None
        return known
