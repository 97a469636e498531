"""Whether a text is Markdown, by its signs."""

import re
from typing import Final

_REACH = 200_000
_SIGNS: Final = (
    # Each kind of sign counts as often as it occurs, up to its most; a bullet or a quote alone proves nothing.
    (re.compile(r"^ {0,3}#{1,6}[ \t]+\S", re.MULTILINE), 2),
    (re.compile(r"(?<!\\)\[[^\]\n]{1,200}\]\([^)\s]{1,500}(?:[ \t]+\"[^\"\n]*\")?\)"), 2),
    (re.compile(r"^ {0,3}\[[^\]\n]{1,100}\]:[ \t]+\S", re.MULTILINE), 2),
    (re.compile(r"^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$", re.MULTILINE), 2),
    (re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE), 2),
    (re.compile(r"(?<![\w*])\*\*(?=\S)[^*\n]{1,300}\S?\*\*(?![\w*])"), 2),
    (re.compile(r"(?<=\S)[ \t]*\n(?:={3,}|-{3,})[ \t]*(?:\n|\Z)"), 1),
    (re.compile(r"^ {0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+\S|^ {0,3}>[ \t]?\S", re.MULTILINE), 1),
)
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:[^\n]*\n){1,60}?---[ \t]*\n")
_ENOUGH = 2


def markdown_signs(text: str) -> int:
    """How much speaks for Markdown: 0 for plain text, 2 and more for what nobody writes by chance."""
    start = text[:_REACH]
    if _FRONT_MATTER.match(start):
        return 2 * _ENOUGH
    return sum(_count(sign, start, most) for sign, most in _SIGNS)


def is_markdown(text: str) -> bool:
    """True for a text with signs enough, whatever its file is called."""
    return markdown_signs(text) >= _ENOUGH


def _count(sign: re.Pattern[str], text: str, most: int) -> int:
    found = 0
    for _ in sign.finditer(text):
        found += 1
        if found == most:
            break
    return found
