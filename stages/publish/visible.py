"""Text as it may stand in a published file."""

import re

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BREAKS = re.compile("[ \t\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")


def visible(text: str) -> str:
    """The text with controls, lone surrogates and non-characters shown as U+FFFD: no file format holds them."""
    return _UNPRINTABLE.sub("\ufffd", text)


def one_line(text: str) -> str:
    """The visible text on one line, line breaks and runs of spaces as one space; no-break spaces stay."""
    return visible(_BREAKS.sub(" ", text).strip(" "))
