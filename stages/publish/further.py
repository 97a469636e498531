"""The links of a text, for a list at its end."""

from collections.abc import Iterable
from dataclasses import dataclass

from stages.publish.links import link_name
from stages.publish.piece import Piece


@dataclass(frozen=True)
class Further:
    """A link and what to call it: its words in the text, in `language`, or where it leads."""

    name: str
    address: str
    language: str


def further_links(pieces: Iterable[Piece], word: str) -> tuple[Further, ...]:
    """Every address once, in reading order; `word` is "link" in the version's language."""
    found: dict[str, Further] = {}
    for piece in pieces:
        for link in piece.links:
            words = piece.text[link.begin : link.end].strip()
            name = words or link_name(link, word)
            if link.address not in found or (words and found[link.address].name.startswith(f"{word}: ")):
                found[link.address] = Further(name, link.address, piece.language)
    return tuple(found.values())
