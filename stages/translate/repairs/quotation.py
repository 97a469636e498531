"""Quotation marks of the kind the source uses."""

import re

_STRAIGHT = re.compile(r"\"([^\"]*)\"")
_STOP_INSIDE = re.compile(r"(?<![.…?!])\.([”\"»])$")
_ANGLED = re.compile(r"«\s*([^»]*?)\s*»")


def match_quotation(source: str, target: str) -> str:
    """The target with curly marks if the source has curly ones, straight marks if it has only straight ones.

    Its last full stop stands behind the mark that closes, as Spanish wants it.
    """
    target = _STOP_INSIDE.sub(r"\1.", target)
    if "“" in source or "”" in source:
        opening, closing = "“", "”"
    elif '"' in source:
        opening, closing = '"', '"'
        target = target.replace("“", '"').replace("”", '"')
    else:
        return target
    for pattern in (_STRAIGHT, _ANGLED):
        target = pattern.sub(lambda quote: f"{opening}{quote[1]}{closing}", target)
    return target
