"""Markdown: CommonMark with tables, front matter, description lists and footnotes."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from pipeline.errors import InputError
from stages.read.addresses import is_web
from stages.read.boilerplate import UNSPOKEN
from stages.read.credit import credited_publisher, find_credit
from stages.read.dates import find_date
from stages.read.reading import Piece, Reading
from stages.read.roles import INLINE
from stages.read.tidy import tidy
from stages.read.whole import Place, first_heading, lowered, opening_title, read_whole

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore

_MOST_CHARACTERS = 1_000_000
# The parser's time grows with the square of a paragraph; nobody reads one of this length.
_LONGEST_PARAGRAPH = 20_000
_BREAK = re.compile(r"\n[ \t]*(?=\n|[-*+|#]|\d{1,3}[.)])")
_LINE = "data-source-line"
_SAID = re.compile(r"^(?P<key>[A-Za-z_-]{1,40}):[ \t]*(?P<value>\S.*)$", re.MULTILINE)
_NOT_MARKUP = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
_TAG = re.compile(
    r"""</?(?P<name>[A-Za-z][A-Za-z0-9]*)
        (?:\s+[A-Za-z_:][\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))*\s*/?>""",
    re.VERBOSE,
)
_NOTES: Final = {
    "footnote_ref": '<sup role="doc-noteref"></sup>',
    "footnote_block_open": '<section role="doc-endnotes">',
    "footnote_block_close": "</section>",
    "footnote_anchor": "",
}
_TAGS: Final = INLINE | UNSPOKEN | frozenset("br hr p div details summary center".split())


def read_markdown(text: str, name: str = "the text", base: str = "") -> Reading:
    """All of a text. Code is text, HTML counts as what it shows; footnotes stand at the end.

    The title is the heading of the first level that opens the text, else what the front matter says. Raises
    `InputError` for a text too long to parse in seconds.
    """
    _require_bounded(text, name)
    said: dict[str, str] = {}
    tree = _tree(_NOT_MARKUP.sub(" ", text), said)
    if tree is None:
        return Reading(())
    whole = read_whole(tree, _place(tree), base)
    pieces = _titled(whole.pieces, said.get("title", ""))
    credit = next(filter(None, (find_credit(piece.text) for piece in pieces)), "")
    return Reading(
        tuple(pieces),
        opening_title(pieces) or first_heading(pieces),
        tuple(whole.cuts),
        publisher=said.get("publisher") or credited_publisher(credit),
        credit=said.get("credit") or credit,
        date=next(filter(None, (find_date(said.get(key, "")) for key in ("updated", "lastmod", "date"))), ""),
        author=said.get("author", ""),
        canonical=next(filter(is_web, (said.get(key, "") for key in ("canonical", "canonical_url", "url"))), ""),
    )


def _require_bounded(text: str, name: str) -> None:
    if len(text) > _MOST_CHARACTERS:
        raise InputError(
            f"{name}: {len(text):,} characters of Markdown, more than the {_MOST_CHARACTERS:,} that can be read",
            hint="split it into several documents",
        )
    longest = max(map(len, _BREAK.split(text)))
    if longest > _LONGEST_PARAGRAPH:
        raise InputError(
            f"{name}: a paragraph of {longest:,} characters, more than the {_LONGEST_PARAGRAPH:,} that can be read",
            hint="part it into paragraphs with empty lines, or set `form: text` of read in pipeline.yaml",
        )


def _titled(pieces: list[Piece], title: str) -> list[Piece]:
    """The pieces with the front matter's title above them where no heading says it."""
    if not title or not pieces or any(p.kind == "heading" and p.text == title for p in pieces[:3]):
        return pieces
    below = lowered(pieces) if any(p.kind == "heading" and p.level == 1 for p in pieces) else pieces
    return [Piece("heading", (title,), level=1, ref="line:1"), *below]


def _tree(text: str, said: dict[str, str]) -> "HtmlElement | None":
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    html = _parser().render(text, said)
    try:
        tree = document_fromstring(html.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8", huge_tree=True))
    except ParserError:
        return None  # nothing but comments
    for table in tree.iter("table"):
        before = table.getprevious()
        if before is not None and before.tag == "p" and _is_all_emphasis(before):
            before.tag = "figcaption"
    return tree


def _is_all_emphasis(paragraph: "HtmlElement") -> bool:
    """True for `*Doses by age*`, the way to name the table below in a form that has no captions."""
    whole = len(paragraph) == 1 and paragraph[0].tag == "em"
    return whole and not (paragraph.text or "").strip() and not (paragraph[0].tail or "").strip()


def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.footnote import footnote_plugin
    from mdit_py_plugins.front_matter import front_matter_plugin
    from mdit_py_plugins.tasklists import tasklists_plugin

    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.use(front_matter_plugin).use(deflist_plugin).use(footnote_plugin).use(tasklists_plugin)
    parser.core.ruler.push("source_lines", _remember_lines)
    parser.add_render_rule("html_inline", _html_inline)
    for name, html in _NOTES.items():
        parser.add_render_rule(name, _always(html))
    return parser


def _remember_lines(state: "StateCore") -> None:
    """Every block knows its line; the front matter's lines go where the caller looks for them."""
    for token in state.tokens:
        if token.type == "front_matter":
            for match in _SAID.finditer(token.content):
                state.env.setdefault(match["key"].casefold(), tidy(match["value"].strip().strip("\"'")))
        elif token.map and token.nesting >= 0:
            token.attrSet(_LINE, str(token.map[0] + 1))


def _always(html: str) -> Callable[..., str]:
    return lambda *_: html


def _html_inline(_: Any, tokens: Any, at: int, options: Any, env: Any) -> str:
    """A known tag as it stands; anything else between angle brackets was meant as text, such as `a<b and c>d`."""
    content: str = tokens[at].content
    match = _TAG.fullmatch(content)
    if content.startswith("<!--") or (match and match["name"].casefold() in _TAGS):
        return content
    return content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _place(tree: "HtmlElement") -> Place:
    """Places as `line:12`; an element without a line of its own stands where the one before it does."""
    lines: dict[HtmlElement, str] = {}
    last = "1"
    for element in tree.iter("*"):
        inner = element[0] if element.tag == "pre" and len(element) else element
        last = inner.get(_LINE) or last
        lines[element] = last
    return lambda element: f"line:{lines.get(element, '1')}"
