"""Ids of the document as ids of HTML, EPUB and SVG."""

import re

_OTHER = re.compile(r"[^A-Za-z0-9]")
_SHORT = {".": "-", "~": "_"}


def html_id(part: str) -> str:
    """An id that starts with a letter and needs no escape in CSS or a URL; different parts get different ids."""
    return "s-" + _OTHER.sub(_escape, part)


def _escape(match: re.Match[str]) -> str:
    return _SHORT.get(match[0]) or f"_x{ord(match[0]):x}_"
