"""A PDF as its reading: by its tags where it has them, else guessed from the layout."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.document import Cut
from pipeline.errors import InputError
from stages.read.credit import credited_publisher, find_credit, rights_holder
from stages.read.dates import date_of_line
from stages.read.pdf_bounds import require_bounded
from stages.read.pdf_faults import broken_pdf_errors, open_document
from stages.read.pdf_trim import trim
from stages.read.reading import Piece, Reading

if TYPE_CHECKING:
    from pdfminer.pdfdocument import PDFDocument

    from stages.read.pdf_body import Body
    from stages.read.pdf_glyphs import PageGlyphs
    from stages.read.pdf_pages import Pages

_UNKNOWN: Final = "\ufffd"
_UNKNOWN_SHARE: Final = 0.01
_GUESSED: Final = "this PDF does not say what is a heading, a list or a table: the structure is a guess from its layout"


def read_pdf(raw: bytes, name: str) -> Reading:
    """The reading of a PDF called `name`; `InputError` if it is locked, damaged, scanned or beyond all bounds."""
    # pdfminer is loaded only where a PDF is read.
    from stages.read.pdf_head import own_language
    from stages.read.pdf_links import with_links
    from stages.read.pdf_pages import read_pages

    require_bounded(raw, name)
    document = open_document(raw, name)
    pages = read_pages(document, name)
    if not any(glyph.text.strip() for page in pages.pages for glyph in page.glyphs):
        raise _without_text(name, pages.pages)
    body = _body(document, pages, own_language(document))
    body = replace(body, pieces=with_links(body.pieces, pages.pages))
    return _reading(document, body, pages.cuts, "; ".join(_doubts(body, pages)))


def _body(document: "PDFDocument", pages: "Pages", language: str) -> "Body":
    from stages.read.pdf_body import tagged_body, untagged_body
    from stages.read.pdf_tree import read_tree

    try:
        tree = read_tree(document, pages.numbers)
    except broken_pdf_errors():
        tree = None  # the pages were read, so the text is there without its tags
    body = tagged_body(pages.pages, tree, language) if tree is not None else None
    return body if body is not None and body.pieces else untagged_body(pages.pages, language)


def _reading(document: "PDFDocument", body: "Body", cuts: Sequence[Cut], doubt: str) -> Reading:
    from stages.read.pdf_head import own_author, own_date, own_title

    info = {key: value for part in reversed(document.info) for key, value in part.items()}
    everything = [piece.text for piece in body.pieces] + [cut.text for cut in body.cuts]
    credit = next(filter(None, map(find_credit, everything)), "")
    rights = next(filter(None, map(rights_holder, everything)), "")
    pieces, put_aside = trim(body.pieces)
    publisher = credited_publisher(credit) or rights
    author = own_author(info)
    return Reading(
        pieces=pieces,
        title=_title(own_title(info), body.pieces),
        cuts=(*body.cuts, *put_aside, *cuts),
        publisher=publisher,
        credit=credit,
        date=next(filter(None, map(date_of_line, everything)), "") or own_date(info),
        doubt=doubt,
        author="" if author == publisher else author,
    )


def _title(given: str, pieces: Sequence[Piece]) -> str:
    """The metadata's title, without the site's name where the first heading is a part of it."""
    heading = next((piece.text for piece in pieces if piece.kind == "heading"), "")
    return heading if not given or (heading and heading.casefold() in given.casefold()) else given


def _doubts(body: "Body", pages: "Pages") -> Iterator[str]:
    if body.guessed:
        yield _GUESSED
    if pages.cuts:
        yield f"left out because it could not be read: {', '.join(cut.text for cut in pages.cuts)}"
    pictures = [str(page.number) for page in pages.pages if page.pictures and not _letters(page)]
    if pictures:
        yield f"words in pictures are not read, and there is no other text on page {', '.join(pictures)}"
    text = "".join(piece.text for piece in body.pieces)
    lost = text.count(_UNKNOWN)
    if lost > _UNKNOWN_SHARE * len(text):
        yield f"for {lost} letters the PDF does not say which they are"


def _letters(page: "PageGlyphs") -> bool:
    return any(glyph.text.strip() for glyph in page.glyphs)


def _without_text(name: str, pages: "Sequence[PageGlyphs]") -> InputError:
    if any(page.pictures for page in pages):
        return InputError(
            f"{name}: this PDF holds pictures of pages (a scan), no text",
            hint="recognize its text first (OCR), for instance with: ocrmypdf scan.pdf text.pdf",
        )
    return InputError(
        f"{name}: there is no text in this PDF",
        hint="its letters may be drawn as shapes: recognize its text first (OCR), for instance with ocrmypdf",
    )
