"""Translating a version sentence by sentence."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from pipeline.correction import normalized
from pipeline.decided import decided
from pipeline.document import Document, EngineUse, Line, Note, Part, Problem, Version
from pipeline.engines import Chosen
from pipeline.meaning import all_checks
from pipeline.part_language import passage_languages
from pipeline.plugins import TRANSLATORS
from pipeline.stage import Context, Stage, plugin_names
from stages.translate.checks.terms import TERMS, Terms
from stages.translate.choose import Judge
from stages.translate.explained import Explaining, with_terms
from stages.translate.fallback import Fallback, originals_of
from stages.translate.isolate import Asking
from stages.translate.languages import primary
from stages.translate.translation import GARBLED, Text, Translating, Translation
from stages.translate.translator import BeamSearch

_LONG_WORDS = 60


@dataclass(frozen=True)
class Translate(Stage):
    """Adds a version named for its language, part by part, as a draft that wants review.

    `of` is the version to translate, `to` the language, `engines` an order of preference, `beam` the search width
    and the number of candidates that the checks choose from. Raises `EngineMissing` if no engine is ready.
    """

    name: ClassVar[str] = "translate"

    of: str = "easy"
    to: str = "es"
    engines: tuple[str, ...] = plugin_names(TRANSLATORS, ("argos", "builtin"))
    beam: int = 5

    @property
    def needs(self) -> frozenset[str]:
        """The version to translate."""
        return frozenset({self.of})

    @property
    def gives(self) -> frozenset[str]:
        """The version in the other language."""
        return frozenset({self.to})

    def run(self, document: Document, context: Context) -> Document:
        """The document with the translation, the engine used, and a problem for every sentence that failed."""
        document = _without_problems_of(document, self.to)
        if primary(document.language_of(self.of)) == primary(self.to):
            return decided(self._copied(document), self.to, context.corrections)
        # A passage that is in another language already, such as where to call in Spanish, is no text to translate.
        passages = passage_languages(document)
        kept = {part.id for part in document.parts(self.of) if document.origin(part.id) in passages}
        known = self._remembered(document, context)
        texts = [(part, text) for part, text in _texts(document, self.of) if part.id not in kept | known.keys()]
        chosen = context.choose(TRANSLATORS, self.engines, language=document.language_of(self.of), target=self.to)
        chosen = replace(chosen, engine=_with_beam(chosen.engine, self.beam))
        done, others = self._translated(document, texts, chosen, context)
        lines = [self._line(part, one) for (part, _), one in zip(texts, done, strict=True)]
        problems = _problems(lines, done, texts=[text for _, text in texts])
        lines = self._with_passages(document, [*lines, *known.values()])
        use = chosen.use(self.name, what=f"{document.language_of(self.of)}→{self.to}")
        made = replace(
            self._with_lines(document, lines, engine=chosen.name, draft=True),
            engines=_recorded(document, use, *others),
        ).with_problems(*problems)
        made = self._explained(made, chosen, context)
        return decided(made, self.to, context.corrections)

    def _explained(self, document: Document, chosen: Chosen, context: Context) -> Document:
        """The document with the words that the version explains explained in the translation too."""
        translating = self._translating(document, chosen, context)
        explaining = Explaining(context.terms, translating.translate, primary(self.to))
        return with_terms(document, self.to, explaining.terms(document, self.of, self.to))

    def _remembered(self, document: Document, context: Context) -> dict[str, Line]:
        """The lines that people translated before, by the id of the part they translate.

        What was rewritten or rejected here is not among them: that decision is about what an engine writes.
        """
        if context.memory is None:
            return {}
        decisions = {one.key: one.state for one in context.corrections.of_version(self.to)}
        parts = [
            part
            for part in document.parts(self.of)
            if decisions.get((self.to, normalized(part.text))) in {None, "accepted"}
        ]
        source, target = primary(document.language_of(self.of)), primary(self.to)
        found = context.memory.find([part.text for part in parts], source=source, target=target)
        return {
            part.id: Line(
                part.id,
                (Part(f"{part.id}.{self.to}", unit.target, part.kind),),
                (Note("memory", "a person translated this before", origin=f"{unit.by} {unit.changed}".strip()),),
                reviewed=True,
            )
            for part in parts
            if (unit := found.get(part.text))
        }

    def _translated(
        self, document: Document, texts: Sequence[tuple[Part, Text]], chosen: Chosen, context: Context
    ) -> tuple[list[Translation], list[EngineUse]]:
        translating = self._translating(document, chosen, context)
        asked = [text for _, text in texts]
        done = translating.translate(asked)
        original = originals_of(document, self.of)
        originals = {at: original[part.id] for at, (part, _) in enumerate(texts) if part.id in original}
        later = self.engines[self.engines.index(chosen.name) + 1 :]
        done, other = Fallback(translating.judge, context, translating.terms, originals, later).improve(
            asked, done, chosen
        )
        return done, [other] if other else []

    def _translating(self, document: Document, chosen: Chosen, context: Context) -> Translating:
        source, target = primary(document.language_of(self.of)), primary(self.to)
        terms = Terms(context.terms)
        judge = Judge((*all_checks(context.plugins), terms), source, target, terms.words(target))
        return Translating(Asking(chosen.name, chosen.engine, source, target), judge, context, terms)

    def _with_passages(self, document: Document, lines: Iterable[Line]) -> list[Line]:
        known = {line.id: line for line in lines}
        parts = document.parts(self.of)
        return [known.get(part.id) or self._line(part, Translation(part.text)) for part in parts]

    def _copied(self, document: Document) -> Document:
        lines = [self._line(part, Translation(part.text)) for part in document.parts(self.of)]
        message = f"the text is in {self.to!r} already, so it was not translated"
        return self._with_lines(document, lines).with_problems(Problem(self.name, "", "info", message))

    def _line(self, part: Part, done: Translation) -> Line:
        new = Part(f"{part.id}.{self.to}", done.text, part.kind)
        return Line(part.id, (new,), (done.note,) if done.note else (), failed=bool(done.failure))

    def _with_lines(
        self, document: Document, lines: Iterable[Line], *, engine: str = "", draft: bool = False
    ) -> Document:
        return document.with_version(Version(self.to, self.to, self.of, tuple(lines), engine, draft))


def _texts(document: Document, version: str) -> Iterator[tuple[Part, Text]]:
    """Every part with its text, and for an item the line that leads to its list: "Tell your nurse if you:"."""
    lead = ""
    for block, parts in document.layout(version):
        for part in parts:
            kind = part.kind or block.kind
            yield part, Text(part.text, heading=kind == "heading", lead=lead if kind == "item" else "")
            if kind != "item":
                lead = part.text


def _with_beam(engine: Any, beam: int) -> Any:
    return engine.with_beam(beam) if isinstance(engine, BeamSearch) else engine


def _without_problems_of(document: Document, version: str) -> Document:
    earlier = {part.id for one in document.versions if one.name == version for line in one.lines for part in line.parts}
    kept = tuple(one for one in document.problems if one.stage != Translate.name or one.sentence not in earlier)
    return replace(document, problems=kept)


def _recorded(document: Document, *uses: EngineUse) -> tuple[EngineUse, ...]:
    new = {(use.stage, use.what) for use in uses}
    return (*(one for one in document.engines if (one.stage, one.what) not in new), *uses)


def _problems(lines: Sequence[Line], done: Sequence[Translation], *, texts: Sequence[Text]) -> list[Problem]:
    problems = []
    for line, one, text in zip(lines, done, texts, strict=True):
        part = line.parts[0].id
        if one.failure:
            message = f"not translated: {one.failure}"
            problems.append(Problem(Translate.name, part, "error", message, "translate this sentence by hand"))
            continue
        problems += [
            Problem(Translate.name, part, found.severity, f"{found.check}: {found.message}", found.suggestion)
            for found in one.findings
            if found.check in {TERMS, GARBLED}
        ]
        if (words := len(text.text.split())) > _LONG_WORDS:
            message = f"{words} words in one sentence: the translation is less sure than elsewhere"
            problems.append(Problem(Translate.name, part, "warning", message, "split the sentence"))
    return problems
