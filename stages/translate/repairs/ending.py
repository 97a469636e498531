"""A translation ends with the mark its source ends with: a colon stays a colon, a heading gets no full stop."""

import re

_ENDING = re.compile(r"(\.\.\.|[.:;!?…]+)?([\"”»'’)\]]*)([.:;]?)$")
_ABBREVIATION = re.compile(r"(?:\b\w{1,2}\.\s?\w{1,2}|\b(?:etc|ej|Dr|Dra|Sr|Sra|Ud|Uds|aprox|núm))\.$")


def match_ending(source: str, target: str) -> str:
    """The target with the source's last mark in place of its own.

    A whole question in Spanish marks is kept for a source without any mark, since a heading may well become one.
    """
    wanted, found = _last_mark(source), _last_mark(target)
    if wanted == found or not target:
        return target
    if not wanted:
        if _ABBREVIATION.search(target) or (found in {"?", "!"} and ("¿" in target or "¡" in target)):
            return target
        return target[: -len(found)] if target.endswith(found) else target
    if not found:
        return target + wanted
    if target.endswith(found):
        return target[: -len(found)] + wanted
    closers = len(target) - len(target.rstrip("\"”»'’)]"))
    return target[: -closers - len(found)] + wanted + target[-closers:]


def _last_mark(text: str) -> str:
    match = _ENDING.search(text.rstrip())
    if not match:
        return ""
    mark = match[3] or match[1] or ""
    return "…" if mark in {"...", "…"} else mark[-1:]
