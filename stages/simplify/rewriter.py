"""What a rewriting engine is: it proposes whole sentences, which pass the checks of our own edits or are dropped."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from pipeline.engines import Chosen
from pipeline.errors import EngineFault
from pipeline.guard import guarded

Proposal = tuple[str, ...]
"""The sentences that would stand in one's place; empty where the engine leaves it to the rules."""


class Rewriter(Protocol):
    """An engine that is open. Called from one thread at a time; must not change state between calls."""

    @property
    def fingerprint(self) -> str:
        """Names version, model digest and options: part of every cache key."""

    def rewrite(self, texts: list[str], *, language: str) -> list[Proposal]:
        """One proposal per text, in order; a text is a sentence, the language is ISO 639-1."""


@dataclass(frozen=True)
class Proposals:
    """A chosen rewriter, asked for many sentences at once; what it answers is checked for its shape only."""

    chosen: Chosen

    @property
    def name(self) -> str:
        """The engine's name."""
        return self.chosen.name

    @property
    def fingerprint(self) -> str:
        """The engine's name and fingerprint."""
        return f"{self.chosen.name} {self.chosen.engine.fingerprint}"

    def ask(self, texts: Sequence[str], language: str) -> list[Proposal]:
        """A proposal for each text; `EngineFault` if the engine fails, answers too few or gives what is no text."""
        work = partial(self.chosen.engine.rewrite, list(texts), language=language)
        answers = guarded(self.name, lambda: [tuple(one) for one in work()])
        if len(answers) != len(texts):
            raise EngineFault(f"{self.name}: gave {len(answers)} proposals for {len(texts)} sentences")
        if any(not isinstance(text, str) or not text.strip() for answer in answers for text in answer):
            raise EngineFault(f"{self.name}: proposed something that is not text")
        return answers
