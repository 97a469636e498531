"""XLIFF 2.0 files for review: `easy.es.xlf` for the translator, `easy.en.xlf` for the editor of the easy text.

By the OASIS specification "XLIFF Version 2.0". A unit is a line: its source, its target, and notes with the original
sentence, the doubts, and what was changed. Where a sentence became several, each stands on a line of its own.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.document import Document, Line, Problem, Version
from pipeline.files import whole_file
from pipeline.memory import PEOPLE, Memory
from pipeline.review import print_of, spread
from pipeline.similar import Suggestion, suggestions
from pipeline.stage import Context
from stages.publish.visible import one_line

if TYPE_CHECKING:
    from lxml.etree import _Element

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"
"""The metadata module: tells each target and state as given out, so that a file that comes late undoes nothing."""
MATCHES = "urn:oasis:names:tc:xliff:matches:2.0"
"""The translation candidates module: what people wrote for a sentence that is nearly the same."""
GIVEN = "given out"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class XliffWriter:
    """Writes `easy.es.xlf` and `easy.en.xlf`; `plainvox review apply` takes them back."""

    name = "xliff"

    def keep(self, document: Document, context: Context) -> tuple[Problem, ...]:
        """Keep the files that hold a person's work, and tell of those that wait to be taken back."""
        from stages.publish.xliff_kept import keep_edited

        return tuple(one for path in _paths(document, context) for one in keep_edited(path, document, context))

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """One file per version that is made by rewriting or translating; `OutputError` if one cannot be written."""
        paths = _paths(document, context)
        for path, version in paths.items():
            with whole_file(path) as temporary:
                temporary.write_bytes(xliff(document, version.name, context.memory))
        return tuple(paths)


def _paths(document: Document, context: Context) -> dict[Path, Version]:
    paths: dict[Path, Version] = {}
    for version in document.versions:
        paths.setdefault(context.folder / f"{document.label(version.name)}.xlf", version)
    return paths


def xliff(document: Document, name: str, memory: Memory | None = None) -> bytes:
    """The file of a version, UTF-8; its `file` is named after the version, its units after the version's lines.

    What the memory holds for sentences that are nearly the same stands by as candidates.
    """
    from lxml import etree

    version = document.version(name)
    spaces = {None: NAMESPACE, "mda": METADATA, "mtc": MATCHES}
    root = etree.Element(f"{{{NAMESPACE}}}xliff", nsmap=spaces, version="2.0")  # type: ignore[arg-type]  # the stubs know no default namespace
    root.set("srcLang", document.language_of(version.source))
    root.set("trgLang", version.language)
    file = etree.SubElement(root, f"{{{NAMESPACE}}}file", id=name, original=_text(document.source.address))
    sources = {part.id: part.text for part in document.parts(version.source)}
    originals = {sentence.id: sentence.text for sentence in document.sentences}
    alike = _alike(document, version, memory)
    for number, line in enumerate(version.lines, 1):
        original = originals[document.origin(line.id)]
        notes = list(_notes(document, line, original if original != sources[line.id] else ""))
        _unit(file, f"u{number}", line, sources[line.id], notes, alike.get(sources[line.id], []))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def _alike(document: Document, version: Version, memory: Memory | None) -> dict[str, list[Suggestion]]:
    source, target = (name.partition("-")[0] for name in (document.language_of(version.source), version.language))
    if memory is None or source == target:
        return {}
    units = [unit for unit in memory.units(source=source, target=target) if unit.engine == PEOPLE]
    return suggestions([part.text for part in document.parts(version.source)], units)


def _unit(
    file: "_Element",
    number: str,
    line: Line,
    source: str,
    notes: list[tuple[str, str]],
    alike: Sequence[Suggestion],
) -> None:
    from lxml import etree

    unit = etree.SubElement(file, f"{{{NAMESPACE}}}unit", id=number, name=line.id, canResegment="no")
    unit.set(_SPACE, "preserve")
    target = "\n".join(map(_text, spread(line).splitlines()))
    group = etree.SubElement(
        etree.SubElement(unit, f"{{{METADATA}}}metadata"), f"{{{METADATA}}}metaGroup", category=GIVEN
    )
    for kind, value in (("target", print_of(target)), ("state", _state(line))):
        etree.SubElement(group, f"{{{METADATA}}}meta", type=kind).text = value
    if alike:
        _candidates(unit, alike)
    if notes:
        told = etree.SubElement(unit, f"{{{NAMESPACE}}}notes")
        for category, text in notes:
            etree.SubElement(told, f"{{{NAMESPACE}}}note", category=category).text = _text(text)
        etree.SubElement(group, f"{{{METADATA}}}meta", type="notes").text = notes_print(unit)
    segment = etree.SubElement(unit, f"{{{NAMESPACE}}}segment", id="s1", state=_state(line))
    etree.SubElement(segment, f"{{{NAMESPACE}}}source").text = _text(source)
    etree.SubElement(segment, f"{{{NAMESPACE}}}target").text = target


def notes_print(unit: "_Element") -> str:
    """A digest of all notes of a unit, whatever the version of XLIFF 2: one that a person writes changes it."""
    return print_of("\n".join("".join(map(str, note.itertext())) for note in unit.iter("{*}note")))


def _candidates(unit: "_Element", alike: Sequence[Suggestion]) -> None:
    from lxml import etree

    matches = etree.SubElement(unit, f"{{{MATCHES}}}matches")
    for number, one in enumerate(alike, 1):
        match = etree.SubElement(matches, f"{{{MATCHES}}}match", id=f"m{number}", ref="#s1", type="tm")
        match.set("similarity", f"{100 * one.similarity:.1f}")
        match.set("origin", _text(" ".join(filter(None, (one.unit.by, one.unit.changed))) or PEOPLE))
        etree.SubElement(match, f"{{{NAMESPACE}}}source").text = _text(one.unit.source)
        etree.SubElement(match, f"{{{NAMESPACE}}}target").text = _text(one.unit.target)


def _state(line: Line) -> str:
    if line.reviewed:
        return "reviewed"
    return "initial" if line.failed or not line.parts else "translated"


def _notes(document: Document, line: Line, original: str) -> Iterator[tuple[str, str]]:
    if original:
        yield "original", original
    for problem in document.problems_of([line.id, *(part.id for part in line.parts)]):
        yield "problem", " ".join(filter(None, (f"{problem.severity}: {problem.message}", problem.suggestion)))
    for note in line.notes:
        change = f" ({note.before} → {note.after})" if note.before and note.after else ""
        yield "change", f"{note.rule}: {note.reason}{change}"


def _text(text: str) -> str:
    """Without what XML cannot hold."""
    return one_line(text)
