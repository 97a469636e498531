"""What a translation engine is."""

from collections.abc import Iterable
from typing import Protocol, runtime_checkable


@runtime_checkable
class Translator(Protocol):
    """An engine that is open. Called from one thread at a time; must not change state between calls."""

    @property
    def fingerprint(self) -> str:
        """Names version, model digest and options: part of every cache key."""

    def translate(self, texts: list[str], *, source: str, target: str) -> list[str]:
        """One translation per text, in order. A text is a sentence, a heading or an item; languages are ISO 639-1."""


@runtime_checkable
class Proposer(Protocol):
    """A translator that can offer several candidates, so that the checks choose among them."""

    @property
    def fingerprint(self) -> str:
        """As a translator's."""

    def candidates(self, texts: list[str], *, source: str, target: str) -> list[list[str]]:
        """For every text its candidates, best first, at least one; in the order of the texts."""


@runtime_checkable
class BeamSearch(Protocol):
    """A translator whose search width can be set: wider is better and slower."""

    def with_beam(self, beam: int) -> Translator:
        """The same engine with that beam, sharing the loaded model; its fingerprint differs."""


@runtime_checkable
class Avoider(Protocol):
    """A translator that can be forbidden words: what it garbled once it then says otherwise."""

    def avoiding(self, words: Iterable[str]) -> Translator:
        """The same engine that never says any of these words, sharing the loaded model; its fingerprint differs."""


@runtime_checkable
class Scorer(Protocol):
    """A translator that can say how likely it finds a given translation."""

    def scores(self, pairs: list[tuple[str, str]]) -> list[float]:
        """The natural logarithm of each target's probability given its source, over all its pieces."""
