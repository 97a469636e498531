"""How long a voice is silent between two things it says."""

from dataclasses import dataclass

from pipeline.errors import ConfigError
from stages.speak.script import Utterance

LONGEST = 10.0
_LISTED = frozenset({"item", "step", "term", "definition"})


@dataclass(frozen=True)
class Pauses:
    """Seconds after a sentence, between items of a list, between paragraphs, and before a heading.

    Older listeners follow better with .4 to .5 s between sentences and .8 s between paragraphs. Raises `ConfigError`
    for one below zero or above ten seconds.
    """

    sentence: float
    item: float
    paragraph: float
    heading: float

    def __post_init__(self) -> None:
        for name, seconds in vars(self).items():
            if not 0 <= seconds <= LONGEST:
                raise ConfigError(f"speak.pause_{name}: must be between 0 and 10 seconds, not {seconds!r}")

    def between(self, before: Utterance, after: Utterance) -> float:
        """The silence between two utterances that follow each other, in seconds."""
        if before.block == after.block:
            return self.item if after.kind in ("item", "step") else self.sentence
        if after.kind == "heading":
            return self.heading
        return self.item if before.kind in _LISTED and after.kind in _LISTED else self.paragraph
