"""Every piece of a document in its order, kept or not, for overrides to choose from."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache

from stages.read.boilerplate import is_unspoken
from stages.read.dump import dump_rows
from stages.read.notes import find_notes
from stages.read.origin import page_base
from stages.read.paths import Paths
from stages.read.reading import Piece
from stages.read.recognize import Recognized
from stages.read.walk import walk

_LINE = re.compile(r"line:\d{1,9}")
_NOT_MARKUP = re.compile("[\x00-\x08\x0b\x0e-\x1f]")


@dataclass
class Places:
    """`pieces` are all there is to read; `order` says where a ref stands, `inside` which refs a selector reaches."""

    pieces: Sequence[Piece]
    order: dict[str, int]
    inside: Callable[[str], set[str]] = field(default=lambda selector: set())


def places(recognized: Recognized) -> Places:
    """The places of a document. Of Word files, books and PDFs only what their readers kept or cut is known."""
    decoded = recognized.decoded
    if decoded is None or recognized.form == "markdown":
        return _by_cuts(recognized)
    if recognized.form == "html":
        return _of_page(decoded.text)
    pieces = [Piece("paragraph", (row.text,), ref=row.ref) for row in dump_rows(decoded.text)]
    return Places(pieces, {piece.ref: at for at, piece in enumerate(pieces)})


def _by_cuts(recognized: Recognized) -> Places:
    reading = recognized.reading
    cut = [Piece("paragraph", (line,), ref=cut.ref) for cut in reading.cuts for line in cut.text.split("\n")]
    refs = {piece.ref for piece in (*reading.pieces, *cut)}
    if all(_LINE.fullmatch(ref) for ref in refs):
        return Places([*reading.pieces, *cut], {ref: int(ref.partition(":")[2]) for ref in refs})
    return Places([*reading.pieces, *cut], {piece.ref: at for at, piece in enumerate(reading.pieces)})


def _of_page(html: str) -> Places:
    from lxml.cssselect import CSSSelector
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    markup = _NOT_MARKUP.sub(" ", html).encode("utf-8", "replace")
    try:
        tree = document_fromstring(markup, parser=HTMLParser(encoding="utf-8", huge_tree=True))
    except ParserError:
        return Places((), {})
    path = Paths(tree)
    found = walk(tree, is_unspoken, find_notes(tree))
    base = page_base(tree, html)
    pieces = [one.piece(path, base) for one in found]

    @cache
    def inside(selector: str) -> set[str]:
        matches = CSSSelector(selector, translator="html")(tree)
        chosen = set(matches) if isinstance(matches, list) else set()
        return {
            piece.ref
            for piece, place in zip(pieces, found, strict=True)
            if any(element in chosen for element in (place.element, *place.element.iterancestors()))
        }

    return Places(pieces, {path(element): at for at, element in enumerate(tree.iter("*"))}, inside)
