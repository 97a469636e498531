"""Dumps of pages as different browsers and tools save them: what the line weights are trained and measured on.

One line per block element; scripts and styles left out. What differs between ways of saving is drawn from a seed:
menus one entry per line or glued, hidden parts kept or not, the page's title as the first line or not.
"""

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCK = frozenset(
    """address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre
    section select summary table tbody td tfoot th thead tr ul""".split()
)
_NEVER = frozenset("script style template svg math object embed iframe audio video canvas textarea head".split())
_MENU = frozenset("ul ol nav div p menu".split())
_GLUED_ENTRIES = range(3, 40)
_LINK_SHARE = 0.9


@dataclass(frozen=True)
class Ways:
    """How a page was saved: share of menus glued, links in a row parted, and which silent parts show."""

    glue: float
    part: bool
    hidden: bool
    noscript: bool
    options: bool
    title: bool


def ways(name: str, variant: int) -> Ways:
    """The ways of a page's variant, always the same ones: variant 0 is the plain one."""
    if variant == 0:
        return Ways(glue=0.0, part=True, hidden=True, noscript=False, options=True, title=False)
    draw = random.Random(f"{name}:{variant}")
    return Ways(
        glue=draw.choice([0.0, 0.0, 0.3, 1.0]),
        part=draw.random() < 0.6,
        hidden=draw.random() < 0.4,
        noscript=draw.random() < 0.2,
        options=draw.random() < 0.6,
        title=draw.random() < 0.4,
    )


def make_dump(html: str, name: str, variant: int = 0) -> str:
    """The page's lines; empty if it holds no element."""
    from lxml.html import HTMLParser, document_fromstring

    tree = document_fromstring(html.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8", huge_tree=True))
    how = ways(name, variant)
    out: list[str] = []
    if how.title:
        out += ["\n", tree.findtext(".//title") or "", "\n"]
    _walk(tree, how, random.Random(f"{name}:{variant}:glue"), out)
    lines = (" ".join(line.split()) for line in "".join(out).split("\n"))
    return "\n".join(line for line in lines if line)


def _walk(element: "HtmlElement", how: Ways, draw: random.Random, out: list[str]) -> None:
    tag = element.tag
    if not isinstance(tag, str) or _left_out(element, tag, how):
        return
    if tag in _MENU and how.glue and _is_menu(element) and draw.random() < how.glue:
        out += ["\n", "".join(_entry(link) for link in element.iter("a")), "\n"]
        return
    breaks = tag in _BLOCK or (tag == "a" and how.part and _is_entry(element))
    out.append("\n" if breaks else "")
    out.append((element.text or "").replace("\n", " "))
    for child in element:
        _walk(child, how, draw, out)
        out.append((child.tail or "").replace("\n", " "))
    out.append("\n" if breaks else "")


def _left_out(element: "HtmlElement", tag: str, how: Ways) -> bool:
    if tag in _NEVER or (tag == "noscript" and not how.noscript) or (tag == "option" and not how.options):
        return True
    if how.hidden:
        return False
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style or "visibility:hidden" in style


def _is_menu(element: "HtmlElement") -> bool:
    links = list(element.iter("a"))
    if len(links) not in _GLUED_ENTRIES:
        return False
    whole = len("".join(element.text_content().split()))
    linked = len("".join("".join(link.text_content().split()) for link in links))
    return whole > 0 and linked >= _LINK_SHARE * whole and whole <= 30 * len(links)


def _is_entry(link: "HtmlElement") -> bool:
    """True for a link with nothing but other links beside it."""
    parent = link.getparent()
    if parent is None or len(parent.findall("a")) < 3:
        return False
    beside = [parent.text or "", *(child.tail or "" for child in parent)]
    return not any(char.isalnum() for text in beside for char in text)


def _entry(link: "HtmlElement") -> str:
    return " ".join(link.text_content().split())
