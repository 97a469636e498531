"""Plain text as Markdown that shows exactly that text."""

import re

from stages.publish.visible import one_line

_ANYWHERE = re.compile(r"([\\`*_\[\]<>#|~])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_BULLET_START = re.compile(r"^([-+=:])")
_NUMBER_START = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")


def markdown_text(text: str) -> str:
    """The text on one line, with what Markdown (CommonMark, also with tables and strikethrough) would read escaped."""
    escaped = _ENTITY.sub(r"\\&", _ANYWHERE.sub(r"\\\1", one_line(text)))
    return _NUMBER_START.sub(r"\1\\\2", _BULLET_START.sub(r"\\\1", escaped))
