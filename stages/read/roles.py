"""What the elements around a text make of it."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from pipeline.document import BlockKind
from stages.read.tidy import tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

INLINE: Final = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby rb rt rp s samp
    small span strike strong sub sup time tt u var wbr""".split()
)
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_CAPTIONS: Final = frozenset({"figcaption", "caption", "legend"})
_LISTS: Final = frozenset({"ul", "ol"})
_TERM_WORDS = 8


def role_of(container: "HtmlElement", notes: Collection["HtmlElement"]) -> tuple[BlockKind, "HtmlElement", int]:
    """What the nearest element that gives a role makes of the text, that element, and its level."""
    if notes:
        note = next((e for e in (container, *container.iterancestors()) if e in notes), None)
        if note is not None:
            return "footnote", note, 0
    block = next((e for e in (container, *container.iterancestors()) if e.tag not in INLINE), container)
    for element in (container, *container.iterancestors()):
        tag = element.tag
        if tag in _HEADINGS:
            return "heading", element, int(tag[1])
        if tag == "summary":
            return "heading", element, _level_below(element)
        if tag == "li":
            depth = sum(parent.tag in _LISTS for parent in element.iterancestors())
            return "item", element, max(1, depth)
        if tag == "dt":
            return ("heading", element, _level_below(element)) if _is_question(element) else ("term", element, 0)
        if tag == "dd":
            return ("definition", element, 0) if _explains(element) else ("paragraph", block, 0)
        if tag == "blockquote":
            return "quote", block, 0
        if tag in _CAPTIONS:
            return "caption", block, 0
        if tag in {"table", "body"}:
            break
    return "paragraph", block, 0


def _is_question(term: "HtmlElement") -> bool:
    text = tidy(term.text_content())
    return text.endswith("?") or len(text.split()) > _TERM_WORDS


def _explains(definition: "HtmlElement") -> bool:
    """True for what stands under a term; under a question stands its answer."""
    before = next(definition.itersiblings("dt", preceding=True), None)
    return before is not None and not _is_question(before)


def _level_below(element: "HtmlElement") -> int:
    """One below the heading before it: a question or a summary heads what it opens."""
    before = element.xpath("preceding::*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5][1]")
    return int(before[0].tag[1]) + 1 if before else 3
