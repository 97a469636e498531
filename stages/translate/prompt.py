"""What the model is asked, and how its answer becomes a translation of the sentence."""

import re
from dataclasses import dataclass

from stages.translate.shield import Shielded


@dataclass(frozen=True)
class Prompt:
    """One way of asking for a text: `shielded.text` goes to the engine.

    `frame` matches the Spanish of a sentence that carries the text, with the text as its first group. `avoid` are words
    that the engine must not say, where it can be forbidden words. `around` are the marks that stood around the text and
    come back around the answer. Where a prompt that is `alone` has an answer, no other prompt's answers count. A `wide`
    one is asked with a wider search, where the engine has one.
    """

    shielded: Shielded
    frame: re.Pattern[str] | None = None
    avoid: frozenset[str] = frozenset()
    around: tuple[str, str] = ("", "")
    alone: bool = False
    wide: bool = False

    @property
    def text(self) -> str:
        """What the engine is given."""
        return self.shielded.text

    @property
    def key(self) -> tuple[str, frozenset[str], bool]:
        """What decides the answer."""
        return self.text, self.avoid, self.wide

    def says_avoided(self, answer: str) -> bool:
        """Whether an answer says a word to avoid in pieces: "Resus cita" for "Resuscita"."""
        return any(re.search(rf"(?<!\w){' ?'.join(word)}(?!\w)", answer, re.IGNORECASE) for word in self.avoid)

    def unwrap(self, answer: str) -> str | None:
        """The translation in an answer; None if the answer lost a placeholder or broke its frame."""
        if self.frame:
            match = self.frame.match(answer)
            if not match:
                return None
            answer = match[1]
        restored = self.shielded.restore(answer)
        return f"{self.around[0]}{restored}{self.around[1]}" if restored is not None and any(self.around) else restored
