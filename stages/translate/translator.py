"""What a translation engine is."""

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
