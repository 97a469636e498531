"""What a page's data for machines holds of its article."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TAG = re.compile(r"<[^<>]*>")
_LEAST_WORDS = 100


def told_body(tree: "HtmlElement") -> str:
    """The longest schema.org `articleBody` in the page's JSON-LD, as text; empty if there is none of some length."""
    scripts = (script.text or "" for script in tree.iter("script") if "ld+json" in (script.get("type") or ""))
    bodies = [body for text in scripts if "articleBody" in text for body in _bodies(text)]
    longest = max(bodies, key=len, default="")
    return longest if longest.count(" ") >= _LEAST_WORDS else ""


def _bodies(text: str) -> Iterator[str]:
    try:
        waiting = [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            body = value.get("articleBody")
            if isinstance(body, str):
                yield unescape(_TAG.sub("\n", unescape(body)))
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
