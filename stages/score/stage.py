"""Score versions of a document, and say which targets they miss."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

from pipeline.document import SOURCE, Block, Document, Part, Problem, Score, Target
from pipeline.errors import ConfigError
from pipeline.part_language import passage_languages
from pipeline.stage import Context, Stage
from stages.score.guidelines.book import guidelines
from stages.score.guidelines.facts import Facts
from stages.score.readability import CONSENSUS, HIGHER_IS_EASIER, MEASURES, readability, sentence_grade
from stages.score.reasons.defined_terms import defined_terms
from stages.score.reasons.explain import read_text, reasons

_NAMES = {
    "consensus": "consensus grade",
    "flesch_kincaid_grade": "Flesch-Kincaid grade",
    "flesch_reading_ease": "Flesch reading ease",
    "smog": "SMOG",
}


@dataclass(frozen=True)
class ScoreText(Stage):
    """Readability of each version in `of`, as a whole and sentence by sentence. A list item is a sentence.

    `target` sets bounds that these versions are meant to reach, such as `{consensus: 8}`; missing one is a problem.
    """

    name: ClassVar[str] = "score"

    of: tuple[str, ...] = (SOURCE,)
    target: Mapping[str, float] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        known = sorted({measure for measures in MEASURES.values() for measure in measures})
        there = f"no such measure; there are {', '.join(known)}"
        if unknown := [one for one in self.target if one not in known]:
            raise ConfigError("\n".join(f"{self.name}.target.{one}: {there}" for one in unknown))

    @property
    def targets(self) -> Mapping[str, float]:
        """Bounds by measure, for every version that is scored."""
        return self.target

    @property
    def needs(self) -> frozenset[str]:
        """The versions that are scored."""
        return frozenset(self.of)

    def run(self, document: Document, context: Context) -> Document:
        """The document with scores, reasons and guidelines of these versions, and a problem for each target missed."""
        aims = [Target(measure, value, version) for version in self.of for measure, value in self.target.items()]
        document = replace(document, targets=(*(one for one in document.targets if one not in aims), *aims))
        for done, version in enumerate(self.of, 1):
            document = _explained(_scored(document, version), version, context)
            context.progress.step(done, len(self.of))
        return document


def _scored(document: Document, version: str) -> Document:
    language = document.language_of(version)
    blocks = _without_headings(document, version)
    values = readability(_sentences(blocks), language)
    scores = [Score(measure, value, version) for measure, value in values.items()]
    scores += _sentence_scores((part for _, parts in blocks for part in parts), language, version)
    document = replace(
        document,
        scores=(*(score for score in document.scores if score.version != version), *scores),
        problems=tuple(one for one in document.problems if not _is_ours(one, version)),
    )
    return document.with_problems(*_problems(document, version, language, values))


def _explained(document: Document, version: str, context: Context) -> Document:
    language = document.language_of(version)
    text = read_text(document, version, context.plugins, defined_terms(context.terms, language))
    found = reasons(text, version)
    values = {score.measure: score.value for score in document.scores if score.version == version and not score.of}
    judged = guidelines(Facts(text, document.layout(version), tuple(found), values), version)
    return replace(
        document,
        reasons=(*(one for one in document.reasons if one.version != version), *found),
        guidelines=(*(one for one in document.guidelines if one.version != version), *judged),
    )


def _without_headings(document: Document, version: str) -> list[tuple[Block, tuple[Part, ...]]]:
    """The running text, without passages in another language: a measure knows the words of one."""
    passages = passage_languages(document)
    return [
        (block, tuple(part for part in parts if document.origin(part.id) not in passages))
        for block, parts in document.layout(version)
        if block.kind != "heading"
    ]


def _sentences(blocks: Iterable[tuple[Block, tuple[Part, ...]]]) -> Iterator[str]:
    """Every part is a sentence, but the cells of a table's row are one together."""
    for block, parts in blocks:
        texts = [part.text for part in parts]
        yield from [" ".join(texts)] if block.kind == "row" else texts


def _sentence_scores(parts: Iterable[Part], language: str, version: str) -> list[Score]:
    grades = ((part.id, sentence_grade(part.text, language)) for part in parts)
    return [Score(CONSENSUS, grade, version, of=part) for part, grade in grades if grade is not None]


def _is_ours(problem: Problem, version: str) -> bool:
    return problem.stage == ScoreText.name and problem.message.startswith(f"{version}: ")


def _problems(document: Document, version: str, language: str, values: dict[str, float]) -> list[Problem]:
    if language not in MEASURES:
        message = f"{version}: there is no readability measure for language {language!r}"
        return [Problem(ScoreText.name, "", "info", message)]
    targets = [target for target in document.targets if target.version == version and target.measure in values]
    return [_missed(target, values[target.measure]) for target in targets if not _met(target, values[target.measure])]


def _met(target: Target, value: float) -> bool:
    """True if the value, rounded to one decimal, is as easy as the target or easier."""
    shown = round(value, 1)
    return shown >= target.value if target.measure in HIGHER_IS_EASIER else shown <= target.value


def _spoken_name(measure: str) -> str:
    """A measure as people write it: `flesch_kincaid_grade` is the Flesch-Kincaid grade."""
    return _NAMES.get(measure, measure.replace("_", " "))


def _missed(target: Target, value: float) -> Problem:
    bound = "or higher" if target.measure in HIGHER_IS_EASIER else "or lower"
    return Problem(
        ScoreText.name,
        "",
        "warning",
        f"{target.version}: {_spoken_name(target.measure)} {value:.1f}, the target is {target.value:.1f} {bound}",
        "Shorten the sentences with the worst scores and look for easier words in them.",
    )
