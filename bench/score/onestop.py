"""OneStopEnglish: the same news articles at three levels, and excerpts from the same place of two of them."""

import json
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path

from stages.read.sentences import split_sentences
from stages.score.words import words

LEVELS = ("ele", "int", "adv")
"""From the easiest to the hardest."""

_PLACES = 10
_EXCERPT = 100

Sentences = tuple[str, ...]


@dataclass(frozen=True)
class Pair:
    """The easier and the harder of two levels of an article, at one place of it or whole."""

    title: str
    easier: Sentences
    harder: Sentences


def read_articles(path: Path) -> dict[str, dict[str, Sentences]]:
    """Every article's sentences by title and level."""
    articles: dict[str, dict[str, Sentences]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        lines = row["text"].split("\n")
        articles.setdefault(row["title"], {})[row["level"]] = tuple(
            s for one in lines for s in split_sentences(one, "en")
        )
    return articles


def neighbors(title: str, levels: dict[str, Sentences]) -> list[Pair]:
    """The whole article, each level beside the next."""
    return [Pair(title, levels[one], levels[other]) for one, other in pairwise(LEVELS)]


def excerpts(title: str, levels: dict[str, Sentences]) -> list[Pair]:
    """Runs of whole sentences of 100 words or just more, at ten places spread evenly, each two levels side by side."""
    found = []
    for place in range(_PLACES):
        cut = {level: _cut(levels[level], place / _PLACES) for level in LEVELS}
        found += [Pair(title, cut[one], cut[other]) for one, other in combinations(LEVELS, 2)]
    return found


def _cut(sentences: Sentences, place: float) -> Sentences:
    lengths = [len(words(sentence)) for sentence in sentences]
    first = place * (sum(lengths) - _EXCERPT)
    before, taken, chosen = 0, 0, []
    for sentence, length in zip(sentences, lengths, strict=True):
        if before >= first and taken < _EXCERPT:
            chosen.append(sentence)
            taken += length
        before += length
    return tuple(chosen)
