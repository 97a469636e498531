"""What reading a broken PDF can raise, and what it means."""

import struct
from typing import TYPE_CHECKING, Final

from pipeline.errors import InputError

if TYPE_CHECKING:
    from pdfminer.pdfdocument import PDFDocument


def broken_pdf_errors() -> tuple[type[Exception], ...]:
    """Everything that pdfminer raises on damaged files, its own errors and those that leak through it."""
    from pdfminer.psexceptions import PSException

    return (PSException, *_LEAKS)


# Seen in 13,000 mutants of sound PDFs: pdfminer takes apart objects without looking at their types first.
_LEAKS: Final = (
    AssertionError,
    ArithmeticError,
    AttributeError,
    KeyError,
    IndexError,
    TypeError,
    ValueError,
    RecursionError,
    struct.error,
)


def open_document(raw: bytes, name: str) -> "PDFDocument":
    """The PDF's object tree; `InputError` for one that is locked or not whole."""
    from io import BytesIO

    from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFPasswordIncorrect
    from pdfminer.pdfparser import PDFParser

    try:
        return PDFDocument(PDFParser(BytesIO(raw)))
    except PDFPasswordIncorrect as error:
        raise InputError(
            f"{name}: this PDF is locked with a password",
            hint="open it with its password, save a copy without one (print to PDF), and give that",
        ) from error
    except PDFEncryptionError as error:
        raise InputError(
            f"{name}: this PDF is encrypted in a way that cannot be read",
            hint="open it in a PDF reader, print it to a new PDF and give that",
        ) from error
    except broken_pdf_errors() as error:
        raise damaged(name, error) from error


def damaged(name: str, error: Exception) -> InputError:
    """The error for a PDF that is cut off or garbled."""
    return InputError(
        f"{name}: the PDF is damaged or not whole ({type(error).__name__})",
        hint="get the file again, or open it in a PDF reader and save a new copy",
    )
