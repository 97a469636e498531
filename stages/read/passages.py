"""Passages of a document that are in another language than the rest."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from pipeline.document import Block, Problem
from stages.read.language import NAMES, guess_language, hint_language
from stages.read.reading import Piece

_SHOWN = 40


def passage_languages(pieces: Sequence[Piece], language: str) -> list[str]:
    """For each piece the language it is clearly in where that is not the document's, else nothing.

    A piece of few words is judged by words that no other language has; between two pieces of one passage it is taken
    for a part of it.
    """
    found = [_judged(piece.text, language) for piece in pieces]
    for at in range(1, len(found) - 1):
        around = found[at - 1]
        if found[at] is None and around and around == next((one for one in found[at + 1 :] if one is not None), None):
            found[at] = around
    return [one or "" for one in found]


def _judged(text: str, language: str) -> str | None:
    """The other language of a text, empty where it is in the document's, None where it is too short to tell."""
    guess = guess_language(text)
    said = guess.language if guess.judged else hint_language(text)
    if not said:
        return None if not guess.judged else ""
    return "" if said == language else said


def passages(blocks: Iterable[Block], language: str) -> Iterator[Problem]:
    """A note for each run of blocks that hold sentences in another language."""
    spoken = ((next((s.language for s in block.sentences if s.language), ""), block) for block in blocks)
    for found, run in groupby(spoken, key=lambda pair: pair[0]):
        if not found:
            continue
        sentences = [sentence for _, block in run for sentence in block.sentences if sentence.language]
        yield Problem(
            "read",
            sentences[0].id,
            "info",
            f"a passage is in {NAMES.get(found, found)}: {sentences[0].text[:_SHOWN]!r}",
            "it is left as it is; see that it belongs here, or drop it by override",
        )
