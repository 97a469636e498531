"""A script spoken: by the engine of the run, a few texts at a time where it can, by the next engine if it goes away."""

import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from dataclasses import dataclass, replace

from pipeline.document import PassedOver
from pipeline.engines import Chosen
from pipeline.errors import EngineFault
from pipeline.plugins import VOICES
from pipeline.stage import Context
from stages.speak.pace import rate_within
from stages.speak.recorder import Recorded, Recorder
from stages.speak.voice import Concurrent, Paced, Remote

Sounds = Mapping[str, Recorded | EngineFault]
Step = Callable[[int], None]


@dataclass(frozen=True)
class Speaker:
    """Speaks one language by the first of `engines` that is ready; `voice` names one of its voices, or is empty.

    `rate` counts words a minute with a `pause` (s) after each sentence; a voice that has only its own rate keeps it.
    """

    engines: tuple[str, ...]
    language: str
    voice: str
    rate: float
    pause: float
    context: Context

    def speak(self, texts: Sequence[str], step: Step) -> tuple[Chosen, Sounds]:
        """The engine that spoke, and a sound or the fault for every text.

        Calls `step` with the number done, where a long text counts for more than a short one.
        All texts are spoken by one engine: where an online voice goes away, the next one says all of them again.
        `EngineMissing` if no engine is ready.
        """
        engines = self.engines
        lost: tuple[PassedOver, ...] = ()
        while True:
            chosen = self._choose(engines, lost)
            sounds = self._recorded(chosen, texts, step)
            engine = chosen.engine
            rest = engines[engines.index(chosen.name) + 1 :]
            if not (rest and isinstance(engine, Remote) and engine.lost):
                return chosen, sounds
            self.context.progress.say(f"{chosen.name}: {engine.lost}; the next voice speaks instead")
            lost = (*chosen.passed_over, PassedOver(chosen.name, engine.lost, transient=True))
            engines = rest

    def open(self) -> None:
        """Have the engine ready."""
        self._choose(self.engines, ())

    def ahead(self, texts: Sequence[str], over: Callable[[], bool]) -> None:
        """Have the sounds of these texts in the cache before they are asked for, until it is `over`.

        Only a voice that says several at once does: it is what takes long, and no text leaves the machine for it.
        """
        chosen = self._choose(self.engines, ())
        if not isinstance(chosen.engine, Concurrent):
            return
        recorder = self._recorder(chosen)

        def make(text: str) -> None:
            if not over():
                recorder.ahead(text)

        with ThreadPoolExecutor(chosen.engine.at_once) as pool:
            for _ in pool.map(make, _longest_first(texts)):
                pass

    def _choose(self, engines: tuple[str, ...], lost: tuple[PassedOver, ...]) -> Chosen:
        chosen = self.context.choose(VOICES, engines, language=self.language, voice=self.voice if not lost else "")
        if self.context.plugins.load(VOICES, chosen.name).online:
            self.context.progress.say(f"{chosen.name} is an online voice: the text to be spoken leaves this machine")
        engine = chosen.engine
        if isinstance(engine, Paced):
            engine = engine.at_rate(rate_within(self.rate, pause=self.pause))
        return replace(chosen, engine=engine, passed_over=(*lost, *chosen.passed_over))

    def _recorder(self, chosen: Chosen) -> Recorder:
        return Recorder(chosen.name, chosen.engine, self.context.cache)

    def _recorded(self, chosen: Chosen, texts: Sequence[str], step: Step) -> Sounds:
        recorder = self._recorder(chosen)
        wanted = _longest_first(texts)
        at_once = chosen.engine.at_once if isinstance(chosen.engine, Concurrent) else 1
        sounds: dict[str, Recorded | EngineFault] = {}
        # What an engine prints must not end up among the results; told once here, since threads share it.
        with redirect_stdout(sys.stderr), ThreadPoolExecutor(at_once) as pool:
            made = map(recorder.sound, wanted) if at_once == 1 else pool.map(recorder.sound, wanted)
            said, letters = 0, sum(map(len, wanted)) or 1
            for text, sound in zip(wanted, made, strict=True):
                sounds[text] = sound
                said += len(text)
                step(round(said * len(texts) / letters))
        return sounds


def _longest_first(texts: Sequence[str]) -> list[str]:
    """Each text once, so ordered that those side by side end together."""
    return sorted(dict.fromkeys(texts), key=len, reverse=True)
