"""What a run tells of one document: small enough to cross a process, enough for run.json and index.html."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from pipeline.document import Document, EngineUse, Score, Timing


@dataclass(frozen=True)
class Receipt:
    """The outcome of one document. `folder` is relative to the output folder; times are in seconds.

    `problems` counts by severity; `missed` holds a sentence for every target or check that was missed;
    A run that was interrupted leaves what was at work `interrupted` and what waited `not begun`.
    `error` and `hint` are set if `state` is `failed`, and `exit_code` is then the error's. `files` were written into
    the folder. Of an `unchanged` document nothing was done in this run: its times are those of an earlier one.
    """

    input: str
    slug: str
    state: Literal["done", "failed", "interrupted", "not begun"]
    title: str = ""
    language: str = ""
    error: str = ""
    hint: str = ""
    exit_code: int = 0
    missed: tuple[str, ...] = ()
    problems: dict[str, int] = field(default_factory=dict)
    scores: tuple[Score, ...] = ()
    audio: dict[str, float] = field(default_factory=dict)
    engines: tuple[EngineUse, ...] = ()
    timings: tuple[Timing, ...] = ()
    seconds: float = 0.0
    cache_hits: int = 0
    cache_misses: int = 0
    said: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    unchanged: bool = False

    def to_json(self) -> dict[str, Any]:
        """Plain values for run.json."""
        return asdict(self)


@dataclass(frozen=True)
class Totals:
    """A whole run: what its documents came to, their problems by severity, and the length of all their sound.

    The unchanged are among the done; the unfinished were interrupted or not begun.
    """

    documents: int
    done: int
    failed: int
    unchanged: int
    unfinished: int
    problems: dict[str, int]
    audio_seconds: float

    def to_json(self) -> dict[str, Any]:
        """Plain values for run.json."""
        return asdict(self)


def totals(receipts: Sequence[Receipt]) -> Totals:
    """The sums over a run's documents."""
    problems: Counter[str] = Counter()
    for receipt in receipts:
        problems.update(receipt.problems)
    failed = sum(receipt.state == "failed" for receipt in receipts)
    seconds = sum(sum(receipt.audio.values()) for receipt in receipts)
    unchanged = sum(receipt.unchanged for receipt in receipts)
    done = sum(receipt.state == "done" for receipt in receipts)
    unfinished = len(receipts) - done - failed
    return Totals(len(receipts), done, failed, unchanged, unfinished, dict(problems), round(seconds, 3))


def settled(document: Document) -> bool:
    """Whether another run on the same would come to the same: nothing of it comes from a fault of the moment."""
    lost = [one for use in document.engines for one in use.passed_over if one.transient]
    return not lost and not any(problem.transient for problem in document.problems)


def problem_counts(document: Document) -> dict[str, int]:
    """How many problems of each severity a document has."""
    return dict(Counter(problem.severity for problem in document.problems))
