"""Which elements of a page are not its article: by tag, role, class, or because nobody sees them."""

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.html import HtmlElement

UNSPOKEN: Final = frozenset(
    """script style noscript template iframe object embed svg canvas video audio map img input select option textarea
    button datalist progress meter head link meta title""".split()
)
"""Elements that hold no text of the page, or text for machines and buttons."""

_TAGS: Final = {
    "nav": "navigation",
    "footer": "footer",
    "aside": "side bar",
    "dialog": "dialog",
    "menu": "navigation",
    "form": "form",
    "address": "address",
}
_ROLES: Final = {
    "navigation": "navigation",
    "banner": "page header",
    "contentinfo": "footer",
    "search": "form",
    "complementary": "side bar",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "menu": "navigation",
    "menubar": "navigation",
    "toolbar": "navigation",
    "tooltip": "dialog",
}
_TEASER: Final = "a teaser of another article"
_CLASSES: Final = {
    word: reason
    for reason, words in {
        "cookie or consent bar": "cookie cookies consent gdpr",
        "navigation": "breadcrumb breadcrumbs menu navbar nav navigation topnav sidenav pager pagination skip toc",
        "share links": "share sharing social socials sharebar addthis addtoany sharethis",
        "side bar": "sidebar",
        "related links": "related relatedposts recommended recommendations recirc readnext outbrain taboola",
        "newsletter": "newsletter newsletters subscribe subscription signup",
        _TEASER: "teaser teasers",
        "about the author": "bio authorbox byline bylines",
        "advertisement": "ad ads advert advertisement sponsor sponsored promo dfp",
        "comments": "comments disqus commentlist",
        "footer": "footer",
        "dialog": "modal popup popups pum overlay lightbox tooltip",
    }.items()
    for word in words.split()
}
NAMED_PLAINLY: Final = frozenset(
    {"share links", "related links", "newsletter", "about the author", "advertisement", "comments", "dialog", _TEASER}
)
"""Reasons by name that hold for a small element even where its text looks like an article's."""

_SAYING: Final = frozenset("warning caution danger important emergency callout note notice tip keypoints".split())
"""Names of boxes that say what matters most in an article, whatever else is in their names."""

_UNSEEN_CLASSES: Final = frozenset(
    {"visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screen-reader-only"}
)
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NAME_PARTS = re.compile(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+")
_OPENED: Final = frozenset("h1 h2 h3 h4 h5 h6 summary dt".split())
_PAGE_LEVEL: Final = frozenset({"html", "body", "main", "article"})


def is_unspoken(element: "HtmlElement") -> bool:
    """True for what holds no text of the page; a button that opens a panel is one where it is all of a heading."""
    if element.tag not in UNSPOKEN:
        return False
    parent = element.getparent()
    return element.tag != "button" or parent is None or parent.tag not in _OPENED


def is_unseen(element: "HtmlElement", controlled: frozenset[str]) -> bool:
    """True for what a reader of the page does not see. A closed panel that a button opens is not unseen.

    `controlled` holds the ids named by any `aria-controls` of the page.
    """
    if not element.attrib:
        return False
    if not _UNSEEN_CLASSES.isdisjoint(element.get("class", "").split()):
        return True
    if element.get("id") in controlled:
        return False
    hidden = element.get("hidden") is not None or element.get("aria-hidden", "").casefold() == "true"
    return hidden or _UNSEEN_STYLE.search(element.get("style", "")) is not None


def reason_to_leave_out(element: "HtmlElement") -> str:
    """Why an element looks like no part of the article, empty if it does not.

    It may err where a site names things oddly, so the caller keeps what the main content turns out to be inside of.
    """
    tag = element.tag
    if tag in _PAGE_LEVEL:
        return ""
    role = (element.get("role") or "").casefold()
    if tag == "header":
        inside = any(parent.tag in {"article", "main", "section"} for parent in element.iterancestors())
        own = element.find(".//h1") is not None and element.find(".//nav") is None
        return "" if inside or own else "page header"
    if tag in _TAGS or role in _ROLES:
        return _TAGS.get(tag) or _ROLES[role]
    return reason_by_name(element)


def reason_by_name(element: "HtmlElement") -> str:
    """Why an element's class or id says that it is no part of the article, empty if they do not."""
    names = f"{element.get('class', '')} {element.get('id', '')}"
    if names == " ":
        return ""
    parts = [part.casefold() for part in _NAME_PARTS.findall(names)]
    if not _SAYING.isdisjoint(parts):
        return ""
    reason = next((_CLASSES[part] for part in parts if part in _CLASSES), "")
    # The text that introduces an article is called its teaser too, but it does not link to it.
    return "" if reason == _TEASER and element.find(".//a") is None else reason
