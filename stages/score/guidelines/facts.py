"""What the checks of guidelines look at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.annotations import Reason, Verdict
from pipeline.document import Block, Part
from stages.score.reasons.passage import Passage
from stages.score.reasons.text import Text


@dataclass(frozen=True)
class Result:
    """How a text stands to one rule, and the count behind it."""

    verdict: Verdict
    detail: str


@dataclass(frozen=True)
class Facts:
    """A version: its text, its layout, the reasons that were found in it, and its measures by name."""

    text: Text
    layout: tuple[tuple[Block, tuple[Part, ...]], ...]
    reasons: tuple[Reason, ...]
    measures: Mapping[str, float] = field(default_factory=dict)

    @cached_property
    def sentences(self) -> tuple[Passage, ...]:
        """Every passage with a word in it, headings left out."""
        return tuple(one for one in self.text.passages if one.words and one.kind != "heading")

    def with_reason(self, *ids: str) -> tuple[str, ...]:
        """The sentences that have one of these reasons, each once."""
        known = {one.part for one in self.sentences}
        return tuple(dict.fromkeys(one.of for one in self.reasons if one.id in ids and one.of in known))

    def marked(self, *ids: str) -> tuple[str, ...]:
        """What is marked by these reasons, as it is written, each once in reading order."""
        texts = {one.part: one.text for one in self.text.passages}
        found = (texts[one.of][one.begin : one.end] for one in self.reasons if one.id in ids)
        return tuple(dict.fromkeys(written for written in found if written))


def share(count: int, total: int, what: str, allowed: float) -> Result:
    """Met if at most the `allowed` share of `total` sentences has what the rule is against."""
    verdict: Verdict = "met" if count <= allowed * total else "not met"
    return Result(verdict, f"{count} of {total} {what}")


def named(found: Sequence[str], what: str, none: str) -> Result:
    """Met if nothing was found; else the first few of what was."""
    if not found:
        return Result("met", none)
    first = ", ".join(f"“{one}”" for one in found[:5])
    more = f" and {len(found) - 5} more" if len(found) > 5 else ""
    return Result("not met", f"{len(found)} {what}: {first}{more}")
