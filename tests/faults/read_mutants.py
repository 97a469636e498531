"""Broken documents made of sound ones: bytes hurt at random, markup hurt where parsers are weak, archives repacked."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from random import Random
from typing import Final

_SUFFIXES: Final = {"html": (".html", ".xhtml"), "zip": (".docx", ".epub"), "pdf": (".pdf",)}
_MARKS: Final = (
    "\x00",
    "\x0b\x0c\x1b",
    "\u202e",
    "\u200f\u200e",
    "\ufeff",
    "\ufffe",
    "\u0301" * 200,
    "\u00ad" * 50,
    "\U0001f600",
    "\x85",
    "\u2028",
    "&#0;",
    "&#x110000;",
    "&#xD800;",
    "&amp" * 20,
    "&bogus;",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#" + "9" * 400 + ";",
    "((((" * 500,
    "[" * 2000,
    "“" * 500,
    ". " * 3000,
    "." * 5000,
    "…!?" * 900,
    "a" * 20000,
    "1." * 2000,
    "'" * 3000,
    ":\n" * 600,
    "# " * 500,
    "*_" * 2000,
    "> " * 1500,
    "|" * 3000,
    "`" * 2001,
    "- " * 800,
    "![" * 800,
    "\t" * 3000,
    "\r",
    "\n" * 3000,
)
_TAGS: Final = "div span p b a ul li ol dl dd table tr td blockquote section h1 h6 font em q form svg math pre".split()
_SNIPPETS: Final = (
    "<!--",
    "-->",
    "<![CDATA[",
    "<script>",
    "</script>",
    "<style>",
    "<textarea>",
    "<title>",
    "<plaintext>",
    "<xmp>",
    "<noscript>",
    "<template>",
    "</body></html>",
    "<html>",
    "<head>",
    "<base href='//x'>",
    "<svg><foreignObject><p>x",
    "<math><mi>x",
    "<?php",
    "<?xml version='1.0' encoding='utf-16'?>",
    "<meta charset='utf-7'>",
    "<meta charset=x-user-defined>",
    "<frameset><frame>",
    "<a:b c:d='e'>",
    "<1>",
    "<>",
    "</>",
    "<p <p <p",
    "<img onerror=alert(1) src=x>",
    "<table><td colspan=99999999>x",
    "<li value=-9>",
    "<ol start=99999999999999999999><li>",
    "<h1></h1>",
    "<br>" * 3000,
    "<td>" * 1000,
    "<p hidden>",
    "<dt>" * 300,
    "<caption>",
    '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>&c;',
)
_PDF: Final = (
    b"99999999999",
    b"-1",
    b"4 0 R",
    b"2 0 R",
    b"/Length 9999999",
    b"<<" * 500,
    b"[" * 900,
    b"(",
    b"endobj",
    b"/FlateDecode",
)


def mutant(name: str, documents: Mapping[str, bytes], chance: Random) -> bytes:
    """The document called `name`, hurt in one to three ways; `documents` lend parts."""
    raw = documents[name]
    for _ in range(chance.randint(1, 3)):
        raw = _hurt(name, raw, documents, chance)
    return raw


def _hurt(name: str, raw: bytes, documents: Mapping[str, bytes], chance: Random) -> bytes:
    if chance.random() < 0.6:
        if name.endswith(_SUFFIXES["html"]):
            return _markup(raw, chance)
        if name.endswith(_SUFFIXES["zip"]):
            return _archive(raw, chance)
        if name.endswith(_SUFFIXES["pdf"]):
            return _spliced(raw, chance.choice(_PDF) * chance.choice((1, 1, 50)), chance, replace=chance.randint(0, 20))
    return _bytes(raw, documents, chance)


def _bytes(raw: bytes, documents: Mapping[str, bytes], chance: Random) -> bytes:
    at, to = sorted(chance.randint(0, len(raw)) for _ in range(2))
    other = documents[chance.choice(sorted(documents))]
    way = chance.randrange(11)
    if way == 0:
        return raw[:at]
    if way == 1:
        return raw[at:]
    if way == 2:
        return raw[:at] + raw[to:]
    if way == 3:
        return raw[:to] + raw[at:to] * min(chance.choice((1, 5, 40)), 400_000 // max(1, to - at)) + raw[to:]
    if way == 4:
        return raw[:at] + other[chance.randint(0, len(other)) :]
    if way == 5:
        return _flipped(raw, chance)
    if way == 6:
        return _spliced(raw, chance.randbytes(chance.randint(1, 200)), chance)
    if way == 7:
        return _recoded(raw, chance)
    if way == 8:
        return raw.replace(b"\n", chance.choice((b"", b" ", b"\r", b"\n\n", b"\x00")))
    if way == 9:
        return raw.replace(b" ", chance.choice((b"", b"\n", b"\xa0", b"\t")))
    return _spliced(raw, chance.choice(_MARKS).encode("utf-8", "surrogatepass"), chance)


def _flipped(raw: bytes, chance: Random) -> bytes:
    hurt = bytearray(raw)
    for _ in range(chance.randint(1, 30) if raw else 0):
        hurt[chance.randrange(len(hurt))] = chance.randrange(256)
    return bytes(hurt)


def _spliced(raw: bytes, piece: bytes, chance: Random, replace: int = 0) -> bytes:
    at = chance.randint(0, len(raw))
    return raw[:at] + piece + raw[at + replace :]


def _recoded(raw: bytes, chance: Random) -> bytes:
    text = raw.decode("utf-8", "replace")
    encoding = chance.choice(
        ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252", "shift-jis", "koi8-r", "utf-7")
    )
    mark = chance.choice((b"", b"", b"\xff\xfe", b"\xef\xbb\xbf", b"\xfe\xff"))
    return mark + text.encode(encoding, "replace")


def _markup(raw: bytes, chance: Random) -> bytes:
    tag = chance.choice(_TAGS)
    way = chance.randrange(7)
    if way == 0:
        depth = chance.choice((10, 200, 2000, 20000))
        closing = f"</{tag}>" * depth if chance.random() < 0.5 else ""
        return _spliced(raw, f"<{tag}>".encode() * depth, chance) + closing.encode()
    if way == 1:
        value = chance.choice(("x" * 300_000, "a " * 100_000, "&amp;" * 50_000, "<" * 50_000, "\n" * 99_999))
        attribute = chance.choice(("class", "id", "style", "href", "aria-controls", "lang", "role", "alt", "onclick"))
        return _spliced(raw, f"<{tag} {attribute}='{value}'>".encode(), chance)
    if way == 2:
        parts = raw.split(b"</")
        kept = [part if at == 0 else b"</" + part for at, part in enumerate(parts) if at == 0 or chance.random() < 0.7]
        return b"".join(kept)
    if way == 3:
        return raw.replace(f"<{tag}".encode(), f"<{chance.choice(_TAGS)}".encode())
    if way == 4:
        parts = raw.split(b"<")
        at, to = chance.randrange(len(parts)), chance.randrange(len(parts))
        parts[at], parts[to] = parts[to], parts[at]
        return b"<".join(parts)
    if way == 5:
        return _spliced(raw, chance.choice(_MARKS).encode("utf-8", "surrogatepass"), chance)
    return _spliced(raw, chance.choice(_SNIPPETS).encode(), chance)


def _archive(raw: bytes, chance: Random) -> bytes:
    """The archive repacked with one member hurt, gone, doubled, grown or renamed; bytes hurt if it is none any more."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            members = [(name, archive.read(name)) for name in archive.namelist()]
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, ValueError, zlib.error):
        return _flipped(raw, chance)
    at = chance.randrange(len(members)) if members else 0
    name, content = members[at] if members else ("a", b"")
    changed = chance.choice(
        (
            [(name, _markup(content, chance))],
            [(name, _markup(content, chance))],
            [(name, _flipped(content, chance))],
            [(name, content[: len(content) // 2])],
            [],
            [(name, b"")],
            [(name, content + b" " * 30_000_000)],
            [(f"../../{name}", content)],
            [(name, content), (f"/etc/{chance.random()}", content)],
        )
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, data in [*members[:at], *changed, *members[at + 1 :]]:
            archive.writestr(member, data)
    return out.getvalue()
