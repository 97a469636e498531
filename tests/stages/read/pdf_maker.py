"""PDFs made for the tests: tagged ones by Typst, untagged, locked and scanned ones by ReportLab."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO

import typst
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas


def tagged(source: str) -> bytes:
    """A tagged PDF (PDF/UA-1) of Typst markup."""
    pdf = typst.compile(source.encode(), format="pdf", pdf_standards=["ua-1"])
    return bytes(pdf) if isinstance(pdf, bytes) else b"".join(pdf or [])


@dataclass
class Sheets:
    """Pages of lines set one by one, 612 by 792 points, without tags."""

    title: str = ""
    password: str = ""
    heads: Callable[[int], str] | None = None
    feet: Callable[[int], str] | None = None
    left: float = 72
    pages: list[list[tuple[float, float, float, str, str]]] = field(default_factory=lambda: [[]])
    y: float = 700

    def line(self, text: str, *, size: float = 11, bold: bool = False, x: float = 0, step: float = 0) -> "Sheets":
        """A line below the one before, `x` points in; `step` is how far below, 1.2 times its size if 0."""
        self.y -= step or 1.2 * size
        font = "Helvetica-Bold" if bold else "Helvetica"
        self.pages[-1].append((self.left + x, self.y, size, font, text))
        return self

    def lines(self, texts: Sequence[str], *, x: float = 0) -> "Sheets":
        """A paragraph, with a gap above it."""
        for at, text in enumerate(texts):
            self.line(text, x=x, step=0 if at else 24)
        return self

    def at(self, x: float, y: float, text: str, size: float = 11) -> "Sheets":
        """Text at a place of its own."""
        self.pages[-1].append((x, y, size, "Helvetica", text))
        return self

    def page(self) -> "Sheets":
        """A new page."""
        self.pages.append([])
        self.y = 700
        return self

    def bytes(self) -> bytes:
        """The PDF."""
        out = BytesIO()
        lock = StandardEncryption(self.password, strength=128) if self.password else None
        canvas = Canvas(out, pagesize=(612, 792), encrypt=lock, invariant=1)
        if self.title:
            canvas.setTitle(self.title)
        for number, page in enumerate(self.pages, start=1):
            edges = [(self.heads, 750.0), (self.feet, 40.0)]
            extra = [(72.0, y, 9.0, "Helvetica", words(number)) for words, y in edges if words is not None]
            for x, y, size, font, text in [*extra, *page]:
                canvas.setFont(font, size)
                canvas.drawString(x, y, text)
            canvas.showPage()
        canvas.save()
        return out.getvalue()


def scanned() -> bytes:
    """A page that is one picture."""
    from reportlab.lib.utils import ImageReader

    # A picture in PGM, the plainest of forms: 8 by 8 gray points.
    picture = BytesIO(b"P5 8 8 255 " + bytes(range(0, 256, 4)))
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.drawImage(ImageReader(picture), 0, 0, 595, 842)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def drawn(content: bytes, *, resources: bytes = b"", objects: bytes = b"") -> bytes:
    """A PDF of one page that is drawn by these operators; font /F1 is Helvetica in WinAnsiEncoding.

    `resources` are more entries of the page's resources, `objects` whole objects from number 6 on.
    """
    return b"".join(
        (
            b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
            b"2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 612 792]>>\nendobj\n",
            b"3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>" + resources + b">>>>\n",
            b"endobj\n4 0 obj\n<</Length %d>>\nstream\n" % len(content) + content + b"\nendstream\nendobj\n",
            b"5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>\nendobj\n",
            objects,
            b"trailer\n<</Root 1 0 R>>\n",
        )
    )
