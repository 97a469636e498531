"""PDFs that are made to fill memory or to take forever, found before anything of them is unpacked for good."""

import re
import zlib
from typing import Final

from pipeline.errors import InputError

MOST_BYTES: Final = 100 * 1024 * 1024
_MOST_UNPACKED: Final = 64 * 1024 * 1024  # of one stream
_MOST_TOGETHER: Final = 320 * 1024 * 1024
_MOST_CODES: Final = 1 << 18  # four times what Unicode's first plane holds
_HEAD = 1024
_STEP = 1024 * 1024
_STREAM = re.compile(rb"stream\r?\n")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_PACKED = re.compile(rb"/(?:FlateDecode|Fl)\b")
_RANGES = re.compile(rb"begin(?:bf|cid|notdef)range(.*?)end(?:bf|cid|notdef)range", re.DOTALL)
_RANGE = re.compile(rb"<\s*([0-9a-fA-F]{1,16})\s*>\s*<\s*([0-9a-fA-F]{1,16})\s*>\s*(?:<[^>]*>|\[[^\]]*\]|\d+)")


def require_bounded(raw: bytes, name: str) -> None:
    """Raise `InputError` for a PDF that is too large, or that unpacks to more than a document of text can need.

    Pictures do not count: they are never unpacked.
    """
    if len(raw) > MOST_BYTES:
        raise InputError(
            f"{name}: {len(raw) // 2**20:,} MB, more than the {MOST_BYTES // 2**20} MB that can be read",
            hint="split it into several documents, or leave out its pictures",
        )
    together = 0
    for match in _STREAM.finditer(raw):
        head = raw[max(0, match.start() - _HEAD) : match.start()]
        head = head[head.rfind(b"obj") :]
        if _IMAGE.search(head):
            continue
        unpacked = _unpack(raw, match.end(), len(_PACKED.findall(head)))
        together += len(unpacked)
        if len(unpacked) >= _MOST_UNPACKED or together > _MOST_TOGETHER or _codes(unpacked) > _MOST_CODES:
            raise InputError(
                f"{name}: this PDF unpacks to far more than its pages can need",
                hint="open it in a PDF reader, print it to a new PDF and give that",
            )


def _unpack(raw: bytes, start: int, times: int) -> bytes:
    """What a stream holds, up to the limit; broken ones as far as they go."""
    data = memoryview(raw)[start:]
    if not times:
        end = raw.find(b"endstream", start)
        return raw[start : end if end >= 0 else len(raw)] if b"begin" in raw[start : start + 4096] else b""
    unpacked = b""
    for _ in range(min(times, 3)):
        unpacked = _inflate(data)
        data = memoryview(unpacked)
    return unpacked


def _inflate(data: memoryview) -> bytes:
    unpack = zlib.decompressobj()
    parts: list[bytes] = []
    size = at = 0
    try:
        while not unpack.eof and size < _MOST_UNPACKED and (at < len(data) or unpack.unconsumed_tail):
            given = unpack.unconsumed_tail or data[at : at + _STEP]
            at += 0 if unpack.unconsumed_tail else _STEP
            part = unpack.decompress(given, _MOST_UNPACKED - size)
            parts.append(part)
            size += len(part)
    except zlib.error:
        pass  # damaged or encrypted: what came out so far counts
    return b"".join(parts)


def _codes(data: bytes) -> int:
    """How many characters the ranges of a font's character map stand for."""
    if b"range" not in data:
        return 0
    pairs = (pair for part in _RANGES.findall(data) for pair in _RANGE.findall(part))
    return sum(max(0, int(last, 16) - int(first, 16)) for first, last in pairs)
