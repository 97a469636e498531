"""Compare a version with its source: undo a simplification that changed the meaning, report a translation that did."""

from dataclasses import dataclass, replace
from typing import ClassVar

from pipeline.document import Document, Line, Note, Part, Problem
from pipeline.meaning import Finding, MeaningCheck, Pair, all_checks
from pipeline.stage import Context, Stage

UNDONE = "undone"
"""The rule of the note on a line that was set back to its source text."""


@dataclass(frozen=True)
class Check(Stage):
    """Every line of the version `of` against the sentence it came from; lines that failed before are left alone."""

    name: ClassVar[str] = "check"

    of: str = "easy"

    @property
    def needs(self) -> frozenset[str]:
        """The version that is checked."""
        return frozenset({self.of})

    def run(self, document: Document, context: Context) -> Document:
        """The document with harmful rewrites undone and doubtful translations among its problems."""
        version = document.version(self.of)
        sources = {part.id: part.text for part in document.parts(version.source)}
        before = document.language_of(version.source)
        comparison = _Comparison(all_checks(context.plugins), before, version.language)
        lines: list[Line] = []
        problems: list[Problem] = []
        for at, line in enumerate(version.lines, 1):
            context.progress.step(at, len(version.lines))
            findings = comparison.findings(sources[line.id], line)
            if line.reviewed:
                # A person decided: what the checks say is told, and stands.
                problems += [_problem(self.name, _about(line), replace(one, severity="info")) for one in findings]
            elif before == version.language and any(finding.severity == "error" for finding in findings):
                line = _undone(line, sources[line.id], findings)
                problems.append(Problem(self.name, line.id, "info", f"rewriting undone: {_reasons(findings)}"))
            elif findings:
                problems += [_problem(self.name, _about(line), finding) for finding in findings]
            lines.append(line)
        document = replace(document, problems=_others(document, self.name, version.lines))
        return document.with_version(replace(version, lines=tuple(lines))).with_problems(*problems)


@dataclass(frozen=True)
class _Comparison:
    """The checks, and the languages of the source and the version."""

    checks: tuple[MeaningCheck, ...]
    source_language: str
    target_language: str

    def findings(self, source: str, line: Line) -> list[Finding]:
        """What all checks say about a line; numbers and names may move between its parts."""
        if line.failed or not line.parts or line.text == source:
            return []
        texts = [line.text]
        own = " ".join(part.text for part in line.parts if part.kind not in {"explanation", "pointer"})
        if own != line.text:
            texts.append(own)
        return [finding for check in self.checks for finding in self._fewest(check, source, texts)]

    def _fewest(self, check: MeaningCheck, source: str, texts: list[str]) -> tuple[Finding, ...]:
        # An explanation may be made of the sentence's own words or be added to them; either way it must not count.
        pairs = (Pair(source, text, self.source_language, self.target_language) for text in texts)
        return min((check.find(pair) for pair in pairs), key=len)


def _undone(line: Line, source: str, findings: list[Finding]) -> Line:
    note = Note(UNDONE, _reasons(findings), before=line.text, after=source)
    return Line(line.id, (Part(f"{line.id}.1", source),), (*line.notes, note))


def _about(line: Line) -> str:
    return line.parts[0].id


def _reasons(findings: list[Finding]) -> str:
    return "; ".join(finding.message for finding in findings if finding.severity == "error")


def _problem(stage: str, part: str, finding: Finding) -> Problem:
    return Problem(stage, part, finding.severity, f"{finding.check}: {finding.message}", finding.suggestion)


def _others(document: Document, stage: str, lines: tuple[Line, ...]) -> tuple[Problem, ...]:
    """The problems without those that an earlier run of this check left on the same parts."""
    here = {part.id for line in lines for part in line.parts}
    return tuple(one for one in document.problems if one.stage != stage or one.sentence not in here)
