"""One form for characters that look alike, character by character, so that every position stays what it was."""

from functools import cache

_ALIKE = {
    "'": "\u2018\u2019\u02bc\u2032",
    "-": "\u2010\u2011\ufe63\uff0d",
    "–": "\u2012\u2013\u2014\u2015",
    "−": "\u2212",
    "\u00a0": "\u2007\u2009\u202f",
    " ": "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u200a\u205f\u3000\t\n\r\v\f",
    "µ": "\u03bc",
    "°": "\u02da",
    "≤": "\u2a7d",
    "≥": "\u2a7e",
    "/": "\u2044\u2215",
}
_SOFT_HYPHEN = "\u00ad"
_JOINER = "\u200d"


@cache
def _table() -> dict[int, str]:
    table = {ord(char): to for to, chars in _ALIKE.items() for char in chars}
    table[ord(_SOFT_HYPHEN)] = _JOINER
    return table


def canonical(text: str) -> str:
    """The text with look-alike blanks, hyphens, dashes, apostrophes and slashes made one; same length, same places.

    Narrow fixed blanks become a no-break space, which `1 806 590` may hold. A soft hyphen becomes a zero-width
    joiner, which words carry along unsaid.
    """
    return text.translate(_table())
