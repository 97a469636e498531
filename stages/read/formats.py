"""Which format a file has, by its first bytes and what it holds; the ones that cannot be read are refused by name."""

from typing import Final, Literal

from pipeline.errors import InputError
from stages.read.archive import Archive

Format = Literal["docx", "epub", "pdf", "text"]

_PDF_REACH = 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_READABLE = "save the document as a Word file (.docx), a PDF, a web page (.html) or as text (.txt) and give that"
_REFUSED: Final = (
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!\x1a", "a RAR archive"),
    (b"ID3", "an MP3 sound"),
    (b"RIFF", "a sound or picture"),
    (b"\x00asm", "a program"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
_ZIPS: Final = (
    ("xl/", "an Excel workbook"),
    ("ppt/", "a PowerPoint presentation"),
    ("content.xml", "an OpenDocument file"),
    ("Index/Document.iwa", "a Pages document"),
)


def find_format(raw: bytes, name: str) -> Format:
    """The format of a file called `name`; `InputError` naming what it is, if it is nothing that can be read."""
    start = raw.lstrip()[:16]
    if start.startswith(b"%PDF-") or (b"%PDF-" in raw[:_PDF_REACH] and b" obj" in raw):
        return "pdf"
    if raw.startswith(_OLE):
        raise _ole(raw, name)
    if raw.startswith(b"PK\x03\x04"):
        return _zip_format(raw, name)
    for magic, what in _REFUSED:
        if start.startswith(magic):
            raise InputError(f"{name}: this is {what}, which cannot be read", hint=_READABLE)
    return "text"


def _zip_format(raw: bytes, name: str) -> Format:
    parts = Archive(raw, name).parts
    if any(part.startswith("word/document") and part.endswith(".xml") for part in parts):
        return "docx"
    if "META-INF/container.xml" in parts:
        return "epub"
    what = next((what for mark, what in _ZIPS if any(part.startswith(mark) for part in parts)), "a ZIP archive")
    remedy = "unpack it and give the documents in it" if what == "a ZIP archive" else _READABLE
    raise InputError(f"{name}: this is {what}, which cannot be read", hint=remedy)


def _ole(raw: bytes, name: str) -> InputError:
    if _ENCRYPTED in raw:
        return InputError(
            f"{name}: this Office file is protected by a password",
            hint="open it in its program, remove the password and save it again",
        )
    return InputError(
        f"{name}: this is an old Office document (such as .doc), which cannot be read",
        hint="open it in its program and save it as a Word file (.docx)",
    )
