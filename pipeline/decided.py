"""People's decisions laid over a version that a machine made."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.correction import Correction, normalized
from pipeline.corrections import Corrections
from pipeline.document import SOURCE, Document, Line, Note, Part, Problem, Version

STAGE = "review"
"""The stage that problems of corrections are told under."""
RULE = "correction"
"""The rule that a person's change is noted under."""


def decided(document: Document, name: str, corrections: Corrections) -> Document:
    """The document whose version `name` keeps to the corrections.

    What a person wrote stands in its line, and is noted there; what a person accepted is marked as reviewed while the
    machine still writes it. A correction that matches nothing, or no longer, becomes a problem.
    """
    version = document.version(name)
    sources = {part.id: part.text for part in document.parts(version.source)}
    found = {line.id: corrections.find(name, sources[line.id]) for line in version.lines}
    rewriting = is_rewriting(document, version)
    lines = tuple(_line(line, sources[line.id], found[line.id], version, rewriting) for line in version.lines)
    changed = {old.id for old, new in zip(version.lines, lines, strict=True) if old.parts != new.parts}
    draft = version.draft and not all(line.reviewed or not line.parts for line in lines)
    used = {one.key for one in found.values() if one}
    missed = [one for one in corrections.of_version(name) if one.key not in used]
    made = replace(version, lines=lines, draft=draft)
    document = _without_stale(document, version, made, changed).with_version(made)
    return _with_placed_terms(document, name).with_problems(
        *(_unmatched(one) for one in missed),
        *(
            problem
            for old, new in zip(version.lines, lines, strict=True)
            if (problem := _doubt(old, new, found[old.id]))
        ),
    )


def is_rewriting(document: Document, version: Version) -> bool:
    """Whether a version says the original in its own language; no source text may stand in for a translation."""
    return version.source == SOURCE and document.language_of(SOURCE) == version.language


def _line(line: Line, source: str, one: Correction | None, version: Version, rewriting: bool) -> Line:
    if one is None:
        return line
    if one.state == "rewritten":
        note = Note(RULE, one.reason or "a person rewrote it", line.text, " ".join(one.becomes), _who(one))
        parts = _parts(line, one.becomes, version, rewriting)
        return replace(line, parts=parts, notes=(*line.notes, note), failed=False, reviewed=True)
    if one.state == "accepted":
        return replace(line, reviewed=normalized(line.text) == normalized(one.was))
    kept_from = {note.rule for note in line.notes} & set(one.rules)
    if not rewriting or (one.rules and not one.becomes and not kept_from):
        return line
    note = Note(RULE, one.reason or "a person wants it as it was", line.text, source, _who(one))
    return replace(line, parts=_parts(line, (source,), version, rewriting), notes=(note,), failed=False, reviewed=True)


def _parts(line: Line, texts: Sequence[str], version: Version, rewriting: bool) -> tuple[Part, ...]:
    """Parts with these texts; each keeps the kind of the part in its place, one more than before that of the last."""
    texts = [text for text in texts if text.strip()]
    if not rewriting:
        return (Part(f"{line.id}.{version.name}", " ".join(texts), line.parts[0].kind if line.parts else None),)
    kinds = [part.kind for part in line.parts] or [None]
    if len(texts) == 1:
        kinds = [kinds[0] if len(kinds) == 1 else None]
    more = [kinds[-1]] * (len(texts) - len(kinds))
    return tuple(
        Part(f"{line.id}.{number}", text, kind)
        for number, (text, kind) in enumerate(zip(texts, [*kinds, *more], strict=False), 1)
    )


def _who(one: Correction) -> str:
    return " ".join(filter(None, (one.by, one.on)))


def _unmatched(one: Correction) -> Problem:
    return Problem(
        STAGE, "", "warning", f"{one.version}: a correction matches no sentence: “{one.of}”",
        "the sentence has changed: look at what is made of it now, and correct or remove the entry",
    )  # fmt: skip


def _doubt(old: Line, new: Line, one: Correction | None) -> Problem | None:
    part = new.parts[0].id if new.parts else new.id
    if one is None or one.state == "rewritten":
        return None
    if one.state == "accepted" and not new.reviewed:
        message = f"accepted as “{one.was}”, but the machine writes it differently now"
        return Problem(STAGE, part, "warning", message, "review it again")
    if one.state == "rejected" and not new.reviewed and normalized(old.text) == normalized(one.was):
        return Problem(STAGE, part, "error", f"a person rejected this: {one.reason or 'no reason given'}", "rewrite it")
    return None


def _without_stale(document: Document, old: Version, new: Version, changed: set[str]) -> Document:
    """Problems of an earlier run, and those about words that a person has replaced, are gone."""
    parts = {part.id for line in (*old.lines, *new.lines) for part in line.parts}
    replaced = changed | {part.id for line in old.lines if line.id in changed for part in line.parts}
    kept = tuple(
        one
        for one in document.problems
        if one.sentence not in replaced
        and not (one.stage == STAGE and (one.sentence in parts or one.message.startswith(f"{new.name}: ")))
    )
    return replace(document, problems=kept)


def _with_placed_terms(document: Document, name: str) -> Document:
    """Explained words where they stand now; one whose words a person took out is explained no more."""
    texts = {part.id: part.text for part in document.parts(name)}
    kept = []
    for term in document.terms:
        at = texts.get(term.part, "").find(term.written) if term.version == name else term.begin
        if at >= 0:
            kept.append(replace(term, begin=at, end=at + len(term.written)))
    return replace(document, terms=tuple(kept))
