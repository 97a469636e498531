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


_ASKS = re.compile(
    rf"""(?:to\ (?P<do>[a-z]+\ [^,.;:?!()]*?) | for\ (?P<more>{_MORE}\ (?:\w+\ )?(?:about|on)\ [^,.;:?!()]+?)) ,[ ]
    (?P<go>(?:please\ )?{_GO}\ .*)""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
# `about a type of X called Y, which uses Z, see …`
_ABOUT_A_KIND = re.compile(
    r"(?P<more>for (?:more|further|additional) \w+) (?:about|on) "
    r"(?P<kind>an? (?:\w+ )?(?:type|kind|form) of [^,.;:?!()]+?) called (?P<name>[^,.;:?!()]+), "
    rf"which (?P<does>[a-z]+s [^,.;:?!()]+), (?P<go>(?:please )?{_GO} .*)",
    re.IGNORECASE | re.DOTALL,
)
_MOST_WORDS = 15


def apart(text: str) -> tuple[tuple[str, bool], ...]:
    """A long pointer in short sentences, each with whether it points: `Do you want to find X? Visit Y.`"""
    if len(text.split()) <= _MOST_WORDS:
        return ((text, True),)
    if match := _ABOUT_A_KIND.fullmatch(text):
        name, kind, go = match["name"], match["kind"], match["go"]
        told = f"{name[:1].upper()}{name[1:]} is {kind}.", f"It {match['does']}."
        more = match["more"].partition(" ")[2].lower()
        return (*((one, False) for one in told), (f"Do you want {more} about {name}?", True), (_capital(go), True))
    if match := _ASKS.fullmatch(text):
        asked = f"to {match['do']}" if match["do"] else match["more"].lower()[0] + match["more"][1:]
        return (f"Do you want {asked}?", True), (_capital(match["go"]), True)
    return ((text, True),)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def pointer(text: str) -> bool:
    """Whether the sentence only says where to find more, and nothing that is needed at this place."""
    return bool(_POINTERS.match(text)) and not _URGENT.search(text)
