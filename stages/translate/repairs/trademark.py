"""® and ™ stay behind the name they belong to."""

import re

_MARKED = re.compile(r"([\w-]*\w)([®™])")


def keep_trademarks(source: str, target: str) -> str:
    """The target with ® and ™ behind the same words as in the source, where those words are in it."""
    for word, mark in _MARKED.findall(source):
        if f"{word}{mark}" in target or not re.search(rf"\b{re.escape(word)}\b", target):
            continue
        target = re.sub(rf"\s?{mark}", "", target, count=1)
        target = re.sub(rf"\b{re.escape(word)}\b", f"{word}{mark}", target, count=1)
    return target
