"""What is known about a passage beside its words: links, word times, reasons it is hard, terms, guideline results."""

from dataclasses import dataclass
from typing import Literal

from pipeline.errors import DocumentError

Verdict = Literal["met", "not met", "not checkable"]


@dataclass(frozen=True)
class Link:
    """A link of the original: its words as they stand in the sentence, and the address it leads to."""

    text: str
    address: str


@dataclass(frozen=True)
class WordTime:
    """When a word is heard: characters `begin` to `end` of the part's displayed text, samples `first` to `last`.

    Ends are excluded; samples count from the beginning of the track, as the clip's do.
    """

    begin: int
    end: int
    first: int
    last: int

    def __post_init__(self) -> None:
        if not 0 <= self.begin < self.end or not 0 <= self.first <= self.last:
            raise DocumentError(f"word at {self.begin}-{self.end} runs from sample {self.first} to {self.last}")


@dataclass(frozen=True)
class Reason:
    """Why a sentence or part `of` a version is hard to read: `id` names the kind, `message` is for its writer.

    `begin` and `end` mark the characters it is about; both are 0 where it is about the whole sentence.
    """

    id: str
    version: str
    of: str
    message: str
    suggestion: str = ""
    begin: int = 0
    end: int = 0


@dataclass(frozen=True)
class Guideline:
    """One checkable item of a published guideline, and how a version stands to it; `detail` says by what count."""

    id: str
    version: str
    source: str
    text: str
    verdict: Verdict
    detail: str = ""


@dataclass(frozen=True)
class Term:
    """A word of a version that is explained: `written` stands at `begin` to `end` of the part of its first use.

    `origin` says where the definition comes from: `page`, or the name of the list of terms.
    """

    written: str
    definition: str
    version: str
    part: str
    begin: int
    end: int
    origin: str

    def __post_init__(self) -> None:
        if not 0 <= self.begin < self.end:
            raise DocumentError(f"term {self.written!r} stands at {self.begin} to {self.end} of {self.part}")
