"""Definitions that a page itself gives: `X is a type of …`, `X are proteins that …`, `X means …`, `X stands for …`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_NAME = r"(?P<name>[A-Za-z][\w®'’-]*(?: [a-z][\w-]*| [A-Z][\w-]*){0,2})"
_KIND = r"an? (?:type|kind|form|group|class|part|set) of"
_SAYS = re.compile(
    rf"(?:(?:An?|The) )?{_NAME}(?: |, which )"
    rf"(?:(?:is|are) (?P<told>(?:{_KIND} .+|an? [\w -]+? (?:that|which|who|in which|where|of|for|to|followed) .+"
    r"|(?:[\w-]+ ){0,2}\w+s (?:that|which|who|made|involving|produced|used|found) .+))"
    r"|(?:means|refers to) (?P<meant>.+))",
)
_BRACKETS = re.compile(r"\b(?P<word>[A-Za-z][\w-]*(?: [a-z]+)?) \((?P<told>an? (?:type|kind|form|part) of [^()]+)\)")
_FREE = re.compile(r"(?:An?|The|Our|Your|This|That|These|Those|It|They|There|He|She|We|You|What|Some|Many|Most)\b")
_FREE_LAST = re.compile(r"\b(?:is|are|can|may|will|not|also|and|or|in|of|for|to|that|but)\b")
_MOST_WORDS = 25


@dataclass(frozen=True)
class PageDefinition:
    """A word or words as the page writes them, and what it says they are."""

    name: str
    told: str


def page_definitions(texts: Iterable[str]) -> list[PageDefinition]:
    """Every definition in reading order, each word once."""
    found: dict[str, PageDefinition] = {}
    for text in texts:
        for one in _of(text.strip()):
            if len(one.told.split()) <= _MOST_WORDS:
                found.setdefault(one.name.lower(), one)
    return list(found.values())


def _of(text: str) -> list[PageDefinition]:
    match = _SAYS.fullmatch(text.removesuffix("."))
    if match and text.endswith("."):
        name = match["name"]
        own = text.startswith(name)
        if not (own and _FREE.match(name)) and not _FREE_LAST.search(name):
            return [PageDefinition(name, _lower(match["told"] or match["meant"]))]
    return [PageDefinition(one["word"], one["told"]) for one in _BRACKETS.finditer(text)]


def _lower(told: str) -> str:
    return told[:1].lower() + told[1:] if told[1:2].islower() else told
