"""The format of a file by its content, and those that are refused by name."""

import pytest

from pipeline.errors import InputError
from stages.read.formats import find_format
from tests.stages.read import structure_document as written

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("raw", "format_"),
    [
        (written.docx(), "docx"),
        (written.epub(), "epub"),
        (b"%PDF-1.7\n%\xe2\xe3", "pdf"),
        (b"junk\n%PDF-1.4\n1 0 obj", "pdf"),
        (b"A file that begins with %PDF-1.7 is a PDF.", "text"),
        (written.html(), "text"),
        (b"PK is how a zip begins.", "text"),
        (b"", "text"),
    ],
)
def test_find_format_by_content(raw: bytes, format_: str) -> None:
    assert find_format(raw, "in.put") == format_


@pytest.mark.parametrize(
    ("raw", "what", "remedy"),
    [
        (written.zip_of({"xl/workbook.xml": "<a/>"}), "an Excel workbook", ".docx"),
        (written.zip_of({"ppt/presentation.xml": "<a/>"}), "a PowerPoint presentation", ".docx"),
        (written.zip_of({"mimetype": "x", "content.xml": "<a/>"}), "an OpenDocument file", ".docx"),
        (written.zip_of({"readme.txt": "Hello"}), "a ZIP archive", "unpack it"),
        (b"PK\x03\x04 and nothing more", "cannot be unpacked", "save it again"),
        (b"{\\rtf1 hello", "an RTF document", ".docx"),
        (OLE + b"Word.Document.8", "an old Office document", ".docx"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "protected by a password", "remove the password"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a PNG picture", ".docx"),
    ],
)
def test_find_format_refuses_others_by_name(raw: bytes, what: str, remedy: str) -> None:
    with pytest.raises(InputError, match=r"^in\.put: ") as caught:
        find_format(raw, "in.put")
    assert what in caught.value.message
    assert remedy in caught.value.hint
