"""Bytes to a reading: what they hold says which reader takes them."""

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.errors import InputError
from stages.read.decode import Decoded, decode
from stages.read.dump import read_dump
from stages.read.form import Form, choose_form
from stages.read.formats import Format, find_format
from stages.read.limits import require_manageable
from stages.read.lines import read_lines
from stages.read.plain import read_plain
from stages.read.reading import Reading

_NAMES = {"docx": "a Word file (DOCX)", "epub": "an EPUB book", "pdf": "a PDF", "text": "text"}


@dataclass(frozen=True)
class Recognized:
    """A reading, the form it was read as, and how its bytes became text, where they are text."""

    reading: Reading
    form: Form
    decoded: Decoded | None = None


def recognize(raw: bytes, name: str, *, charset: str = "", form: Form = "auto", base: str = "") -> Recognized:
    """The reading of a document called `name`; `charset` is what a server told, `form` what the user says it is.

    `base` is the web address it came from, which relative links start at.

    Raises `InputError` naming the document, the cause and the remedy if it cannot be read.
    """
    try:
        return _recognize(raw, name, charset, form, base)
    except RecursionError as error:  # trafilatura, for one, calls itself for every element inside another
        raise InputError(
            f"{name}: its elements are nested too deep to be read",
            hint="open it in its program, copy the text and save it as text (.txt)",
        ) from error


def _recognize(raw: bytes, name: str, charset: str, form: Form, base: str) -> Recognized:
    found = find_format(raw, name)
    if form not in {"auto", found} and (found != "text" or form in {"docx", "epub", "pdf"}):
        raise InputError(
            f"{name}: this is {_NAMES[found]}, but is to be read as {form}",
            hint="leave out `form:` of read in pipeline.yaml, and the content says what it is",
        )
    if found != "text":
        return Recognized(_reader(found)(raw, name), found)
    decoded = decode(raw, name, charset)
    if form != "lines":
        require_manageable(decoded.text, name)
    chosen: Form = choose_form(decoded.text, name) if form == "auto" else form
    return Recognized(_read_text(decoded.text, chosen, name, base), chosen, decoded)


def _reader(found: Format) -> Callable[[bytes, str], Reading]:
    """The reader of a format, which is loaded only where a document has that format."""
    if found == "docx":
        from stages.read.docx import read_docx

        return read_docx
    if found == "epub":
        from stages.read.epub import read_epub

        return read_epub

    from stages.read.pdf import read_pdf

    return read_pdf


def _read_text(text: str, form: Form, name: str, base: str) -> Reading:
    if form == "html":
        from stages.read.page import read_page

        return read_page(text, base)
    if form == "markdown":
        from stages.read.markdown import read_markdown

        return read_markdown(text, name, base)
    if form == "dump":
        return read_dump(text)
    return read_lines(text) if form == "lines" else read_plain(text)
