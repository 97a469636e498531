"""Asking an engine so that one bad sentence costs one sentence."""

import sys
from contextlib import redirect_stdout
from dataclasses import dataclass, replace

from pipeline.errors import EngineFault
from pipeline.guard import guarded
from stages.translate.translator import Avoider, BeamSearch, Proposer, Scorer, Translator


@dataclass(frozen=True)
class Answer:
    """What an engine gave for one text: its candidates, best first, or why there are none."""

    candidates: tuple[str, ...] = ()
    failure: str = ""


@dataclass(frozen=True)
class Asking:
    """An engine to ask in one direction; `name` is what the user calls it."""

    name: str
    engine: Translator | Proposer
    source: str
    target: str

    def avoiding(self, words: frozenset[str]) -> "Asking":
        """The same, never to say these words; an engine that cannot be forbidden words is asked as ever."""
        if not words or not isinstance(self.engine, Avoider):
            return self
        return replace(self, engine=self.engine.avoiding(words))

    def widened(self, beam: int) -> "Asking":
        """The same with another search width, where the engine has one."""
        return replace(self, engine=self.engine.with_beam(beam)) if isinstance(self.engine, BeamSearch) else self

    def ask(self, texts: list[str]) -> list[Answer]:
        """An answer for every text: all in one call, then those without a usable answer one by one."""
        try:
            answers = [self._answer(given) for given in self._call(texts)]
        except EngineFault:
            answers = [Answer(failure="not asked")] * len(texts)
        return [
            answer if answer.candidates else self._ask_alone(text) for text, answer in zip(texts, answers, strict=True)
        ]

    def scores(self, pairs: list[tuple[str, str]]) -> list[float]:
        """How likely the engine finds each translation; all alike if it cannot tell."""
        engine = self.engine
        if not pairs or not isinstance(engine, Scorer):
            return [0.0] * len(pairs)
        try:
            return guarded(self.name, lambda: engine.scores(pairs))
        except EngineFault:
            return [float("-inf")] * len(pairs)

    def _ask_alone(self, text: str) -> Answer:
        try:
            return self._answer(self._call([text])[0])
        except EngineFault as fault:
            return Answer(failure=fault.message)

    def _call(self, texts: list[str]) -> list[object]:
        # Results go to stdout, so what an engine prints there must not.
        with redirect_stdout(sys.stderr):
            given = guarded(self.name, lambda: self._engine_call(texts))
        if not isinstance(given, list) or len(given) != len(texts):
            count = len(given) if isinstance(given, list) else type(given).__name__
            raise EngineFault(f"{self.name}: gave {count} results for {len(texts)} texts")
        return given

    def _engine_call(self, texts: list[str]) -> object:
        if isinstance(self.engine, Proposer):
            return self.engine.candidates(texts, source=self.source, target=self.target)
        return self.engine.translate(texts, source=self.source, target=self.target)

    def _answer(self, given: object) -> Answer:
        offered = given if isinstance(given, list) else [given]
        usable = [text.strip() for text in offered if isinstance(text, str) and text.strip()]
        if not usable:
            return Answer(failure=f"{self.name}: gave no usable text ({given!r:.80})")
        return Answer(tuple(dict.fromkeys(usable)))
