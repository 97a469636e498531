"""What a rule proposes: typed edits on one sentence, never a finished string."""

import re
from dataclasses import dataclass
from typing import Literal

Begins = Literal["sentence", "item"]


@dataclass(frozen=True)
class Change:
    """Characters `begin` to `end` of the sentence become `text`; `then` says that a new part begins after it."""

    begin: int
    end: int
    text: str
    then: Begins | None = None


@dataclass(frozen=True)
class Edit:
    """One thing a rule would change: all of its changes are made, or none.

    `reason`, `before` and `after` are for the writer who reviews it; `confidence` is the share of such edits that are
    expected to be right, from 0 to 1. `exclusive` edits rule out any other that begins a new part.
    """

    rule: str
    reason: str
    changes: tuple[Change, ...]
    before: str
    after: str
    confidence: float
    exclusive: bool = False

    @property
    def splits(self) -> bool:
        """Whether the sentence becomes more than one part."""
        return any(change.then for change in self.changes)

    @property
    def ease(self) -> int:
        """How much easier it makes the sentence: the vowel groups that it saves."""
        return _vowels(self.before) - _vowels(self.after)

    def compatible(self, other: "Edit") -> bool:
        """Whether both can be made: no shared characters, and no second split beside an exclusive one."""
        if self.splits and other.splits and (self.exclusive or other.exclusive):
            return False
        return all(a.end <= b.begin or b.end <= a.begin for a in self.changes for b in other.changes)


def _vowels(text: str) -> int:
    """Groups of vowel letters, which are nearly syllables."""
    return len(re.findall(r"[aeiouy]+", text.lower()))
