"""The links of a PDF: its annotations say which part of a page leads where, its letters say which words stand there."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pdfminer.pdftypes import resolve1
from pdfminer.utils import decode_text

from stages.read.addresses import absolute
from stages.read.pdf_lines import letters
from stages.read.reading import Piece, Span
from stages.read.tidy import tidy

if TYPE_CHECKING:
    from pdfminer.pdfpage import PDFPage

    from stages.read.pdf_glyphs import Glyph, PageGlyphs

_MOST: Final = 2000
_BEFORE: Final = 12


@dataclass(frozen=True)
class PageLink:
    """The letters of a link, without white space, and those right before it on page `page`."""

    letters: str
    before: str
    address: str
    page: int


def annotated(page: "PDFPage") -> list[tuple[tuple[float, float, float, float], str]]:
    """The places on a page, in points from its lower left corner, that lead to a web, mail or telephone address."""
    given = resolve1(page.annots)
    found = []
    for one in given[:_MOST] if isinstance(given, list) else []:
        annotation = resolve1(one)
        action = resolve1(annotation.get("A")) if isinstance(annotation, dict) else None
        address = resolve1(action.get("URI")) if isinstance(action, dict) else None
        corners = [resolve1(edge) for edge in resolve1(annotation.get("Rect")) or ()] if action else []
        if isinstance(address, bytes) and len(corners) == 4 and all(isinstance(edge, int | float) for edge in corners):
            x0, y0, x1, y1 = corners
            whole = absolute(decode_text(address))
            if whole:
                found.append(((min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)), whole))
    return found


def page_links(page: "PageGlyphs") -> list[PageLink]:
    """The links of a page with their letters, in the order in which the page draws them."""
    found: list[tuple[int, PageLink]] = []
    for box, address in page.links:
        inside = [at for at, glyph in enumerate(page.glyphs) if glyph.text.strip() and _is_in(glyph, box)]
        if inside:
            said = _key(page.glyphs[at].text for at in inside)
            before = _key(glyph.text for glyph in page.glyphs[max(0, inside[0] - 2 * _BEFORE) : inside[0]])
            found.append((inside[0], PageLink(said, before[-_BEFORE:], address, page.number)))
    return [link for _, link in sorted(found, key=lambda pair: pair[0])]


def with_links(pieces: Sequence[Piece], pages: Iterable["PageGlyphs"]) -> tuple[Piece, ...]:
    """The pieces with the links of their pages; one whose words are not found as they stand there is left out."""
    links = [link for page in pages if page.links for link in page_links(page)]
    if not links:
        return tuple(pieces)
    texts = [[_Run(text) for text in piece.texts] for piece in pieces]
    found: dict[int, list[Span]] = {}
    for link in links:
        place = next(_places(link, pieces, texts, found), None)
        if place is not None:
            at, span = place
            _add(found.setdefault(at, []), span, pieces[at].texts[span.run])
    return tuple(replace(piece, spans=tuple(found.get(at, ()))) for at, piece in enumerate(pieces))


class _Run:
    """A text and its letters without white space; `at` says where each letter stands."""

    def __init__(self, text: str) -> None:
        self.at = [at for at, char in enumerate(text) if not char.isspace()]
        self.letters = "".join(text[at] for at in self.at)
        self.text = text


def _places(
    link: PageLink, pieces: Sequence[Piece], texts: Sequence[Sequence[_Run]], found: Mapping[int, Sequence[Span]]
) -> Iterator[tuple[int, Span]]:
    """Where the words of a link stand as whole words: first with what is before them on the page, then without."""
    for before in dict.fromkeys((link.before, "")):
        for at, runs in enumerate(texts):
            if not _is_near(pieces[at].ref, link.page):
                continue
            for number, run in enumerate(runs):
                begin = run.letters.find(before + link.letters)
                while begin >= 0:
                    span = _span(run, begin + len(before), len(link.letters), link.address, number)
                    if span is not None and not any(_overlap(span, other) for other in found.get(at, ())):
                        yield at, span
                    begin = run.letters.find(before + link.letters, begin + 1)


def _span(run: _Run, begin: int, length: int, address: str, number: int) -> Span | None:
    first, last = run.at[begin], run.at[begin + length - 1] + 1
    text = run.text
    cut = (first > 0 and text[first - 1].isalnum() and text[first].isalnum()) or (
        last < len(text) and text[last - 1].isalnum() and text[last].isalnum()
    )
    return None if cut else Span(first, last, address, "", number)


def _overlap(span: Span, other: Span) -> bool:
    return span.run == other.run and span.begin < other.end and other.begin < span.end


def _add(spans: list[Span], new: Span, text: str) -> None:
    """A link over two lines is two places that lead to one address."""
    last = spans[-1] if spans else None
    if last and (last.address, last.run) == (new.address, new.run) and not text[last.end : new.begin].strip():
        spans[-1] = replace(last, end=new.end)
    else:
        spans.append(new)


def _is_near(ref: str, page: int) -> bool:
    """A piece that begins on the page before may go on here."""
    return ref in {f"page:{page}", f"page:{page - 1}"}


def _is_in(glyph: "Glyph", box: tuple[float, float, float, float]) -> bool:
    x0, y0, x1, y1 = box
    middle = glyph.y + 0.3 * glyph.size
    return x0 <= (glyph.x0 + glyph.x1) / 2 <= x1 and y0 <= middle <= y1


def _key(texts: Iterable[str]) -> str:
    return "".join(tidy("".join(map(letters, texts))).split())
