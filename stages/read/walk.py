"""An HTML tree as a run of text pieces with their kind, level and place."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.document import BlockKind
from stages.read.found import Found
from stages.read.pictures import picture_text
from stages.read.roles import INLINE, role_of
from stages.read.spans import Heard, joined, joined_text
from stages.read.tables import heard_in, is_data_table, row_cells, said_language, table_rows

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ROOTS: Final = frozenset({"html", "body"})


def walk(
    root: "HtmlElement", skip: Callable[["HtmlElement"], bool], notes: Collection["HtmlElement"] = ()
) -> list[Found]:
    """Every visible run of text under `root`, in order; elements that `skip` names stay out with all they hold.

    Each of `notes` is a footnote.
    """
    from lxml.etree import iterwalk

    walker = _Walker(notes)
    events = iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in events:
        if event == "start":
            if element.tag == "img":
                walker.sees(element)
            elif skip(element) or walker.opens(element, skip):
                events.skip_subtree()
        elif event == "end":
            walker.closes(element)
        if event != "start" and element is not root:
            walker.hears(element.tail, element.getparent())
    walker.flush()
    return walker.found


@dataclass
class _Walker:
    notes: Collection["HtmlElement"]
    found: list[Found] = field(default_factory=list)
    buffer: list[tuple[Heard, "HtmlElement", bool]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=lambda: [""])
    speakers: list["HtmlElement"] = field(default_factory=list)
    seen: list[Found] = field(default_factory=list)
    opened: set["HtmlElement"] = field(default_factory=set)

    def opens(self, element: "HtmlElement", skip: Callable[["HtmlElement"], bool]) -> bool:
        """Take in an element's start; True if all of it is taken in."""
        if element in self.notes and element.tag in INLINE:
            self.note(element, skip)
            return True
        if element.tag == "br":
            self.breaks(element)
        elif element.tag not in INLINE:
            self.flush()
        if element.tag == "table" and is_data_table(element):
            self.rows(element, skip)
            return True
        self.opened.add(element)
        if element.tag == "a":
            self.links.append(element.get("href") or "")
        code = said_language(element)
        if code and element.tag not in _ROOTS:
            self.languages.append(code)
            self.speakers.append(element)
        self.hears(element.text, element)
        return False

    def closes(self, element: "HtmlElement") -> None:
        if element not in self.opened:
            return  # it was skipped
        if element.tag not in INLINE and element.tag != "br":
            self.flush()
        if element.tag == "a":
            self.links.pop()
        if self.speakers and self.speakers[-1] is element:
            self.languages.pop()
            self.speakers.pop()

    def hears(self, text: str | None, container: "HtmlElement") -> None:
        if text and (self.buffer or not text.isspace()):
            address = self.links[-1] if self.links else ""
            self.buffer.append((Heard(text, address, self.languages[-1]), container, bool(self.links)))

    def sees(self, image: "HtmlElement") -> None:
        """A picture's words stand after the text that runs around it."""
        text = picture_text(image)
        if text:
            _, spans = joined([Heard(text, "", self.languages[-1])])
            self.seen.append(Found("image", [text], image, spans=list(spans)))
        if not self.buffer:
            self.flush()

    def note(self, note: "HtmlElement", skip: Callable[["HtmlElement"], bool]) -> None:
        """A note in the midst of a sentence comes out of it."""
        text, spans = joined(heard_in(note, skip, self.languages[-1]))
        if text:
            self.seen.append(Found("footnote", [text], note, spans=list(spans)))

    def breaks(self, element: "HtmlElement") -> None:
        """A line break is a space; two in a row part paragraphs."""
        before = next((part.text for part, _, _ in reversed(self.buffer) if part.text.strip() or part.text == "\n"), "")
        if before == "\n":
            self.flush()
        else:
            self.buffer.append((Heard("\n"), element, False))

    def flush(self) -> None:
        heard, self.buffer = self.buffer, []
        if any(part.text.strip() for part, _, _ in heard):
            self.place(heard)
        seen, self.seen = self.seen, []
        self.found.extend(seen)

    def place(self, heard: list[tuple[Heard, "HtmlElement", bool]]) -> None:
        container = next(container for part, container, _ in heard if part.text.strip())
        kind, element, level = role_of(container, self.notes)
        last = self.found[-1] if self.found else None
        goes_on = kind in {"item", "definition", "footnote"} and last is not None and last.element is element
        parts = [part for part, _, _ in heard]
        text = joined_text(parts)
        if not text:
            return
        linked = sum(len(part.text.split()) for part, _, in_link in heard if in_link)
        if last is not None and goes_on:
            last.texts.append(text)
            last.heard.append((text, parts, len(last.texts) - 1))
            last.linked += linked
            return
        whole = (text, parts, 0)
        if kind == "term":
            text = text.rstrip(":").rstrip() or text
        parent = element.getparent()
        ordered = kind == "item" and parent is not None and parent.tag == "ol"
        self.found.append(Found(kind, [text], element, level, ordered, linked, heard=[whole]))

    def rows(self, table: "HtmlElement", skip: Callable[["HtmlElement"], bool]) -> None:
        for row in table_rows(table):
            cells = row_cells(row, skip, self.languages[-1])
            runs = [joined(cell.heard, at) for at, cell in enumerate(cells)]
            texts = [text for text, _ in runs]
            if any(texts):
                kind: BlockKind = "caption" if row.tag == "caption" else "row"
                found = Found(kind, texts, row, linked=sum(cell.linked for cell in cells))
                found.spans = [span for text, spans in runs for span in spans if span.end <= len(text)]
                found.headers = _headers(row, [cell.header for cell in cells])
                self.found.append(found)


def _headers(row: "HtmlElement", heads: list[bool]) -> int:
    """How many cells at the beginning of a row are header cells; all of the row in the head of a table."""
    parent = row.getparent()
    if row.tag == "tr" and parent is not None and parent.tag == "thead":
        return len(heads)
    return next((at for at, head in enumerate(heads) if not head), len(heads)) if row.tag == "tr" else 0
