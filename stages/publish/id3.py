"""ID3v2.4 tags, written by the few rules of id3.org's "ID3 tag version 2.4.0 - Main Structure"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_UTF8 = b"\x03"
_TOP_LEVEL_ORDERED = 0b11
_NO_OFFSET = 0xFFFFFFFF
_MOST_CHAPTERS = 255
_FRONT_COVER = 3


@dataclass(frozen=True)
class Chapter:
    """A stretch of the recording with a title; times in milliseconds, the end excluded."""

    title: str
    begin: int
    end: int


def tag(frames: Iterable[bytes]) -> bytes:
    """A whole tag, to stand before the sound."""
    body = b"".join(frames)
    return b"ID3\x04\x00\x00" + _size(len(body)) + body


def text_frame(name: str, text: str) -> bytes:
    """A text frame such as `TIT2`; nothing for an empty text, which the rules forbid."""
    return _frame(name, _UTF8 + text.encode()) if text else b""


def comment_frame(text: str, language: str) -> bytes:
    """A comment; `language` is an ISO 639-2 code of three letters."""
    return _frame("COMM", _UTF8 + language.encode("ascii") + b"\x00" + text.encode()) if text else b""


def picture_frame(png: bytes) -> bytes:
    """A PNG as the front cover; nothing for no picture."""
    return _frame("APIC", _UTF8 + b"image/png\x00" + bytes((_FRONT_COVER,)) + b"\x00" + png) if png else b""


def address_frame(name: str, address: str) -> bytes:
    """An address such as `WOAS`, the source's official page; only ASCII, as addresses are."""
    return _frame(name, address.encode("ascii")) if address else b""


def chapter_frames(chapters: Sequence[Chapter]) -> bytes:
    """A table of contents and its chapters, by "ID3v2 Chapter Frame Addendum"; nothing for more than 255 or none."""
    if not 0 < len(chapters) <= _MOST_CHAPTERS:
        return b""
    names = [f"ch{at}".encode() for at in range(len(chapters))]
    table = b"toc\x00" + bytes((_TOP_LEVEL_ORDERED, len(names))) + b"".join(name + b"\x00" for name in names)
    return _frame("CTOC", table) + b"".join(
        _frame("CHAP", name + b"\x00" + _times(chapter) + text_frame("TIT2", chapter.title))
        for name, chapter in zip(names, chapters, strict=True)
    )


def _times(chapter: Chapter) -> bytes:
    return b"".join(n.to_bytes(4, "big") for n in (chapter.begin, chapter.end, _NO_OFFSET, _NO_OFFSET))


def _frame(name: str, body: bytes) -> bytes:
    return name.encode("ascii") + _size(len(body)) + b"\x00\x00" + body


def _size(number: int) -> bytes:
    # Seven bits a byte, so that no size looks like the start of sound.
    return bytes((number >> shift) & 0x7F for shift in (21, 14, 7, 0))


def read_chapters(content: bytes) -> list[Chapter]:
    """The chapters of a file that begins with a tag as `tag` writes it, in their order; none where there is no tag."""
    if content[:4] != b"ID3\x04":
        return []
    found = []
    at, end = 10, 10 + _number(content[6:10])
    while at + 10 <= end:
        length = _number(content[at + 4 : at + 8])
        body = content[at + 10 : at + 10 + length]
        if content[at : at + 4] == b"CHAP":
            found.append(_chapter(body.partition(b"\x00")[2]))
        at += 10 + length
    return found


def _chapter(body: bytes) -> Chapter:
    begin, end = (int.from_bytes(body[at : at + 4], "big") for at in (0, 4))
    title = body[16 + 10 + 1 : 16 + 10 + _number(body[20:24])].decode("utf-8", "replace") if body[16:20] else ""
    return Chapter(title, begin, end)


def _number(size: bytes) -> int:
    number = 0
    for byte in size:
        number = number << 7 | byte & 0x7F
    return number
