"""What a person decided about one line of a version."""

import unicodedata
from dataclasses import dataclass
from typing import Literal

State = Literal["accepted", "rewritten", "rejected"]
STATES: tuple[State, ...] = ("accepted", "rewritten", "rejected")


def normalized(text: str) -> str:
    """A text as corrections and the memory know it: Unicode NFC, every run of white space one blank."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@dataclass(frozen=True)
class Correction:
    """A decision about the line of `version` that was made from the text `of`.

    `was` is what the machine wrote, parts in lines of their own; `becomes` what a person put in its place, a part each.
    A rejected line keeps its source text; where only `rules` are named, these rules alone are kept from it; with
    `becomes` too they are named for the count. `on` is a date.
    """

    version: str
    of: str
    state: State
    was: str = ""
    becomes: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    by: str = ""
    on: str = ""
    reason: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What the decision is about."""
        return self.version, normalized(self.of)
