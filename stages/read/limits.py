"""How large a text may be: beyond, reading it would take minutes, and no reader of plain language would finish it."""

import re
from typing import Final

from pipeline.errors import InputError

MOST_CHARACTERS = 5_000_000
"""Outside of tags: about ten long books."""
MOST_LINES = 100_000
MOST_TAGS = 30_000
"""Opening tags of a page: more take longer than ten seconds."""
DEEPEST = 2_000
"""Elements inside each other; from 2,048 on, libxml2 drops what they hold without a word."""

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>")
_OPENING = re.compile(r"<[a-zA-Z]")
# Elements that stay open until they are closed; a `p` or `li` ends where the next begins.
_NESTING: Final = frozenset(
    """div span b i em strong font small big u s tt code sub sup q cite blockquote center section article main aside
    header footer nav figure form fieldset ul ol dl table pre ins del""".split()
)
_PARTS = "split it into several documents"


def require_manageable(
    text: str,
    name: str,
    *,
    characters: int = MOST_CHARACTERS,
    lines: int = MOST_LINES,
    tags: int = MOST_TAGS,
    deepest: int = DEEPEST,
) -> None:
    """Raise `InputError` for the text of `name` if it is beyond what can be read within seconds."""
    if text.count("\n") > lines:
        raise InputError(f"{name}: more than the {lines:,} lines that can be read", hint=_PARTS)
    if len(text) > characters and len(text) - _tagged(text) > characters:
        raise InputError(f"{name}: more than the {characters:,} characters that can be read", hint=_PARTS)
    opened = sum(1 for _ in _OPENING.finditer(text))
    if opened > tags:
        raise InputError(f"{name}: more than the {tags:,} elements of a page that can be read", hint=_PARTS)
    if opened > deepest and _depth(text) > deepest:
        raise InputError(
            f"{name}: its elements are nested more than {deepest:,} deep, and text would be lost",
            hint="open it in a browser, copy the text and save it as text (.txt)",
        )


def _tagged(text: str) -> int:
    return sum(match.end() - match.start() for match in _TAG.finditer(text))


def _depth(text: str) -> int:
    depth = deepest = 0
    for match in _TAG.finditer(text):
        if match[2].casefold() in _NESTING:
            depth = max(0, depth - 1) if match[1] else depth + 1
            deepest = max(deepest, depth)
    return deepest
