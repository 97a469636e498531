"""SARI as EASSE computes it: over the corpus, lower case, mteval-13a tokens, F1 for what is added, kept and deleted.

Pinned by its value for the unchanged text: 20.73 on the test half of ASSET, 26.29 on that of TurkCorpus.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

ORDERS = range(1, 5)
Grams = dict[int, Counter[tuple[str, ...]]]


@dataclass
class Share:
    """Correct over total, for precision and for recall, by n-gram order."""

    correct: dict[int, float] = field(default_factory=lambda: dict.fromkeys(ORDERS, 0.0))
    total: dict[int, float] = field(default_factory=lambda: dict.fromkeys(ORDERS, 0.0))
    found: dict[int, float] = field(default_factory=lambda: dict.fromkeys(ORDERS, 0.0))
    wanted: dict[int, float] = field(default_factory=lambda: dict.fromkeys(ORDERS, 0.0))

    def add(self, order: int, correct: float, total: float, found: float, wanted: float) -> None:
        """Count one sentence."""
        self.correct[order] += correct
        self.total[order] += total
        self.found[order] += found
        self.wanted[order] += wanted

    def f1(self) -> float:
        """Mean over the orders, in percent."""
        return 100 * sum(self._one(order) for order in ORDERS) / len(ORDERS)

    def _one(self, order: int) -> float:
        precision = self.correct[order] / self.total[order] if self.total[order] else 0.0
        recall = self.found[order] / self.wanted[order] if self.wanted[order] else 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def tokens(text: str) -> list[str]:
    """mteval-13a tokens, lower case."""
    text = text.lower().replace("&quot;", '"').replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    text = re.sub(r"([\{-\~\[-\` -\&\(-\+\:-\@\/])", r" \1 ", f" {text} ")
    text = re.sub(r"([^0-9])([\.,])", r"\1 \2 ", text)
    text = re.sub(r"([\.,])([^0-9])", r" \1 \2", text)
    return re.sub(r"([0-9])(-)", r"\1 \2 ", text).split()


def _grams(text: str, times: int = 1) -> Grams:
    words = tokens(text)
    found: Grams = {}
    for order in ORDERS:
        once = Counter(tuple(words[at : at + order]) for at in range(len(words) - order + 1))
        found[order] = Counter({gram: count * times for gram, count in once.items()})
    return found


def sari(sources: Sequence[str], outputs: Sequence[str], references: Sequence[Sequence[str]]) -> dict[str, float]:
    """`sari` and its parts `add`, `keep`, `delete`, in percent."""
    add, keep, delete = Share(), Share(), Share()
    for source, output, refs in zip(sources, outputs, references, strict=True):
        before, after = _grams(source, len(refs)), _grams(output, len(refs))
        wanted: Grams = {order: Counter() for order in ORDERS}
        for ref in refs:
            for order, grams in _grams(ref).items():
                wanted[order].update(grams)
        for order in ORDERS:
            _count(order, before[order], after[order], wanted[order], (add, keep, delete))
    parts = {"add": add.f1(), "keep": keep.f1(), "delete": delete.f1()}
    return {"sari": sum(parts.values()) / 3, **parts}


def _count(
    order: int,
    before: Counter[tuple[str, ...]],
    after: Counter[tuple[str, ...]],
    wanted: Counter[tuple[str, ...]],
    shares: tuple[Share, Share, Share],
) -> None:
    add, keep, delete = shares
    new = set(after) - set(before)
    right = len(new & set(wanted))
    add.add(order, right, len(new), right, len(set(wanted) - set(before)))
    _weigh(keep, order, before & after, before & wanted, before & after & wanted)
    _weigh(delete, order, before - after, before - wanted, (before - after) - wanted)


def _weigh(
    share: Share,
    order: int,
    done: Counter[tuple[str, ...]],
    wanted: Counter[tuple[str, ...]],
    both: Counter[tuple[str, ...]],
) -> None:
    correct = sum(both[gram] / done[gram] for gram in both)
    found = sum(both[gram] / wanted[gram] for gram in both if wanted[gram])
    share.add(order, correct, len(done), found, len(wanted))
