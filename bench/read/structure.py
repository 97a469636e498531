"""What readers keep of structure, on an own-written article in several page layouts: python bench/read/structure.py

The article is the one of `tests/stages/read/structure_document.py`. A heading counts with its level, an item with its
depth and whether it is numbered, a row with its cells, a quote by its words, a link with its words and address;
"beside" counts the layout's own lines that came through. A reader is asked for its richest output: trafilatura and
readability-lxml give HTML, resiliparse its reduced HTML; jusText gives text without structure and is left out.
"""

import sys
from collections import Counter
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "stages" / "read"))

from structure_document import HTML_BODY, TITLE

from stages.read.page import read_page
from stages.read.reading import Piece

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Fact = tuple[str, ...]
_KINDS: Final = ("heading", "item", "row", "quote", "link")
_MENU: Final = (
    "<ul><li><a href=/>Home</a></li><li><a href=/news>Our news</a></li><li><a href=/find>Find us</a></li></ul>"
)
_MORE: Final = (
    "<h3>More stories</h3><ul><li><a href=/a>Ten tips for sleep</a></li><li><a href=/b>Spring fair</a></li></ul>"
)
_END: Final = "<p>Sign up for our newsletter to get the news of the clinic.</p><p>© 2025 Alder Bay Clinic</p>"
_BESIDE: Final = ("Our news", "Ten tips for sleep", "Sign up for our newsletter")
LAYOUTS: Final = {
    "article element": f"<nav>{_MENU}</nav><main><article>{HTML_BODY}</article></main><aside>{_MORE}</aside>"
    f"<footer>{_END}</footer>",
    "only divs": f"<div class=a1>{_MENU}</div><div class=b2><div>{HTML_BODY}</div></div><div class=c3>{_MORE}</div>"
    f"<div>{_END}</div>",
    "layout table": f"<table><tr><td>{_MENU}</td><td>{HTML_BODY}</td><td>{_MORE}</td></tr></table>{_END}",
    "related within": f"<div id=top>{_MENU}</div><div id=content>{HTML_BODY}<div>{_MORE}</div></div><div>{_END}</div>",
}


def facts_of_tree(tree: "HtmlElement") -> Counter[Fact]:
    """What an HTML tree says of its headings, items, rows, quotes and links."""
    facts: Counter[Fact] = Counter()
    for element in tree.iter("h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "blockquote", "a"):
        if element.tag == "li":
            lists = [parent.tag for parent in element.iterancestors("ul", "ol")]
            text = _own_text(element)
            facts["item", str(len(lists)), str(lists[:1] == ["ol"]), text] += bool(text)
        elif element.tag == "tr":
            facts["row", *(_flat(cell.text_content()) for cell in element.iterchildren("td", "th"))] += 1
        elif element.tag == "a":
            facts["link", _flat(element.text_content()), element.get("href") or ""] += 1
        else:
            kind = ("quote",) if element.tag == "blockquote" else ("heading", element.tag[1])
            facts[*kind, _flat(element.text_content())] += 1
    return facts


def facts_of_pieces(pieces: tuple[Piece, ...]) -> Counter[Fact]:
    """The same of a reading of ours."""
    facts: Counter[Fact] = Counter()
    for piece in pieces:
        if piece.kind == "heading":
            facts["heading", str(piece.level), _flat(piece.text)] += 1
        elif piece.kind == "item":
            facts["item", str(piece.level), str(piece.ordered), _flat(piece.text)] += 1
        elif piece.kind == "row":
            facts["row", *map(_flat, piece.texts)] += 1
        elif piece.kind == "quote":
            facts["quote", _flat(piece.text)] += 1
        for span in piece.spans:
            if span.address:
                facts["link", _flat(piece.texts[span.run][span.begin : span.end]), span.address] += 1
    return facts


def ours(html: str) -> tuple[Counter[Fact], str]:
    """`stages.read.page`."""
    pieces = read_page(html).pieces
    return facts_of_pieces(pieces), "\n".join(piece.text for piece in pieces)


def trafilatura(html: str) -> tuple[Counter[Fact], str]:
    """trafilatura's HTML, with links and formatting."""
    from trafilatura import extract

    told = extract(html, output_format="html", include_links=True, include_formatting=True, include_comments=False)
    return _of_html(told or "")


def readability(html: str) -> tuple[Counter[Fact], str]:
    """readability-lxml's summary."""
    from readability import Document

    return _of_html(Document(html).summary())


def resiliparse(html: str) -> tuple[Counter[Fact], str]:
    """resiliparse's main content as its reduced HTML."""
    from resiliparse.extract.html2text import extract_plain_text

    return _of_html(str(extract_plain_text(html, main_content=True, preserve_formatting="minimal_html", links=True)))


READERS: Final[dict[str, tuple[str, Callable[[str], tuple[Counter[Fact], str]]]]] = {
    "trafilatura": ("trafilatura", trafilatura),
    "readability-lxml": ("readability", readability),
    "resiliparse": ("resiliparse", resiliparse),
    "ours": ("stages", ours),
}


def main() -> None:
    """Print what each reader kept, of how much."""
    from lxml.html import document_fromstring

    gold = facts_of_tree(document_fromstring(HTML_BODY))
    gold = Counter({fact: times for fact, times in gold.items() if not _is_note(fact)})
    print(f"{'':18}{'layout':18}" + "".join(f"{kind:>9}" for kind in _KINDS) + "   beside")
    for name, (module, read) in READERS.items():
        if not find_spec(module):
            print(f"{name:18}not installed")
            continue
        for layout, body in LAYOUTS.items():
            told, text = read(f"<html lang=en><head><title>{TITLE}</title></head><body>{body}</body></html>")
            kept = [_share(told, gold, kind) for kind in _KINDS]
            beside = sum(words in text for words in _BESIDE)
            print(f"{name:18}{layout:18}" + "".join(f"{share:>9}" for share in kept) + f"{beside:9}")


def _share(told: Counter[Fact], gold: Counter[Fact], kind: str) -> str:
    wanted = Counter({fact: times for fact, times in gold.items() if fact[0] == kind})
    return f"{(told & wanted).total()}/{wanted.total()}"


def _is_note(fact: Fact) -> bool:
    """The footnote and the links to it and back, which ours keeps apart."""
    return fact[-1].startswith("#") or "only when they run" in fact[-1]


def _of_html(html: str) -> tuple[Counter[Fact], str]:
    from lxml.html import document_fromstring

    if not html.strip():
        return Counter(), ""
    tree = document_fromstring(html)
    return facts_of_tree(tree), str(tree.text_content())


def _own_text(item: "HtmlElement") -> str:
    lists = {inner for nested in item.iter("ul", "ol") for inner in nested.iter()}
    own = [item.text or ""]
    for element in item.iterdescendants("*"):
        own += [
            "" if element in lists else element.text or "",
            "" if element.getparent() in lists else element.tail or "",
        ]
    return _flat("".join(own))


def _flat(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    main()
