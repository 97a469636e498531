"""A page as somebody copies it: all that it shows as text, one line for each block."""

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SILENT: Final = frozenset("script style noscript template head svg iframe object canvas select textarea".split())
_INLINE: Final = frozenset("a abbr b bdi big cite code em font i kbd mark q s samp small span strong sub sup u".split())
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def dump_page(html: str) -> str:
    """The shown text of a page; menus, buttons and footers included."""
    from lxml.html import HTMLParser, document_fromstring

    parts: list[str] = []
    _tell(document_fromstring(html.encode(), parser=HTMLParser(encoding="utf-8", huge_tree=True)), parts)
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _tell(element: "HtmlElement", parts: list[str]) -> None:
    if isinstance(element.tag, str) and element.tag not in _SILENT and not _unseen(element):
        edge = "" if element.tag in _INLINE else "\n"
        parts.extend((edge, _spaced(element.text)))
        for child in element:
            _tell(child, parts)
        parts.append(edge)
    parts.append(_spaced(element.tail))


def _spaced(text: str | None) -> str:
    return " ".join(re.split(r"\s+", text)) if text else ""


def _unseen(element: "HtmlElement") -> bool:
    return element.get("hidden") is not None or _UNSEEN.search(element.get("style") or "") is not None
