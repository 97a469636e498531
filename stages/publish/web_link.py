"""Addresses as a page may link to them."""

import re
from typing import Final
from urllib.parse import urlsplit

from stages.publish.credit import link

_SCHEMES: Final = ("http://", "https://", "mailto:", "tel:")
_SAFE: Final = "%/:?@!$&'()*+,;=~-._"
_STRAY: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")


def leads_out(address: str) -> bool:
    """Whether the address is of the web, of mail or of a telephone, and one that can be told apart into its parts."""
    try:
        parts = urlsplit(address)
        named = parts.scheme in ("mailto", "tel") or bool(parts.hostname)
    except ValueError:
        return False
    return named and address.casefold().startswith(_SCHEMES)


def web_link(address: str) -> str:
    """The address as an attribute may hold it: what no URL can hold is percent-encoded, what is encoded stays so."""
    before, mark, after = address.partition("#")
    return _STRAY.sub("%25", link(before, safe=_SAFE) + mark + link(after, safe=_SAFE))
