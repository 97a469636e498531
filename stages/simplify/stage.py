"""The simplify stage: the easy version of an English document, every change noted on its line."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, ClassVar

from pipeline.decided import decided
from pipeline.document import SOURCE, BlockKind, Document, Line, Part, Problem, Sentence, Target, Version
from pipeline.errors import ConfigError, EngineFault
from pipeline.meaning import MeaningCheck, all_checks
from pipeline.plugins import REWRITERS
from pipeline.stage import Context, Stage, plugin_names
from stages.simplify.editor import REWRITER, Editor
from stages.simplify.explain import explained
from stages.simplify.fingerprint import fingerprint
from stages.simplify.page_rules import page_rules
from stages.simplify.page_terms import kept_terms
from stages.simplify.rejected import by_rejected, from_key, kept_from_page, key
from stages.simplify.rewriter import Proposals
from stages.simplify.rewritten import Rewritten, from_json
from stages.simplify.rulebook import rule_names
from stages.simplify.settings import MOST_EDITS, Settings, mistakes, settings
from stages.simplify.spanish.editor import SpanishEditor

_GRADE = "flesch_kincaid_grade"


@dataclass(frozen=True)
class Simplify(Stage):
    """Adds the version `to`; `grade` is the Flesch-Kincaid grade it is meant to reach, which later scoring compares.

    `rules` switches and tunes rules (`clause: off`, `phrase: {confidence: 0.97, most: 2}`), `edits` is the most in one
    sentence, `rewriters` are engines that propose whole sentences, in order of preference; none is used by itself.
    """

    name: ClassVar[str] = "simplify"
    to: str = "easy"
    grade: float | None = None
    rules: Mapping[str, Any] = field(default_factory=dict, hash=False)
    edits: int = MOST_EDITS
    rewriters: tuple[str, ...] = plugin_names(REWRITERS, ())

    def __post_init__(self) -> None:
        if found := list(mistakes(self.edits, self.rules, rule_names())):
            raise ConfigError("\n".join(f"{self.name}.{one}" for one in found))

    @property
    def settings(self) -> Settings:
        """The tuning of the rules."""
        return settings(self.edits, self.rules)

    @property
    def needs(self) -> frozenset[str]:
        """The original text."""
        return frozenset({SOURCE})

    @property
    def gives(self) -> frozenset[str]:
        """The easy version."""
        return frozenset({self.to})

    @property
    def targets(self) -> Mapping[str, float]:
        """The grade that the easy version is meant to reach."""
        return {} if self.grade is None else {_GRADE: self.grade}

    def run(self, document: Document, context: Context) -> Document:
        """The document with its easy version, the target for it, and a problem for every sentence that failed."""
        work = self._rewritten if document.language in {"en", "es"} else self._kept
        result = decided(work(document, context), self.to, context.corrections)
        if self.grade is None:
            return result
        target = Target(_GRADE, self.grade, self.to)
        return replace(result, targets=(*(known for known in result.targets if known != target), target))

    def _rewritten(self, document: Document, context: Context) -> Document:
        if not self.rewriters or document.language != "en":
            return self._edited(document, context, None)
        chosen = context.choose(REWRITERS, self.rewriters, language=document.language)
        others = (one for one in document.engines if one.stage != self.name)
        document = replace(document, engines=(*others, chosen.use(self.name)))
        try:
            return self._edited(document, context, Proposals(chosen))
        except EngineFault as fault:
            message = f"the rewriter failed, so the rules did all the work: {fault.message}"
            problem = Problem(self.name, "", "warning", message)
            return self._edited(document, context, None).with_problems(problem)

    def _edited(self, document: Document, context: Context, proposals: Proposals | None) -> Document:
        checks = all_checks(context.plugins)
        step = context.progress.step
        mark = fingerprint(checks, self.settings.mark, proposals.fingerprint if proposals else "")
        sentences = [(kind, sentence) for kind, sentence in _with_kinds(document) if not sentence.language]
        total = len(sentences)
        faults: dict[str, EngineFault] = {}

        def work(keys: list[str]) -> list[str | None]:
            results: dict[str, Rewritten | EngineFault] = {}
            for rules, some in by_rejected(keys).items():
                known = total - len(keys) + len(results)
                tell = partial(_tell, step, known, total)
                editor = self._editor(document.language, checks, tell, None if REWRITER in rules else proposals, rules)
                answers = editor.rewrite([from_key(name) for name in some])
                results.update(zip(some, answers, strict=True))
            faults.update({name: result for name, result in results.items() if isinstance(result, EngineFault)})
            return [None if isinstance(one := results[name], EngineFault) else one.to_json() for name in keys]

        terms_of_page = kept_terms([(sentence.id, sentence.text) for _, sentence in sentences])
        rejected = {
            sentence.id: context.corrections.rejected_rules(self.to, sentence.text)
            | terms_of_page.get(sentence.id, frozenset())
            for _, sentence in sentences
        }
        keys = [key(kind, sentence.text, rejected[sentence.id]) for kind, sentence in sentences]
        answers = context.cache.texts(self.name, mark, keys, work)
        context.progress.step(total, total)
        rewritten = {
            sentence.id: _as_it_is(sentence, failed=True) if answer is None else from_json(answer).line(sentence.id)
            for (_, sentence), answer in zip(sentences, answers, strict=True)
        }
        # Passages in another language stay as they are.
        lines = tuple(rewritten.get(sentence.id) or _as_it_is(sentence) for sentence in document.sentences)
        problems = [
            _failure(sentence, faults[name])
            for (_, sentence), name in zip(sentences, keys, strict=True)
            if name in faults
        ]
        lines = kept_from_page(lines, page_rules(document, lines, self.settings, context.terms), rejected)
        made = document.with_version(self._version(document, lines, f"rules {mark}")).with_problems(*problems)
        terms = (
            explained(made.layout(self.to), self.to, context.terms, _prose(document))
            if self.settings.on("explain", True)
            else ()
        )
        return replace(made, terms=(*(term for term in made.terms if term.version != self.to), *terms))

    def _editor(
        self,
        language: str,
        checks: tuple[MeaningCheck, ...],
        step: Callable[[int], None],
        proposals: Proposals | None,
        rejected: frozenset[str],
    ) -> Editor | SpanishEditor:
        tuned = self.settings.without(rejected)
        return SpanishEditor(checks, step, tuned) if language == "es" else Editor(checks, step, tuned, proposals)

    def _kept(self, document: Document, _: Context) -> Document:
        lines = tuple(_as_it_is(sentence) for sentence in document.sentences)
        problem = Problem(
            self.name,
            "",
            "info",
            f"The text is in {document.language!r}; simplification covers English and Spanish, so it was kept.",
            "Ask a plain-language editor to go through it.",
        )
        return document.with_version(self._version(document, lines, "none")).with_problems(problem)

    def _version(self, document: Document, lines: Iterable[Line], engine: str) -> Version:
        return Version(self.to, document.language, SOURCE, tuple(lines), engine)


def _prose(document: Document) -> list[str]:
    return [sentence.text for kind, sentence in _with_kinds(document) if kind != "heading"]


def _with_kinds(document: Document) -> list[tuple[BlockKind, Sentence]]:
    return [(block.kind, sentence) for block in document.blocks for sentence in block.sentences]


def _tell(step: Callable[[int, int], None], known: int, total: int, done: int) -> None:
    step(known + done, total)


def _as_it_is(sentence: Sentence, *, failed: bool = False) -> Line:
    return Line(sentence.id, (Part(f"{sentence.id}.1", sentence.text),), failed=failed)


def _failure(sentence: Sentence, fault: EngineFault) -> Problem:
    return Problem(
        "simplify", sentence.id, "error", f"The rules failed: {fault.message}", "Rewrite this sentence by hand."
    )
