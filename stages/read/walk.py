"""An HTML tree as a run of text pieces with their kind, level and place."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.document import BlockKind
from stages.read.tables import is_data_table, row_cells, table_rows
from stages.read.tidy import part_glued, tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

INLINE: Final = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rt rp s samp
    small span strike strong sub sup time tt u var wbr""".split()
)
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_CAPTIONS: Final = frozenset({"figcaption", "caption", "legend"})
_LISTS: Final = frozenset({"ul", "ol", "dl"})
_TERM_WORDS = 8


@dataclass
class Found:
    """A piece as it stands in the tree; `linked` of its words are inside links."""

    kind: BlockKind
    texts: list[str]
    element: "HtmlElement"
    level: int = 0
    ordered: bool = False
    linked: int = 0

    @property
    def text(self) -> str:
        """All runs as one."""
        return " ".join(self.texts)

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @property
    def is_links(self) -> bool:
        """True if most of it is links."""
        return self.linked > 0.6 * self.words


def walk(root: "HtmlElement", skip: Callable[["HtmlElement"], bool]) -> list[Found]:
    """Every visible run of text under `root`, in order; elements that `skip` names stay out with all they hold."""
    from lxml.etree import iterwalk

    walker = _Walker()
    events = iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in events:
        if event == "start":
            if skip(element) or walker.opens(element, skip):
                events.skip_subtree()
        elif event == "end":
            walker.closes(element)
        if event != "start" and element is not root:
            walker.hears(element.tail, element.getparent())
    walker.flush()
    return walker.found


@dataclass
class _Walker:
    found: list[Found] = field(default_factory=list)
    buffer: list[tuple[str, "HtmlElement", bool]] = field(default_factory=list)
    links: int = 0
    term: Found | None = None
    opened: set["HtmlElement"] = field(default_factory=set)

    def opens(self, element: "HtmlElement", skip: Callable[["HtmlElement"], bool]) -> bool:
        """Take in an element's start; True if all of it is taken in."""
        self.opened.add(element)
        if element.tag == "a":
            self.links += 1
        if element.tag == "br":
            self.breaks(element)
        elif element.tag not in INLINE:
            self.flush()
        if element.tag == "table" and is_data_table(element):
            self.rows(element, skip)
            return True
        self.hears(element.text, element)
        return False

    def closes(self, element: "HtmlElement") -> None:
        if element not in self.opened:
            return  # it was skipped
        if element.tag == "a":
            self.links -= 1
        if element.tag not in INLINE and element.tag != "br":
            self.flush()

    def hears(self, text: str | None, container: "HtmlElement") -> None:
        if text and (self.buffer or not text.isspace()):
            self.buffer.append((text, container, self.links > 0))

    def breaks(self, element: "HtmlElement") -> None:
        """A line break is a space; two in a row part paragraphs."""
        before = next((text for text, _, _ in reversed(self.buffer) if text.strip() or text == "\n"), "")
        if before == "\n":
            self.flush()
        else:
            self.buffer.append(("\n", element, False))

    def flush(self) -> None:
        if not self.buffer:
            return
        heard, self.buffer = self.buffer, []
        text = tidy("".join([part for part, _, _ in heard]))
        if not text:
            return
        text = part_glued(text)
        container = next(container for part, container, _ in heard if part.strip())
        linked = sum(len(part.split()) for part, _, in_link in heard if in_link)
        self.place(text, container, linked)

    def place(self, text: str, container: "HtmlElement", linked: int) -> None:
        kind, element, level = _role(container)
        if element.tag == "dt" and kind == "item":
            self.flush_term()
            self.term = Found("item", [text], element, level, linked=linked)
            return
        if element.tag == "dd" and self.term is not None:
            term, self.term = self.term, None
            said = f"{term.text.rstrip(':')}: {text}"
            self.found.append(Found("item", [said], element, level, linked=term.linked + linked))
            return
        self.flush_term()
        last = self.found[-1] if self.found else None
        if kind == "item" and last is not None and last.element is element:
            last.texts.append(text)
            last.linked += linked
            return
        parent = element.getparent()
        ordered = kind == "item" and parent is not None and parent.tag == "ol"
        self.found.append(Found(kind, [text], element, level, ordered, linked))

    def flush_term(self) -> None:
        if self.term is not None:
            self.found.append(self.term)
            self.term = None

    def rows(self, table: "HtmlElement", skip: Callable[["HtmlElement"], bool]) -> None:
        self.flush_term()
        for row in table_rows(table):
            cells = [(part_glued(tidy(text)), linked) for text, linked in row_cells(row, skip)]
            texts = [text for text, _ in cells if text]
            if texts:
                kind: BlockKind = "caption" if row.tag == "caption" else "row"
                self.found.append(Found(kind, texts, row, linked=sum(linked for _, linked in cells)))


def _role(container: "HtmlElement") -> tuple[BlockKind, "HtmlElement", int]:
    """What the nearest element that gives a role makes of the text, that element, and its level."""
    block = next((e for e in (container, *container.iterancestors()) if e.tag not in INLINE), container)
    for element in (container, *container.iterancestors()):
        tag = element.tag
        if tag in _HEADINGS:
            return "heading", element, int(tag[1])
        if tag == "summary":
            return "heading", element, _level_below(element)
        if tag in {"li", "dd"} or (tag == "dt" and not _is_question(element)):
            depth = sum(parent.tag in _LISTS for parent in element.iterancestors())
            return "item", element, max(1, depth)
        if tag == "dt":
            return "heading", element, _level_below(element)
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


def _level_below(element: "HtmlElement") -> int:
    """One below the heading before it: a question or a summary heads what it opens."""
    before = element.xpath("preceding::*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5][1]")
    return int(before[0].tag[1]) + 1 if before else 3
