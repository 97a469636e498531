"""What a page says of itself: title, publisher, date."""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from stages.read.dates import find_date
from stages.read.tidy import tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHER: Final = ("publisher", "dc.publisher", "dcterms.publisher", "og:site_name", "application-name")
_DATE: Final = (
    "article:modified_time",
    "og:updated_time",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "datemodified",
    "article:published_time",
    "dcterms.date",
    "dc.date",
    "datepublished",
    "date",
)
_TITLE: Final = ("og:title", "twitter:title", "dc.title", "dcterms.title")
_ASKED: Final = frozenset((*_PUBLISHER, *_DATE, *_TITLE))
_SEPARATOR = re.compile(r"\s+[|–—:»·•-]{1,2}\s+|\s*[|»]\s*")
_WORD = re.compile(r"\w+")


def page_publisher(tree: "HtmlElement") -> str:
    """Who publishes the page, by its meta elements."""
    return _first(_metas(tree), _PUBLISHER)


def page_date(tree: "HtmlElement") -> str:
    """The day the page was last changed, else first published, by its meta elements, as ISO 8601."""
    metas = _metas(tree)
    return next(filter(None, (find_date(metas[name]) for name in _DATE if name in metas)), "")


def page_title(tree: "HtmlElement") -> str:
    """The title that the page gives machines, without the site's name."""
    metas = _metas(tree)
    shared = _first(metas, _TITLE)
    given = shared or tidy(next((element.text_content() for element in tree.iter("title")), ""))
    site = {_key(_first(metas, _PUBLISHER)), _key(metas.get("og:site_name", ""))}
    parts = [part for part in _SEPARATOR.split(given) if part]
    own = [part for part in parts if _key(part) not in site]
    # A title made for sharing rarely bears the site's name; a dash in it is its own.
    return own[0] if own and (len(own) < len(parts) or not shared) else given


def _metas(tree: "HtmlElement") -> dict[str, str]:
    """The first content of each meta name or property that is asked for here."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = (element.get(attribute) or "").casefold()
            if name in _ASKED and name not in found:
                content = tidy(element.get("content") or "")
                if content:
                    found[name] = content
    return found


def _first(metas: Mapping[str, str], names: Sequence[str]) -> str:
    return next((metas[name] for name in names if name in metas), "")


def likeness(heading: str, title: str) -> float:
    """The share of a heading's words that the title has too, 0 to 1."""
    words = _WORD.findall(heading.casefold())
    known = set(_WORD.findall(title.casefold()))
    return sum(word in known for word in words) / len(words) if words else 0.0


def _key(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
