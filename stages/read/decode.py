"""Bytes to text: what the file says it is, then what it looks like."""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from pipeline.errors import InputError

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(
    rb"""(?:<meta[^>]{0,200}?charset\s*=\s*|<\?xml[^>]{0,100}?encoding\s*=\s*)["']?\s*([\w.:-]{2,40})""", re.I
)
_META_REACH = 4096
_SAVE_AS = "save the document as a web page (.html), a Word file (.docx) or as text (.txt) and give that"
# Browsers read these names as the larger Windows set, and pages count on it.
_AS_BROWSERS: Final = dict.fromkeys(("iso-8859-1", "iso8859-1", "latin-1", "latin1", "us-ascii", "ascii"), "cp1252")
# Python has these too, but no page is written in them.
_NO_ENCODINGS: Final = frozenset(
    {"idna", "punycode", "unicode-escape", "unicode_escape", "raw-unicode-escape", "utf-7"}
)
# Statistics need long texts; a short letter in Western Europe's marks alone is taken for what it looks like.
_WESTERN: Final = frozenset("áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”‘’–—…°ºª®™©àèìòùÀÈâêîôûäëïöÄÖçÇãõßåøæ£€½¼¾²³µ±×·•§\u00a0")


@dataclass(frozen=True)
class Decoded:
    """A text and the name of the encoding it was read with; `guessed` where nothing said which it is."""

    text: str
    encoding: str
    guessed: bool = False


def decode(raw: bytes, name: str, declared: str = "") -> Decoded:
    """The text of a file or page called `name`; `declared` is the charset that a server told.

    A byte order mark wins, then strict UTF-8 (which no other encoding resembles), then what the server and the page
    declare, then a guess. Raises `InputError` for binary files. Line ends become `\\n`.
    """
    decoded = _decode(raw, name, declared)
    return Decoded(decoded.text.replace("\r\n", "\n").replace("\r", "\n"), decoded.encoding, decoded.guessed)


def _decode(raw: bytes, name: str, declared: str) -> Decoded:
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            return Decoded(raw.decode(encoding, errors="replace"), encoding)
    wide = _without_mark(raw)
    if wide:
        return Decoded(raw.decode(wide, errors="replace"), wide, guessed=True)
    if b"\x00" in raw:
        raise InputError(f"{name}: this is a binary file, not text", hint=_SAVE_AS)
    meta = _META.search(raw[:_META_REACH])
    for encoding in ("utf-8", declared, meta[1].decode("ascii") if meta else ""):
        text = _strict(raw, encoding)
        if text is not None:
            return Decoded(text, encoding.casefold())
    return _guess(raw, name)


def _strict(raw: bytes, encoding: str) -> str | None:
    name = _AS_BROWSERS.get(encoding.casefold(), encoding)
    try:
        return raw.decode(name) if name and codecs.lookup(name).name not in _NO_ENCODINGS else None
    except (LookupError, ValueError):
        return None


def _without_mark(raw: bytes) -> str:
    """UTF-16 without its mark shows as zeros in every second place."""
    sample = raw[:2000]
    if len(sample) < 4 or b"\x00" not in sample:
        return ""
    even, odd = sample[::2].count(0) / len(sample[::2]), sample[1::2].count(0) / len(sample[1::2])
    if odd > 0.7 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 and odd < 0.1 else ""


def _guess(raw: bytes, name: str) -> Decoded:
    western = _strict(raw, "cp1252")
    if western is not None and all(char in _WESTERN for char in western if char > "~"):
        return Decoded(western, "cp1252", guessed=True)
    from charset_normalizer import from_bytes

    best = from_bytes(raw).best()
    if best is None:
        raise InputError(
            f"{name}: this is a binary file, or its encoding is unknown", hint="save it as UTF-8 and try again"
        )
    return Decoded(str(best), best.encoding, guessed=True)
