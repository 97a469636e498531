"""From a reviewed text back to corrections: what a person changed, approved, or worked on in vain."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from pipeline.correction import Correction, normalized
from pipeline.corrections import Corrections
from pipeline.document import SOURCE, Document, Line, Version
from pipeline.errors import DocumentError
from pipeline.memory import PEOPLE, Unit

APPROVED = frozenset({"reviewed", "final"})
"""States (XLIFF 2.0, 2.3.2.3) that say a person stands by the target."""


@dataclass(frozen=True)
class Reviewed:
    """One line as it came back: `line` is its id in `version`; parts of the target stand in lines of their own.

    `given` is the `print_of` the target that was given out and `state_given` its state, None where the file does not
    say. A `noted` line holds notes that were not given out.
    """

    version: str
    line: str
    source: str
    target: str
    state: str = ""
    given: str | None = None
    state_given: str | None = None
    noted: bool = False


@dataclass(frozen=True)
class Outcome:
    """What a review comes to: decisions, translations to remember, and lines that were not taken, with the reason."""

    corrections: tuple[Correction, ...]
    units: tuple[Unit, ...]
    unmatched: tuple[str, ...]


def outcome(
    document: Document, reviewed: Iterable[Reviewed], known: Corrections | None = None, *, by: str = "", on: str = ""
) -> Outcome:
    """The decisions in a reviewed text about this document; a line left as it was given out decides nothing.

    `known` is what was decided before: what another person rewrote since the text was given out is not taken back.
    A sentence that stands in the document twice is decided once: what was rewritten wins over what was approved.
    """
    before = known or Corrections()
    made: dict[tuple[str, str], Correction] = {}
    missed: list[str] = []
    for one in reviewed:
        where = f"{one.version} {one.line}"
        found = _line(document, one.version, one.line)
        if found is None or normalized(found[1]) != normalized(one.source):
            missed.append(f"{where}: the text has changed since: “{one.source}”")
            continue
        new = _decision(one, *found, before, by, on)
        if isinstance(new, str):
            missed.append(f"{where}: {new}")
        elif new is not None:
            other = made.get(new.key)
            if other and other.state == new.state == "rewritten" and other.becomes != new.becomes:
                missed.append(f"{where}: “{new.of}” is rewritten in two ways; kept: “{' '.join(other.becomes)}”")
            elif other is None or other.state != "rewritten":
                made[new.key] = new
    units = [unit for new in made.values() for unit in unit_of(document, new.version, new)]
    return Outcome(tuple(made.values()), tuple(units), tuple(missed))


def untaken(document: Document, reviewed: Iterable[Reviewed], known: Corrections) -> list[Reviewed]:
    """The lines in which a person decided something that neither the document nor the decisions known hold.

    A line of which the file does not say how it was given out counts as rewritten.
    """
    stand: dict[tuple[str, str], list[Line]] = {}
    for version in document.versions:
        sources = {part.id: part.text for part in document.parts(version.source)}
        for line in version.lines:
            stand.setdefault((version.name, normalized(sources[line.id])), []).append(line)
    return [
        one
        for one in reviewed
        if not _is_taken(one, stand.get((one.version, normalized(one.source)), []), known.find(one.version, one.source))
    ]


def _is_taken(one: Reviewed, lines: Iterable[Line], decision: Correction | None) -> bool:
    target = normalized(one.target)
    if one.given is None or print_of(one.target) != one.given:
        becomes = decision.becomes if decision else ()
        return target in {normalized(" ".join(becomes)), *(normalized(spread(line)) for line in lines)}
    approved = one.state in APPROVED and one.state != one.state_given
    return not approved or decision is not None or any(line.reviewed for line in lines)


def _decision(one: Reviewed, line: Line, source: str, before: Corrections, by: str, on: str) -> Correction | str | None:
    """What a person decided about a line, None if nothing; or why that was not taken."""
    now = spread(line)
    given = print_of(now) if one.given is None else one.given
    becomes = tuple(text.strip() for text in one.target.splitlines() if text.strip())
    earlier = before.find(one.version, source)
    theirs = earlier if earlier and earlier.state == "rewritten" and earlier.by != by else None
    stands = " ".join(theirs.becomes) if theirs else now
    if print_of(one.target) != given:
        if not becomes:
            return "the target is empty, and a sentence cannot be taken out here: rewrite it"
        if normalized(one.target) == normalized(stands):
            return None
        if theirs and given != print_of(stands):
            who = theirs.by or "another person"
            return f"{who} has rewritten it since as “{stands}”, so this was not taken: “{' '.join(becomes)}”"
        return Correction(one.version, source, "rewritten", now, becomes, by=by, on=on)
    if not becomes or one.state not in APPROVED or one.state == one.state_given:
        return None
    if given != print_of(stands):
        return f"approved as “{' '.join(becomes)}”, but it has become “{' '.join(stands.split())}” since"
    return None if line.reviewed else Correction(one.version, source, "accepted", now, by=by, on=on)


def print_of(text: str) -> str:
    """A digest of a text, whatever its white space: unlike a second copy, no search and replace changes it too."""
    return hashlib.sha256(normalized(text).encode()).hexdigest()[:16]


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


def forgotten(document: Document, version: str, one: Correction) -> list[Unit]:
    """What the translation memory must give up where a translation is rejected, if it holds it."""
    return unit_of(document, version, replace(one, state="accepted")) if one.state == "rejected" else []


def _line(document: Document, version: str, name: str) -> tuple[Line, str] | None:
    if version not in {one.name for one in document.versions}:
        return None
    made = document.version(version)
    sources = {part.id: part.text for part in document.parts(made.source)}
    return next(((line, sources[line.id]) for line in made.lines if line.id == name), None)
