"""From texts to translations: asking, mending, choosing, and asking again about what the checks doubt."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from pipeline.document import Note
from pipeline.meaning import Finding
from pipeline.stage import Context
from pipeline.terms import TermBase
from stages.translate.checks.drug_names import small_drugs
from stages.translate.checks.terms import TERMS, Terms
from stages.translate.choose import Choice, Judge, better
from stages.translate.drug_marks import doubted_drugs
from stages.translate.heading_case import small_words
from stages.translate.isolate import Answer, Asking
from stages.translate.labels import say_label
from stages.translate.listed import is_cognate, nearer, only_in, unlisted
from stages.translate.patch import exchanged, patch
from stages.translate.prompt import Prompt
from stages.translate.prompts import (
    avoiding_prompts,
    comparable,
    copying_prompts,
    first_prompts,
    goes_on,
    lead_prompts,
    listed_prompts,
    reworded_prompts,
    said_again,
    second_prompts,
)
from stages.translate.repair import repair
from stages.translate.respell import respell
from stages.translate.standing_prompts import standing_prompts
from stages.translate.term_marks import term_prompts
from stages.translate.translator import Avoider, Scorer

GARBLED = "garbled"
_FAILED = 1000
_ROUNDS = 4
_WIDE = 10
"""Search width where a narrower one came to a word that no list holds."""
_AS_LIKELY = 1.5
"""How much less likely, as a natural logarithm, a translation with copied names may be: names that the model can
translate ("the Pacific Northwest", "Sydney") lose 6 and more by being copied."""
_LEFT_OUT = 3.0
"""The same where the other translation has more faults, or left a name out that it has in another place."""

_TERM = 7.0
"""The same where only the other says the terms of the lists; both are then heard with nouns that the engine knows."""
_NEARER = 6.0
"""The same for a listed word that is nearer to the English than one that no list holds."""
_COGNATE = 12.0
"""The same for one that is the English but for its ending."""


@dataclass(frozen=True)
class Text:
    """A text to translate: a sentence, an item, or a heading. `lead` is the line above an item's list."""

    text: str
    heading: bool = False
    lead: str = ""


@dataclass(frozen=True)
class Translation:
    """What a text became; with a `failure`, `text` is the source text. The `note` says how it came about otherwise."""

    text: str
    findings: tuple[Finding, ...] = ()
    failure: str = ""
    note: Note | None = None

    @property
    def errors(self) -> int:
        """How much is wrong with it; a failure is worse than any error."""
        return _FAILED if self.failure else sum(one.severity == "error" for one in self.findings)


@dataclass
class Translating:
    """One document's texts on their way through an engine; used once."""

    asking: Asking
    judge: Judge
    context: Context
    terms: Terms = field(default_factory=lambda: Terms(TermBase()))
    answers: dict[tuple[str, frozenset[str], bool], Answer] = field(default_factory=dict)
    continued: frozenset[str] = frozenset()

    def translate(self, texts: Sequence[Text]) -> list[Translation]:
        """A translation for every text, in order.

        The engine is asked for everything the cache does not hold; then in other ways for what the checks doubt; then
        for what still holds a wrong word without that word. What it answers for a text depends on no other text, so a
        change in one sentence changes no other.
        """
        target = self.asking.target
        if (self.asking.source, target) == ("en", "es"):
            texts = [replace(one, text=small_drugs(one.text)) for one in texts]
        known = small_words(text.text for text in texts if not text.heading)
        self.continued = frozenset(one.text for one in texts if goes_on(one.lead))
        first = [
            ()
            if self._term(one.text)
            else (
                *lead_prompts(one.text, one.lead, target),
                *self._reworded(one.text, first_prompts(one.text, known, heading=one.heading, target=target)),
            )
            for one in texts
        ]
        choices = self._choose(texts, first)
        if (self.asking.source, target) == ("en", "es"):
            choices = self._with_stand_ins(texts, choices)
        choices = self._again(texts, choices, second_prompts)
        if isinstance(self.asking.engine, Avoider):
            before = choices
            choices = [_told(*pair) for pair in zip(before, self._avoided(texts, before), strict=True)]
        if target == "es":
            choices = [self._respelled(one.text, choice) for one, choice in zip(texts, choices, strict=True)]
        if target == "es" and isinstance(self.asking.engine, Avoider):
            for _ in range(_ROUNDS):
                before, choices = choices, self._listed(texts, choices)
                if choices == before:
                    break
        if isinstance(self.asking.engine, Scorer):
            choices = self._copied(texts, choices)
        return [self._result(text, tried, choice) for text, tried, choice in zip(texts, first, choices, strict=True)]

    def _reworded(self, text: str, prompts: tuple[Prompt, ...]) -> tuple[Prompt, ...]:
        """The prompts; before them, and alone if it has an answer, the text in words that the model reads right."""
        other = reworded_prompts(text, self.asking.source, self.asking.target)
        return (*other, *(replace(one, alone=False) for one in prompts)) if other else prompts

    def _choose(self, texts: Sequence[Text], prompts: Sequence[tuple[Prompt, ...]]) -> list[Choice | None]:
        self._ask(prompt for tried in prompts for prompt in tried)
        return [self._best(text.text, tried) for text, tried in zip(texts, prompts, strict=True)]

    def _best(self, text: str, prompts: tuple[Prompt, ...]) -> Choice | None:
        if not prompts:
            return Choice(self._term(text) or text, ())
        offered = [(prompt, self._offered(text, prompt)) for prompt in prompts]
        alone = [answers for prompt, answers in offered if prompt.alone and answers]
        return self.judge.best(text, alone or [answers for _, answers in offered])

    def _term(self, text: str) -> str:
        return self.terms.translation(text, self.asking.source, self.asking.target)

    def _offered(self, text: str, prompt: Prompt) -> list[str]:
        given = (answer for answer in self.answers[prompt.key].candidates if not prompt.says_avoided(answer))
        offered = map(prompt.unwrap, given)
        commands = text not in self.continued
        mended = (repair(text, one, language=self.asking.target, commands=commands) for one in offered if one)
        return [say_label(text, one, self.terms, self.asking.source, self.asking.target) for one in mended]

    def _again(
        self, texts: Sequence[Text], choices: list[Choice | None], ways: Callable[[str, Choice], tuple[Prompt, ...]]
    ) -> list[Choice | None]:
        prompts = [ways(one.text, choice) if choice else () for one, choice in zip(texts, choices, strict=True)]
        self._ask(prompt for tried in prompts for prompt in tried)
        return [
            self._mended(one.text, choice, tried) for one, choice, tried in zip(texts, choices, prompts, strict=True)
        ]

    def _with_stand_ins(self, texts: Sequence[Text], choices: list[Choice | None]) -> list[Choice | None]:
        """Every choice, or one that says commands and drugs which the first did not, if it is no worse otherwise."""
        grammar = self.terms.grammar(self.asking.source, self.asking.target)
        tried = [
            standing_prompts(one.text, choice, grammar) if choice else ()
            for one, choice in zip(texts, choices, strict=True)
        ]
        rivals = self._choose(texts, tried)
        return [
            rival if prompts and choice and rival and _no_worse(text.text, choice, rival) else choice
            for text, choice, rival, prompts in zip(texts, choices, rivals, tried, strict=True)
        ]

    def _avoided(self, texts: Sequence[Text], choices: list[Choice | None]) -> list[Choice | None]:
        """Every choice, better where the engine finds another word; each round forbids what the last one brought."""
        avoided: list[frozenset[str]] = [frozenset()] * len(texts)
        latest = list(choices)
        for _ in range(_ROUNDS):
            more = [choice.avoidable if choice else frozenset() for choice in latest]
            avoided = [before | new if new else frozenset() for before, new in zip(avoided, more, strict=True)]
            tried = [
                avoiding_prompts(one.text, choice, words) if choice else ()
                for one, choice, words in zip(texts, choices, avoided, strict=True)
            ]
            if not any(tried):
                break
            latest = [
                best if prompts else None for best, prompts in zip(self._choose(texts, tried), tried, strict=True)
            ]
            choices = [better(choice, other) if choice else None for choice, other in zip(choices, latest, strict=True)]
        return choices

    def _respelled(self, text: str, choice: Choice | None) -> Choice | None:
        mended = respell(choice.text, sorted(choice.avoidable)) if choice else None
        return better(choice, self.judge.best(text, [[mended]])) if choice and mended else choice

    def _listed(self, texts: Sequence[Text], choices: list[Choice | None]) -> list[Choice | None]:
        """Every choice, or one whose words Spanish lists hold, if the engine does not find that far less likely.

        The checks let a word pass whose parts might make one: "biosidad" beside "bioseguridad".
        """
        strange = [
            self._strange(one.text, choice.text) if choice else frozenset()
            for one, choice in zip(texts, choices, strict=True)
        ]
        tried = [
            listed_prompts(one.text, choice, words) if choice else {}
            for one, choice, words in zip(texts, choices, strange, strict=True)
        ]
        self._ask(prompt for by_word in tried for prompts in by_word.values() for prompt in prompts)
        rivals = [
            self._rivals(one.text, choice, words, prompts) if choice and words else []
            for one, choice, words, prompts in zip(texts, choices, strange, tried, strict=True)
        ]
        asked = [
            (at, one) for at, choice in enumerate(choices) if choice and rivals[at] for one in (choice, *rivals[at])
        ]
        scores = self.asking.scores([(texts[at].text, one.text) for at, one in asked])
        likely: dict[int, list[tuple[float, Choice]]] = {}
        for (at, one), score in zip(asked, scores, strict=True):
            likely.setdefault(at, []).append((score, one))
        made = list(choices)
        for at, ((mine, choice), *others) in likely.items():
            leave = [
                (score + (_COGNATE if is_cognate(only_in(one.text, choice.text), texts[at].text) else _NEARER), one)
                for score, one in others
            ]
            best, rival = max(leave, key=lambda pair: pair[0])
            if best > mine:
                made[at] = rival
        return made

    def _rivals(
        self, text: str, choice: Choice, words: frozenset[str], prompts: dict[str, tuple[Prompt, ...]]
    ) -> list[Choice]:
        """The choice with an unlisted word exchanged for one that is nearer to the English; none with more faults."""
        whole = [one for prompt in prompts[""] for one in self._offered(text, prompt)]
        found: dict[str, None] = {}
        for word in words:
            single = [one for prompt in prompts[word] for one in self._offered(prompt.text, prompt)]
            for other in nearer(word, text, [*single, *whole]):
                found[exchanged(choice.text, word, other)] = None
        fewer = [one for one in found if len(self._strange(text, one)) < len(words)]
        judged = (self.judge.best(text, [[one]]) for one in fewer)
        return [one for one in judged if one and one.faults <= choice.faults]

    def _strange(self, text: str, translation: str) -> frozenset[str]:
        return frozenset(word for word in unlisted(text, translation) if word.casefold() not in self.judge.known)

    def _copied(self, texts: Sequence[Text], choices: list[Choice | None]) -> list[Choice | None]:
        """Every choice, or one that copies names the first has not, if the engine finds that about as likely."""
        grammar = self.terms.grammar(self.asking.source, self.asking.target)
        tried = [
            (*copying_prompts(one.text, choice), *term_prompts(one.text, choice, grammar))
            if choice and not one.heading
            else ()
            for one, choice in zip(texts, choices, strict=True)
        ]
        rivals = self._choose(texts, tried)
        asked = [
            (at, choice, rival)
            for at, (choice, rival, prompts) in enumerate(zip(choices, rivals, tried, strict=True))
            if prompts and choice and rival and rival.faults <= choice.faults
        ]
        scores = self.asking.scores(
            [one for at, choice, rival in asked for one in comparable(texts[at].text, choice, rival, grammar)]
        )
        for (at, choice, rival), mine, theirs in zip(asked, scores[::2], scores[1::2], strict=True):
            much = rival.faults < choice.faults or said_again(texts[at].text, choice, rival)
            less = _TERM if _says_terms(choice, rival) else _LEFT_OUT if much else _AS_LIKELY
            if theirs > mine - less:
                choices[at] = rival
        return choices

    def _mended(self, text: str, choice: Choice | None, prompts: tuple[Prompt, ...]) -> Choice | None:
        if choice is None or not prompts:
            return choice
        whole = [self._offered(text, prompt) for prompt in prompts]
        patches = [
            [patched for one in offered if (patched := patch(choice.text, one, choice.doubted))] for offered in whole
        ]
        choice = better(choice, self.judge.best(text, patches))
        return better(choice, self.judge.best(text, whole)) if choice.faults[0] else choice

    def _ask(self, prompts: Iterable[Prompt]) -> None:
        new: dict[tuple[frozenset[str], bool], dict[str, None]] = {}
        for prompt in prompts:
            if prompt.key not in self.answers:
                new.setdefault((prompt.avoid, prompt.wide), {})[prompt.text] = None
        for (avoid, wide), texts in new.items():
            self._ask_group(list(texts), avoid, wide=wide)

    def _ask_group(self, texts: list[str], avoid: frozenset[str], *, wide: bool) -> None:
        self.context.progress.step(0, len(texts))
        asking = self.asking.avoiding(avoid)
        asking = asking.widened(_WIDE) if wide else asking
        fingerprint = f"{asking.source}→{asking.target} {asking.engine.fingerprint}"

        def work(todo: list[str]) -> list[str | None]:
            answers = asking.ask(todo)
            self.answers.update({(text, avoid, wide): answer for text, answer in zip(todo, answers, strict=True)})
            return [json.dumps(one.candidates, ensure_ascii=False) if one.candidates else None for one in answers]

        kept = self.context.cache.texts("translate", fingerprint, texts, work)
        for text, value in zip(texts, kept, strict=True):
            if value is not None:
                self.answers[text, avoid, wide] = Answer(tuple(json.loads(value)))
        self.context.progress.step(len(texts), len(texts))

    def _result(self, text: Text, prompts: tuple[Prompt, ...], choice: Choice | None) -> Translation:
        if choice:
            return Translation(choice.text, choice.findings)
        reasons = [answer.failure for prompt in prompts if (answer := self.answers[prompt.key]).failure]
        return Translation(text.text, failure=reasons[0] if reasons else "every candidate lost what must be kept")


def _no_worse(text: str, choice: Choice, rival: Choice) -> bool:
    """Whether the rival has fewer faults, or no more where it names drugs that the choice names badly."""
    named = bool(doubted_drugs(text, choice)) and rival.faults[:2] <= choice.faults[:2]
    return named or rival.faults < choice.faults


def _says_terms(choice: Choice, rival: Choice) -> bool:
    """Whether the rival has fewer faults and says terms that the choice does not."""
    missing, still = (sum(one.check == TERMS for one in each.findings) for each in (choice, rival))
    return rival.faults < choice.faults and still < missing


def _told(before: Choice | None, after: Choice | None) -> Choice | None:
    """The later choice, with a doubt where a garbled word gave way to one that the engine was driven to."""
    if before is None or after is None or before.text == after.text:
        return after
    words = ", ".join(f"“{word}”" for word in sorted(before.avoidable))
    doubt = Finding(GARBLED, f"the engine garbled a word here at first ({words})", "warning", "read the sentence")
    return replace(after, findings=(*after.findings, doubt))
