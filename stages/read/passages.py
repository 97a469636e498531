"""Passages of a document that are in another language than the rest."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from pipeline.document import Block, Problem
from stages.read.language import NAMES, guess_language

_SHOWN = 40


def passages(blocks: Iterable[Block], language: str) -> Iterator[Problem]:
    """A note for each run of blocks that are clearly in another language; blocks of a few words are not judged."""
    judged = ((guess_language(" ".join(s.text for s in block.sentences)).language, block) for block in blocks)
    for found, run in groupby(judged, key=lambda pair: pair[0]):
        sentences = [sentence for _, block in run for sentence in block.sentences]
        if found and found != language:
            yield Problem(
                "read",
                sentences[0].id,
                "info",
                f"a passage is in {NAMES[found]}: {sentences[0].text[:_SHOWN]!r}",
                f"see what became of it, or drop it: it is treated as {NAMES.get(language, language)}",
            )
