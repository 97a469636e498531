"""Which words of a sentence a rewriting took away, and which it brought: marks for a reader who compares the two."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

_TOKEN = re.compile(r"\w+(?:[-’'./,%]\w+)*\s*|\s+|[^\w\s]\s*")


@dataclass(frozen=True)
class Run:
    """Words in a row that are all `changed` or all kept."""

    text: str
    changed: bool = False


Runs = tuple[Run, ...]


def word_marks(before: str, after: Sequence[str]) -> tuple[Runs, tuple[Runs, ...]]:
    """The sentence before, with the words that are gone as changed, and the pieces after, with those that are new.

    The runs of a text put together are the text. A capital letter alone is no change; a word's place is one.
    """
    old = _TOKEN.findall(before)
    pieces = [_TOKEN.findall(text) for text in after]
    new = [token for tokens in pieces for token in tokens]
    matcher = SequenceMatcher(None, _keys(old), _keys(new), autojunk=False)
    kept_old: set[int] = set()
    kept_new: set[int] = set()
    for block in matcher.get_matching_blocks():
        kept_old.update(range(block.a, block.a + block.size))
        kept_new.update(range(block.b, block.b + block.size))
    told: list[Runs] = []
    first = 0
    for tokens in pieces:
        told.append(_runs(tokens, kept_new, first))
        first += len(tokens)
    return _runs(old, kept_old, 0), tuple(told)


def _keys(tokens: Sequence[str]) -> list[str]:
    return [token.strip().casefold() for token in tokens]


def _runs(tokens: Sequence[str], kept: set[int], first: int) -> Runs:
    """Tokens of one state joined; the space before a change stays outside of its mark."""
    numbered = enumerate(tokens, first)
    found = [
        Run("".join(token for _, token in group), changed)
        for changed, group in groupby(numbered, key=lambda one: one[0] not in kept)
    ]
    return tuple(piece for run in found for piece in _trimmed(run))


def _trimmed(run: Run) -> Runs:
    text = run.text.rstrip()
    if not run.changed or text == run.text:
        return (run,)
    return (Run(text, True), Run(run.text[len(text) :])) if text else (Run(run.text),)
