"""The sentences that the grades are about: the running text without headings, a row of a table as one."""

import re

from pipeline.document import Document

_WORD = re.compile(r"\w+(?:[-’'.,/]\w+)*")


def sentence_lengths(document: Document, version: str) -> list[int]:
    """Words in each sentence of the running text, in reading order; what has no word is left out."""
    lengths: list[int] = []
    for block, parts in document.layout(version):
        if block.kind == "heading":
            continue
        counted = [word_count(part.text) for part in parts]
        lengths += [sum(counted)] if block.kind == "row" else counted
    return [length for length in lengths if length]


def word_count(text: str) -> int:
    """Words of a text; "3.5", "130/80" and "up-to-date" are one each."""
    return len(_WORD.findall(text))
