"""A line of text with the measures that tell prose from menus and headings."""

import re
from dataclasses import dataclass
from functools import cached_property

from stages.read.function_words import FUNCTION_WORDS

_SMALL = FUNCTION_WORDS["en"] | FUNCTION_WORDS["es"]
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_JOINT = re.compile(r"(?<=[a-záéíóúñ)\]])(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñ])|(?<=[a-z])(?=\d{4})|(?<=\d{4})(?=\d{4})")
_ENDS = re.compile(r"[.!?…।۔؟。！？][)\]”\"’'»]*$")
_LONG_WORDS = 15
_SENTENCE_WORDS = 5
_USUAL_SHARE = 0.4


@dataclass(frozen=True)
class Row:
    """A line that is not empty: tidy text and where it stands (`line:12`, from 1).

    `level` is above 0 where the line bears a bullet or a number (`ordered`), `heading` where markup says so, `foreign`
    where the text around it is in a language whose function words are not known here.
    """

    text: str
    ref: str
    level: int = 0
    ordered: bool = False
    heading: int = 0
    foreign: bool = False

    @cached_property
    def words(self) -> list[str]:
        """The words, as they stand."""
        return _WORD.findall(self.text)

    @cached_property
    def small_share(self) -> float:
        """The share of function words, 0 to 1; in a foreign text that of a usual sentence, if it has the length."""
        if self.foreign:
            return _USUAL_SHARE if len(self.words) > _SENTENCE_WORDS else 0.0
        return sum(word.casefold() in _SMALL for word in self.words) / max(1, len(self.words))

    @property
    def stops(self) -> bool:
        """True if it ends as a sentence does."""
        return _ENDS.search(self.text) is not None

    @property
    def leads(self) -> bool:
        """True if it ends in a colon and so announces what follows."""
        return self.text.endswith(":")

    @cached_property
    def joints(self) -> int:
        """How many entries seem to be run together, less one."""
        return len(_JOINT.findall(self.text))

    @cached_property
    def glued(self) -> bool:
        """True for menu entries run together, such as `HomeAbout UsContact`."""
        return self.joints >= 2 and self.joints >= 0.15 * len(self.words) and self.small_share < 0.3

    @cached_property
    def prose(self) -> bool:
        """True for a sentence or more."""
        if self.glued:
            return False
        ended = (self.stops or self.leads) and len(self.words) >= _SENTENCE_WORDS
        return ended or (len(self.words) >= _LONG_WORDS and self.small_share >= 0.2)

    @property
    def density(self) -> float:
        """What the line speaks for an article: words times the share of function words; below 0 for menus."""
        if self.glued:
            return -4.0
        return len(self.words) * self.small_share if self.prose else -1.0
