"""From a reviewed text back to corrections: what a person changed, approved, or worked on in vain."""

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.correction import Correction, normalized
from pipeline.document import SOURCE, Document, Line, Version
from pipeline.errors import DocumentError
from pipeline.memory import PEOPLE, Unit

APPROVED = frozenset({"reviewed", "final"})
"""States (XLIFF 2.0, 2.3.2.3) that say a person stands by the target."""


@dataclass(frozen=True)
class Reviewed:
    """One line as it came back: `line` is its id in `version`; parts of the target stand in lines of their own."""

    version: str
    line: str
    source: str
    target: str
    state: str = ""


@dataclass(frozen=True)
class Outcome:
    """What a review comes to: decisions, translations to remember, and lines that no longer fit, with the reason."""

    corrections: tuple[Correction, ...]
    units: tuple[Unit, ...]
    unmatched: tuple[str, ...]


def outcome(document: Document, reviewed: Iterable[Reviewed], *, by: str = "", on: str = "") -> Outcome:
    """The decisions in a reviewed text about this document; a line left as the machine wrote it decides nothing."""
    corrections: list[Correction] = []
    units: list[Unit] = []
    unmatched: list[str] = []
    for one in reviewed:
        found = _line(document, one.version, one.line)
        if found is None or normalized(found[1]) != normalized(one.source):
            unmatched.append(f"{one.version} {one.line}: the text has changed since: “{one.source}”")
            continue
        line, source = found
        was = spread(line)
        becomes = tuple(text.strip() for text in one.target.splitlines() if text.strip())
        if becomes and normalized(one.target) != normalized(was):
            corrections.append(Correction(one.version, source, "rewritten", was, becomes, by=by, on=on))
        elif becomes and one.state in APPROVED and not line.reviewed:
            corrections.append(Correction(one.version, source, "accepted", was, by=by, on=on))
        else:
            continue
        units += unit_of(document, one.version, corrections[-1])
    return Outcome(tuple(corrections), tuple(units), tuple(unmatched))


def spread(line: Line) -> str:
    """A line's parts, each on a line of its own: how people see and edit it."""
    return "\n".join(part.text for part in line.parts)


def line_of(document: Document, name: str) -> tuple[Version, Line, str]:
    """The version, line and source text behind the id of a line or of one of its parts.

    A part of the easy text is a line of the translation too: the line that holds the part is meant. Raises
    `DocumentError` if there is none.
    """
    for version in document.versions:
        sources = {part.id: part.text for part in document.parts(version.source)}
        for line in version.lines:
            if name in {part.id for part in line.parts} or (version.source == SOURCE and line.id == name):
                return version, line, sources[line.id]
    raise DocumentError(f"no line {name!r} in this document")


def unit_of(document: Document, version: str, one: Correction) -> list[Unit]:
    """What the translation memory keeps of a decision; nothing of a decision about a rewriting in one language."""
    made = document.version(version)
    source, target = document.language_of(made.source), made.language
    if source == target or one.state == "rejected":
        return []
    text = " ".join(one.becomes) if one.becomes else one.was
    return [Unit(normalized(one.of), source, target, PEOPLE, text, one.by, one.on)]


def _line(document: Document, version: str, name: str) -> tuple[Line, str] | None:
    if version not in {one.name for one in document.versions}:
        return None
    made = document.version(version)
    sources = {part.id: part.text for part in document.parts(made.source)}
    return next(((line, sources[line.id]) for line in made.lines if line.id == name), None)
