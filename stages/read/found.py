"""A piece as it stands in an HTML tree."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pipeline.document import BlockKind
from stages.read.addresses import absolute
from stages.read.reading import Piece, Span
from stages.read.spans import Heard, spans_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement


@dataclass
class Found:
    """A piece as it stands in the tree; `linked` of its words are inside links.

    `heard` are texts as they were joined, with what they were joined of: most pieces are none of the article, so where
    their links stand is found only when one is asked for as a `Piece`.
    """

    kind: BlockKind
    texts: list[str]
    element: "HtmlElement"
    level: int = 0
    ordered: bool = False
    linked: int = 0
    headers: int = 0
    spans: list[Span] = field(default_factory=list)
    heard: list[tuple[str, Sequence[Heard], int]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All runs as one."""
        return self.texts[0] if len(self.texts) == 1 else " ".join(filter(None, self.texts))

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @property
    def is_links(self) -> bool:
        """True if most of it is links."""
        return self.linked > 0.6 * self.words

    def piece(self, place: Callable[["HtmlElement"], str], base: str = "") -> Piece:
        """It as a piece of a reading; `place` gives the ref of its element, `base` is what links are relative to."""
        told = (*self.spans, *(span for text, heard, run in self.heard for span in spans_of(text, heard, run)))
        whole = (replace(span, address=absolute(span.address, base)) if span.address else span for span in told)
        spans = tuple(span for span in whole if span.address or span.language)
        return Piece(self.kind, tuple(self.texts), self.level, self.ordered, place(self.element), self.headers, spans)
