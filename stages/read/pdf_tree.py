"""The structure tree of a tagged PDF: which marked content is a heading, an item, a cell.

pdfplumber reads such trees too, but gives every mark of a passage the page on which the passage begins.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pdfminer.pdftypes import PDFObjRef, resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import decode_text

if TYPE_CHECKING:
    from pdfminer.pdfdocument import PDFDocument

_DEEPEST: Final = 100
_MOST_NODES: Final = 300_000


class Mark(NamedTuple):
    """A piece of marked content: its page (from 1) and its id there."""

    page: int
    id: int


@dataclass
class Node:
    """An element: `type` after the role map, `numbering` of a list, `alt` the words for a picture."""

    type: str
    kids: list["Node | Mark"] = field(default_factory=list)
    numbering: str = ""
    alt: str = ""

    def marks(self) -> Iterator[Mark]:
        """All marked content below it, in order."""
        for kid in self.kids:
            if isinstance(kid, Mark):
                yield kid
            else:
                yield from kid.marks()


def read_tree(document: "PDFDocument", pages: Mapping[int, int]) -> Node | None:
    """The tree's root, None if the PDF is not tagged; `pages` maps a page's object id to its number."""
    root = resolve1(document.catalog.get("StructTreeRoot"))
    if not isinstance(root, dict):
        return None
    roles = resolve1(root.get("RoleMap"))
    reader = _Reader(pages, roles if isinstance(roles, dict) else {})
    tree = Node("Document")
    reader.fill(tree, root.get("K"), 0, 0)
    return tree if any(tree.marks()) else None


@dataclass
class _Reader:
    pages: Mapping[int, int]
    roles: Mapping[str, Any]
    seen: set[int] = field(default_factory=set)
    nodes: int = 0

    def fill(self, node: Node, kids: object, page: int, depth: int) -> None:
        """Add what `kids` refers to; references to what was there before are cycles and are left out."""
        resolved = resolve1(kids)
        for kid in resolved if isinstance(resolved, list) else [kids]:
            if isinstance(kid, PDFObjRef):
                if kid.objid in self.seen:
                    continue
                self.seen.add(kid.objid)
            self.nodes += 1
            if depth < _DEEPEST and self.nodes < _MOST_NODES:
                self.add(node, resolve1(kid), page, depth)

    def add(self, node: Node, kid: object, page: int, depth: int) -> None:
        if isinstance(kid, int):
            node.kids.append(Mark(page, kid))
        if not isinstance(kid, dict):
            return
        page = self.page(kid.get("Pg"), page)
        mark = resolve1(kid.get("MCID"))
        if isinstance(mark, int):
            if "Stm" not in kid:  # a form's own marks count apart from its page's
                node.kids.append(Mark(page, mark))
        elif "S" in kid:
            element = Node(self.role(kid.get("S")), numbering=_numbering(kid.get("A")), alt=_words(kid.get("Alt")))
            node.kids.append(element)
            self.fill(element, kid.get("K"), page, depth + 1)

    def page(self, reference: object, outer: int) -> int:
        return self.pages.get(reference.objid, outer) if isinstance(reference, PDFObjRef) else outer

    def role(self, given: object) -> str:
        """The standard type that a type stands for; a role map may lead there in steps."""
        name = _name(given)
        for _ in range(8):
            if name not in self.roles or name in STANDARD:
                break
            name = _name(self.roles[name])
        return name


STANDARD: Final = frozenset(
    """Document Part Art Sect Div BlockQuote Caption TOC TOCI Index P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD
    THead TBody TFoot Span Quote Note Reference Code Link Annot Figure Formula Form Artifact Title FENote Aside Em
    Strong""".split()
)
"""The types of ISO 32000 that are acted on; a role map does not change them."""


def _name(value: object) -> str:
    resolved = resolve1(value)
    return (
        str(decode_text(resolved.name) if isinstance(resolved.name, bytes) else resolved.name)
        if isinstance(resolved, PSLiteral)
        else ""
    )


def _numbering(attributes: object) -> str:
    resolved = resolve1(attributes)
    for one in resolved if isinstance(resolved, list) else [resolved]:
        entry = resolve1(one)
        if isinstance(entry, dict) and "ListNumbering" in entry:
            return _name(entry["ListNumbering"])
    return ""


def _words(value: object) -> str:
    resolved = resolve1(value)
    return decode_text(resolved) if isinstance(resolved, bytes) else ""
