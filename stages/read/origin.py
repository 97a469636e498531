"""Where a page comes from: its own address, what its links are relative to, and who wrote it."""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from stages.read.addresses import absolute, is_web
from stages.read.tidy import tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SAVED = re.compile(r"<!--\s*saved from url=\(\d+\)(?P<address>https?://\S{3,500}?)\s*-->", re.IGNORECASE)
_SAVED_REACH = 2000
_AUTHOR: Final = ("author", "dc.creator", "dcterms.creator", "article:author", "parsely-author", "sailthru.author")
_BY = re.compile(
    r"^(?:(?:view )?(?:all )?posts by|by|por|written by|escrito por|ver todas las entradas de)\s*:?\s+", re.IGNORECASE
)
_LONGEST = 120
_NO_AUTHOR: Final = frozenset({"admin", "administrator", "editor", "author", "webmaster", "user", "staff"})
_MOST_JSON = 500_000


def page_canonical(tree: "HtmlElement", address: str = "") -> str:
    """The whole http(s) address that a page names as its own, empty where it names none."""
    named = [link.get("href") or "" for link in tree.iter("link") if "canonical" in (link.get("rel") or "").split()]
    named += [meta.get("content") or "" for meta in tree.iter("meta") if meta.get("property") == "og:url"]
    joined = (absolute(href, address) for href in named)
    return next((one for one in joined if is_web(one)), "")


def page_base(tree: "HtmlElement", html: str, address: str = "") -> str:
    """What the links of a page are relative to: its `base`, the address it came from, its own, or nothing."""
    saved = _SAVED.search(html[:_SAVED_REACH])
    known = address or page_canonical(tree) or (saved["address"] if saved else "")
    given = next((base.get("href") or "" for base in tree.iter("base") if base.get("href")), "")
    try:
        return urljoin(known, given.strip()) if given else known
    except ValueError:
        return known


def page_author(tree: "HtmlElement", publisher: str) -> str:
    """Who wrote a page, by its meta elements, its data for machines or a link to its author; never its publisher."""
    for said in _authors(tree):
        name = _BY.sub("", tidy(said)).strip(" ,;|")
        alone = name.casefold() not in {publisher.casefold(), *_NO_AUTHOR}
        if (
            name
            and alone
            and len(name) <= _LONGEST
            and not name.startswith("@")
            and not is_web(name)
            and any(map(str.isalpha, name))
        ):
            return name
    return ""


def _authors(tree: "HtmlElement") -> Iterator[str]:
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("name") or meta.get("property") or meta.get("itemprop") or "").casefold()
        metas.setdefault(name, meta.get("content") or "")
    yield from (metas[name] for name in _AUTHOR if metas.get(name))
    for script in tree.iter("script"):
        text = script.text or ""
        if "ld+json" in (script.get("type") or "") and '"author"' in text and len(text) < _MOST_JSON:
            yield ", ".join(dict.fromkeys(_told(text)))
    for link in tree.iter("a"):
        if "author" in (link.get("rel") or "").split():
            yield link.text_content()


def _told(text: str) -> Iterator[str]:
    """The names of the authors in JSON-LD."""
    try:
        waiting = [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.pop(0)
        if isinstance(value, dict):
            author = value.get("author")
            for one in author if isinstance(author, list) else [author]:
                name = one.get("name") if isinstance(one, dict) else one
                if isinstance(name, str) and name.strip():
                    yield name.strip()
            waiting.extend(inner for key, inner in value.items() if key != "author")
        elif isinstance(value, list):
            waiting.extend(value)
