"""What is to be said of a version, in order, and the pauses between."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.document import Document

if TYPE_CHECKING:
    from stages.speak.normalise.spoken import SpokenWord

HEADING_PAUSE = 1.5
"""Before a heading the pause between paragraphs is so much longer: something new begins."""


@dataclass(frozen=True)
class Utterance:
    """One part as it is to be said, as `text` and word by word.

    `block` counts blocks from 0; `kind` is the part's own or its block's.
    """

    part: str
    text: str
    kind: str
    block: int
    words: tuple["SpokenWord", ...] = ()


def script(document: Document, version: str, *, footnotes: bool = False) -> list[Utterance]:
    """Every part of a version that has something to say in it; footnotes only if they are asked for."""
    from stages.speak.normalise.spoken import normalise

    language = document.language_of(version)
    found = []
    for number, (block, parts) in enumerate(document.layout(version)):
        if block.kind == "footnote" and not footnotes:
            continue
        for part in parts:
            spoken = normalise(part.text, language)
            if any(letter.isalnum() for letter in spoken.text):
                found.append(Utterance(part.id, spoken.text, part.kind or block.kind, number, spoken.words))
    return found


def pause_between(before: Utterance, after: Utterance, *, sentence: float, paragraph: float) -> float:
    """Seconds of silence: between sentences and between items of a list short, between paragraphs longer."""
    if before.block == after.block or (before.kind == after.kind and before.kind in ("item", "step")):
        return sentence
    return paragraph * HEADING_PAUSE if after.kind == "heading" else paragraph
