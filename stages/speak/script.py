"""What is to be said of a version, in order."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.document import Document
from pipeline.part_language import passage_languages

if TYPE_CHECKING:
    from stages.speak.normalise.spoken import SpokenWord


@dataclass(frozen=True)
class Utterance:
    """One part as it is to be said, as `text` and word by word.

    `block` counts blocks from 0; `kind` is the part's own or its block's; `language` is that of the words.
    """

    part: str
    text: str
    kind: str
    block: int
    words: tuple["SpokenWord", ...] = ()
    language: str = ""


def script(
    document: Document, version: str, *, footnotes: bool = False, pronunciation: Sequence[Path] = ()
) -> list[Utterance]:
    """Every part of a version that has something to say in it; footnotes only if they are asked for.

    `pronunciation` are a team's own lists of words.
    """
    from stages.speak.normalise.pronunciation import own_pronunciations
    from stages.speak.normalise.spoken import normalise

    own = document.language_of(version)
    passages = passage_languages(document)
    words = own_pronunciations(pronunciation)
    found = []
    for number, (block, parts) in enumerate(document.layout(version)):
        if block.kind == "footnote" and not footnotes:
            continue
        for part in parts:
            language = passages.get(document.origin(part.id)) or own
            spoken = normalise(part.text, language, own=words)
            if any(letter.isalnum() for letter in spoken.text):
                found.append(Utterance(part.id, spoken.text, part.kind or block.kind, number, spoken.words, language))
    return found
