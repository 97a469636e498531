"""What the model is asked, and how its answer becomes a translation of the sentence."""

import re
from dataclasses import dataclass

from stages.translate.shield import Shielded


@dataclass(frozen=True)
class Prompt:
    """One way of asking for a text: `shielded.text` goes to the engine.

    `frame` matches the Spanish of a sentence that carries the text, with the text as its first group.
    """

    shielded: Shielded
    frame: re.Pattern[str] | None = None

    @property
    def text(self) -> str:
        """What the engine is given."""
        return self.shielded.text

    def unwrap(self, answer: str) -> str | None:
        """The translation in an answer; None if the answer lost a placeholder or broke its frame."""
        if self.frame:
            match = self.frame.match(answer)
            if not match:
                return None
            answer = match[1]
        return self.shielded.restore(answer)
