"""The pages of a PDF as glyphs, each on its own: one that is broken or far too large costs no other."""

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdfpage import PDFPage

from pipeline.document import Cut
from pipeline.errors import InputError
from stages.read.pdf_faults import broken_pdf_errors, damaged
from stages.read.pdf_glyphs import MOST_COST, PageGlyphs, PageTooLarge, read_glyphs
from stages.read.pdf_links import annotated

if TYPE_CHECKING:
    from pdfminer.pdfdocument import PDFDocument

MOST_PAGES: Final = 2000
_MOST_LETTERS: Final = 800_000  # some 250 full pages, about ten seconds' work
_MOST_COST: Final = 2 * MOST_COST


@dataclass(frozen=True)
class Pages:
    """The pages that could be read, `numbers` by object id for all, and a cut for every page that could not."""

    pages: tuple[PageGlyphs, ...]
    numbers: dict[int, int]
    cuts: tuple[Cut, ...]


def read_pages(document: "PDFDocument", name: str) -> Pages:
    """All pages; `InputError` if there are more than `MOST_PAGES`, or none that can be read."""
    listed = _list_pages(document, name)
    fonts = PDFResourceManager()
    read: list[PageGlyphs] = []
    cuts: list[Cut] = []
    cost = letters = 0
    for number, page in enumerate(listed, start=1):
        try:
            glyphs = replace(read_glyphs(page, number, fonts), links=tuple(annotated(page)))
            read.append(glyphs)
            cost += glyphs.cost
            letters += len(glyphs.glyphs)
        except PageTooLarge:
            cost += MOST_COST
            cuts.append(Cut(f"page {number}", "it draws more than can be read", f"page:{number}"))
        except broken_pdf_errors() as error:
            if len(listed) == 1:
                raise damaged(name, error) from error
            cuts.append(Cut(f"page {number}", f"it is damaged ({type(error).__name__})", f"page:{number}"))
        if cost >= _MOST_COST or letters >= _MOST_LETTERS:
            raise InputError(
                f"{name}: it holds more than can be read at once (pages 1 to {number} of {len(listed)})",
                hint=f"split it into documents of fewer than {number} pages" if number > 1 else "leave that page out",
            )
    if not read:
        raise InputError(
            f"{name}: no page of this PDF can be read",
            hint="open it in a PDF reader, print it to a new PDF and give that",
        )
    numbers = {page.pageid: at for at, page in enumerate(listed, start=1) if isinstance(page.pageid, int)}
    return Pages(tuple(read), numbers, tuple(cuts))


def _list_pages(document: "PDFDocument", name: str) -> list[PDFPage]:
    try:
        pages = list(islice(PDFPage.create_pages(document), MOST_PAGES + 1))
    except broken_pdf_errors() as error:
        raise damaged(name, error) from error
    if len(pages) > MOST_PAGES:
        raise InputError(
            f"{name}: more than {MOST_PAGES:,} pages, the most that can be read",
            hint="split it into several documents",
        )
    return pages
