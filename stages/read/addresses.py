"""Addresses that links lead to: absolute, of a kind that is safe to follow, or none."""

import re
from typing import Final
from urllib.parse import quote, urldefrag, urljoin, urlsplit

_SCHEMES: Final = frozenset({"http", "https", "mailto", "tel"})
_LONGEST: Final = 2000
# Browsers drop these inside an address, which is how `java\tscript:` gets past who only looks at its beginning.
_DROPPED = re.compile("[\t\r\n]")
_EDGES: Final = "".join(map(chr, range(33)))
_SAFE: Final = "%!#$&'()*+,/:;=?@[]~-._"


def absolute(href: str, base: str = "") -> str:
    """The address that a link of a page at `base` leads to; empty for a place on that page and for what is unsafe.

    Only http, https, mailto and tel are kept: an address such as `javascript:` must never reach an output. A relative
    one is empty where `base` is.
    """
    said = _DROPPED.sub("", href).strip(_EDGES)
    if not said or said.startswith("#") or len(said) > _LONGEST:
        return ""
    try:
        joined = urljoin(base, said)
        parts = urlsplit(joined)
        known = parts.scheme in _SCHEMES and bool(parts.hostname or (parts.scheme in {"mailto", "tel"} and parts.path))
    except ValueError:
        return ""
    if not known or (parts.fragment and urldefrag(joined)[0] == urldefrag(base)[0]):
        return ""
    return quote(joined, safe=_SAFE)


def is_web(address: str) -> bool:
    """True for a whole http(s) address."""
    return address.casefold().startswith(("http://", "https://")) and bool(absolute(address))
