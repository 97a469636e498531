"""What the model is asked, and how its answer becomes a translation of the sentence."""

import re
from dataclasses import dataclass

from stages.translate.shield import Shielded


@dataclass(frozen=True)
class Prompt:
    """One way of asking for a text: `shielded.text` goes to the engine.

    `frame` matches the Spanish of a sentence that carries the text, with the text as its first group. `avoid` are words
    that the engine must not say, where it can be forbidden words.
    """

    shielded: Shielded
    frame: re.Pattern[str] | None = None
    avoid: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """What the engine is given."""
        return self.shielded.text

    @property
    def key(self) -> tuple[str, frozenset[str]]:
        """What decides the answer."""
        return self.text, self.avoid

    def unwrap(self, answer: str) -> str | None:
        """The translation in an answer; None if the answer lost a placeholder or broke its frame."""
        if self.frame:
            match = self.frame.match(answer)
            if not match:
                return None
            answer = match[1]
        return self.shielded.restore(answer)
