"""From texts to translations: asking, mending, choosing, and asking again about what the checks doubt."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.meaning import Finding
from pipeline.stage import Context
from stages.translate.choose import Choice, Judge, better
from stages.translate.heading_case import small_words
from stages.translate.isolate import Answer, Asking
from stages.translate.patch import patch
from stages.translate.prompt import Prompt
from stages.translate.prompts import first_prompts, second_prompts
from stages.translate.repair import repair


@dataclass(frozen=True)
class Text:
    """A text to translate: a sentence, an item, or a heading."""

    text: str
    heading: bool = False


@dataclass(frozen=True)
class Translation:
    """What a text became; with a `failure`, `text` is the source text."""

    text: str
    findings: tuple[Finding, ...] = ()
    failure: str = ""


@dataclass
class Translating:
    """One document's texts on their way through an engine; used once."""

    asking: Asking
    judge: Judge
    context: Context
    answers: dict[str, Answer] = field(default_factory=dict)

    def translate(self, texts: Sequence[Text]) -> list[Translation]:
        """A translation for every text, in order.

        The engine is called at most twice: with everything the cache does not hold, then with other ways of asking
        for what the checks found errors in.
        """
        known = small_words(text.text for text in texts if not text.heading)
        target = self.asking.target
        first = [first_prompts(one.text, known, heading=one.heading, target=target) for one in texts]
        choices = self._choose(texts, first)
        second = [
            second_prompts(one.text, choice) if choice else () for one, choice in zip(texts, choices, strict=True)
        ]
        self._ask([prompt.text for tried in second for prompt in tried])
        mended = [
            self._mended(one.text, choice, tried) for one, choice, tried in zip(texts, choices, second, strict=True)
        ]
        return [self._result(text, tried, choice) for text, tried, choice in zip(texts, first, mended, strict=True)]

    def _choose(self, texts: Sequence[Text], prompts: Sequence[tuple[Prompt, ...]]) -> list[Choice | None]:
        self._ask([prompt.text for tried in prompts for prompt in tried])
        return [self._best(text.text, tried) for text, tried in zip(texts, prompts, strict=True)]

    def _best(self, text: str, prompts: tuple[Prompt, ...]) -> Choice | None:
        if not prompts:
            return Choice(text, ())
        return self.judge.best(text, [self._offered(text, prompt) for prompt in prompts])

    def _offered(self, text: str, prompt: Prompt) -> list[str]:
        offered = (prompt.unwrap(answer) for answer in self.answers[prompt.text].candidates)
        return [repair(text, one, language=self.asking.target) for one in offered if one]

    def _mended(self, text: str, choice: Choice | None, prompts: tuple[Prompt, ...]) -> Choice | None:
        if choice is None or not prompts:
            return choice
        whole = [self._offered(text, prompt) for prompt in prompts]
        patches = [
            [patched for one in offered if (patched := patch(choice.text, one, choice.doubted))] for offered in whole
        ]
        choice = better(choice, self.judge.best(text, patches))
        return better(choice, self.judge.best(text, whole)) if choice.faults[0] else choice

    def _ask(self, texts: list[str]) -> None:
        new = [text for text in dict.fromkeys(texts) if text not in self.answers]
        if not new:
            return
        self.context.progress.step(0, len(new))
        asking = self.asking
        fingerprint = f"{asking.source}→{asking.target} {asking.engine.fingerprint}"
        kept = self.context.cache.texts("translate", fingerprint, new, self._work)
        for text, value in zip(new, kept, strict=True):
            if value is not None:
                self.answers[text] = Answer(tuple(json.loads(value)))
        self.context.progress.step(len(new), len(new))

    def _work(self, texts: list[str]) -> list[str | None]:
        answers = self.asking.ask(texts)
        self.answers.update(zip(texts, answers, strict=True))
        return [json.dumps(one.candidates, ensure_ascii=False) if one.candidates else None for one in answers]

    def _result(self, text: Text, prompts: tuple[Prompt, ...], choice: Choice | None) -> Translation:
        if choice:
            return Translation(choice.text, choice.findings)
        reasons = [answer.failure for prompt in prompts if (answer := self.answers[prompt.text]).failure]
        return Translation(text.text, failure=reasons[0] if reasons else "every candidate lost what must be kept")
