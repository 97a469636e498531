"""Where the links of the original stand in a version of it: the one place that every writer asks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

from pipeline.annotations import Link
from pipeline.document import Document, Part
from stages.publish.visible import one_line
from stages.publish.web_link import leads_out

MARKDOWN_SAFE: Final = "%/:?#@!$&'*+,;=~-._"
"""What may stand as it is in an address between round brackets."""

_NO_DIGIT: Final = re.compile(r"\D")
_LETTER: Final = re.compile(r"[^\W\d_]")
_SHORTEST_NUMBER: Final = 3


@dataclass(frozen=True)
class PartLink:
    """Characters `begin` to `end` of a part's shown text lead to `address`.

    Both are the text's length where the words of the link are not in the version any more; `words` are those of the
    original.
    """

    begin: int
    end: int
    address: str
    words: str


def part_links(document: Document, parts: Sequence[Part]) -> dict[str, tuple[PartLink, ...]]:
    """The links of each part, by its id.

    A link stands at its words in the first part of its sentence that has them, else after the sentence's last part.
    """
    linked = {sentence.id: sentence.links for sentence in document.sentences if sentence.links}
    family: dict[str, list[Part]] = {}
    for part in parts if linked else ():
        if document.origin(part.id) in linked:
            family.setdefault(document.origin(part.id), []).append(part)
    found: dict[str, list[PartLink]] = {}
    for sentence, members in family.items():
        for link in linked[sentence]:
            if leads_out(link.address):
                _place(link, members, found)
    return {part: tuple(sorted(links, key=lambda link: (link.begin, link.end))) for part, links in found.items()}


def segments(text: str, links: Iterable[PartLink]) -> Iterator[tuple[str, str]]:
    """The text cut at its links: each piece with its address, empty where it is no link. Joined they are the text."""
    at = 0
    for link in links:
        if link.begin < link.end:
            yield text[at : link.begin], ""
            yield text[link.begin : link.end], link.address
            at = link.end
    yield text[at:], ""


def lost_links(links: Iterable[PartLink]) -> list[PartLink]:
    """The links whose words are not in the text; they are shown after it."""
    return [link for link in links if link.begin == link.end]


def link_name(link: PartLink, word: str) -> str:
    """What to call a link whose words are gone: `link: www.example.org`; `word` is "link" in the version's language."""
    shown = shown_address(link.address)
    return f"{word}: {shown if shown != link.address else urlsplit(link.address).hostname or link.address}"


def shown_address(address: str, name: str = "") -> str:
    """An address as people read it: a telephone number or a mail address without the scheme before it.

    A number is shown as `name` writes it, where that is the number itself.
    """
    scheme, _, rest = address.partition(":")
    if scheme.casefold() not in ("tel", "mailto"):
        return address
    digits = _NO_DIGIT.sub("", name)
    own = len(digits) >= _SHORTEST_NUMBER and _NO_DIGIT.sub("", rest).endswith(digits) and not _LETTER.search(name)
    return name if own else unquote(rest.partition("?")[0])


def _place(link: Link, members: Sequence[Part], found: dict[str, list[PartLink]]) -> None:
    words = one_line(link.text)
    for part in members:
        text = one_line(part.text)
        taken = found.setdefault(part.id, [])
        at = _free(text, words, taken)
        if at >= 0:
            taken.append(PartLink(at, at + len(words), link.address, words))
            return
    last = members[-1]
    end = len(one_line(last.text))
    known = {other.address for part in members for other in found[part.id]}
    if link.address not in known:
        found[last.id].append(PartLink(end, end, link.address, words))


def _free(text: str, words: str, taken: Sequence[PartLink]) -> int:
    """Where the words stand in the text as whole words and outside other links; a capital may have changed."""
    lowered, wanted = text.lower(), words.lower()
    if not wanted or len(lowered) != len(text):
        return -1
    at = lowered.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        whole = not (at and text[at - 1].isalnum() and text[at].isalnum())
        whole = whole and not (end < len(text) and text[end - 1].isalnum() and text[end].isalnum())
        if whole and not any(at < other.end and other.begin < end for other in taken):
            return at
        at = lowered.find(wanted, at + 1)
    return -1
