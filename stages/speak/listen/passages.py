"""A track cut into passages that a recogniser can take at once, and what was heard of each sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.document import Clip
from stages.speak.listen.alignment import Slip, slips
from stages.speak.listen.comparable import Comparable, comparable

LONGEST = 26.0
"""Seconds of a passage: Whisper takes thirty at once, and works as long on one second as on thirty."""


@dataclass(frozen=True)
class Misheard:
    """One slip in one sentence: `words` of it were heard as `heard`; either may be empty."""

    words: tuple[Comparable, ...]
    heard: tuple[str, ...]


def passages(clips: Sequence[Clip], rate: int) -> Iterator[tuple[Clip, ...]]:
    """The clips of a track in order, as many together as fit; a longer one stands alone."""
    held: list[Clip] = []
    for clip in clips:
        if held and clip.end - held[0].begin > LONGEST * rate:
            yield tuple(held)
            held = []
        held.append(clip)
    if held:
        yield tuple(held)


def compare(texts: Sequence[str], heard: str, language: str) -> list[list[Misheard]]:
    """The slips of each text of a passage, in order; one that crosses sentences counts with the first of them."""
    meant = [comparable(text, language) for text in texts]
    owner = [number for number, words in enumerate(meant) for _ in words]
    flat = [word for words in meant for word in words]
    found: list[list[Misheard]] = [[] for _ in texts]
    got = comparable(heard, language)
    for slip in slips([word.sound(language) for word in flat], [word.sound(language) for word in got]):
        for part in _by_owner(slip, owner):
            number = owner[min(part.first, len(owner) - 1)] if owner else 0
            if texts:
                words = tuple(word.text for word in got[part.begin : part.begin + len(part.heard)])
                found[number].append(Misheard(tuple(flat[part.first : part.last]), words))
    return found


def _by_owner(slip: Slip, owner: Sequence[int]) -> Iterator[Slip]:
    """A slip over several sentences, one for each; the words heard go with the first."""
    if slip.first == slip.last:
        # Words put in between two sentences belong to the one that has just been said.
        at = max(slip.first - 1, 0)
        yield Slip(at, at, slip.heard, slip.begin)
        return
    first, heard, begin = slip.first, slip.heard, slip.begin
    for at in range(slip.first + 1, slip.last + 1):
        if at == slip.last or owner[at] != owner[first]:
            taken = heard if at == slip.last else heard[: at - first]
            yield Slip(first, at, taken, begin)
            first, heard, begin = at, heard[len(taken) :], begin + len(taken)
