"""Tags of an Ogg Opus file, put in by rewriting its pages (RFC 3533, RFC 7845): libsndfile writes no chapters."""

import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.errors import OutputError

_HEAD = struct.Struct("<4sBBqIIIB")
_CHECKSUM_AT = 22
_SERIAL = 1
"""One and the same for every file, so that the same sound and tags are the same bytes."""
_CONTINUED = 1
_LACING = 255
_MOST_SEGMENTS = 255
_NOT_ENDING = -1
_TAGS = b"OpusTags"
_VENDOR = b"plainvox"
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


@dataclass(frozen=True)
class Page:
    """One page: its flags, the sample at which its last whole packet ends, the lengths of its segments, its body."""

    flags: int
    position: int
    lacing: bytes
    body: bytes


def with_tags(content: bytes, comments: Sequence[str]) -> bytes:
    """An Ogg Opus file of one stream with these comments (`NAME=value`) and no others; `OutputError` if it is not one.

    The pages of sound stay as they are but for their numbers.
    """
    pages = _pages(content)
    if len(pages) < 2 or not pages[1].body.startswith(_TAGS):
        raise OutputError("the Opus file has no tags where they belong")
    first = next(number for number, page in enumerate(pages[1:], 1) if page.lacing[-1] < _LACING) + 1
    return _written((pages[0], *_packet_pages(_tags(comments)), *pages[first:]))


def _pages(content: bytes) -> list[Page]:
    found = []
    at = 0
    while at < len(content):
        if len(content) < at + _HEAD.size or content[at : at + 4] != b"OggS":
            raise OutputError("the Opus file is damaged")
        *_, segments = _HEAD.unpack_from(content, at)
        _, _, flags, position, *_ = _HEAD.unpack_from(content, at)
        lacing = content[at + _HEAD.size : at + _HEAD.size + segments]
        begin = at + _HEAD.size + segments
        at = begin + sum(lacing)
        found.append(Page(flags, position, lacing, content[begin:at]))
    return found


def _tags(comments: Sequence[str]) -> bytes:
    texts = [comment.encode() for comment in comments]
    parts = [_TAGS, struct.pack("<I", len(_VENDOR)), _VENDOR, struct.pack("<I", len(texts))]
    for text in texts:
        parts += [struct.pack("<I", len(text)), text]
    return b"".join(parts)


def _packet_pages(packet: bytes) -> Iterator[Page]:
    lacing = bytes([_LACING]) * (len(packet) // _LACING) + bytes([len(packet) % _LACING])
    for at in range(0, len(lacing), _MOST_SEGMENTS):
        segments = lacing[at : at + _MOST_SEGMENTS]
        begin = at * _LACING
        last = at + _MOST_SEGMENTS >= len(lacing)
        page = Page(_CONTINUED if at else 0, 0, segments, packet[begin : begin + sum(segments)])
        yield page if last else replace(page, position=_NOT_ENDING)


def _written(pages: Sequence[Page]) -> bytes:
    parts = []
    for number, page in enumerate(pages):
        head = _HEAD.pack(b"OggS", 0, page.flags, page.position, _SERIAL, number, 0, len(page.lacing))
        raw = bytearray(head + page.lacing + page.body)
        struct.pack_into("<I", raw, _CHECKSUM_AT, checksum(bytes(raw)))
        parts.append(bytes(raw))
    return b"".join(parts)


def checksum(page: bytes) -> int:
    """Ogg's CRC-32: the polynomial of zlib, but the highest bit first, and begun and ended with zero."""
    mirrored = zlib.crc32(page.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{mirrored:032b}"[::-1], 2)
