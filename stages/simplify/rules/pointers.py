"""Pointer sentences: they send the reader somewhere else, so pages collect them under one heading."""

import re

_MORE = r"(?:more|further|additional|detailed)"
_GO = r"(?:see|visit|go to|read|check|browse|search|use|view|download)"
_POINTERS = re.compile(
    rf"""(?:
      (?:for|to\ (?:get|find|read|see|learn|view)) \ {_MORE} (?:\ \w+)? \b .* [,] \ (?:please\ )? {_GO} \b
    | (?:learn|read|find\ out|see) \ {_MORE} \ (?:about|on|information) \b
    | {_MORE} \ (?:information|details|resources) \b .* \b (?:is|are|can\ be)
      \ (?:also\ )?(?:available|found|given|listed) \b
    | to \ (?:learn|find|find\ out|read|see|search|get|order|download) \b [^,]* [,] \ (?:please\ )? {_GO} \b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# What a reader may need at once must stay where it is.
_URGENT = re.compile(
    r"\b(?:911|emergenc\w+|call|phone|right away|immediately|urgent\w*|doctor|nurse|pharmacist|hospital|overdose|"
    r"poison)\b",
    re.IGNORECASE,
)


def pointer(text: str) -> bool:
    """Whether the sentence only says where to find more, and nothing that is needed at this place."""
    return bool(_POINTERS.match(text)) and not _URGENT.search(text)
