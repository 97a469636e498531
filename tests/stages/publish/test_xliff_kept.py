"""What a translator did in a file that nobody took back yet outlives every later run."""

import os
from dataclasses import replace

import pytest

from pipeline.correction import Correction
from pipeline.corrections import Corrections
from pipeline.document import Document, Problem
from pipeline.stage import Context
from stages.publish.stage import Publish

_DAY = 1_795_780_800
"""Noon of 27 November 2026, UTC."""
_NAME = "easy.es.xlf"
_COPY = "easy.es.edited-2026-11-27.xlf"
_OLD = "No hable."
_NEW = "No hable mientras mide."


def publish(document: Document, context: Context) -> list[Problem]:
    """The problems that a run tells besides those that the document had."""
    made = Publish(formats=("xliff",)).run(document, context)
    return [problem for problem in made.problems if problem not in document.problems]


def edit(context: Context, old: str, new: str) -> bytes:
    """A person changes the file, on a day of ours; gives what it holds then."""
    path = context.folder / _NAME
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    os.utime(path, (_DAY, _DAY))
    return path.read_bytes()


def rewrite(context: Context, new: str = _NEW) -> bytes:
    return edit(context, f"<target>{_OLD}</target>", f"<target>{new}</target>")


def copies(context: Context) -> list[str]:
    return sorted(path.name for path in context.folder.glob("*.edited-*"))


def decided(context: Context, *, state: str = "rewritten", becomes: tuple[str, ...] = (_NEW,)) -> Context:
    made = Correction("es", "Do not talk.", "accepted" if state == "accepted" else "rewritten", _OLD, becomes)
    return replace(context, corrections=Corrections((made,)))


def test_edited_file_is_kept_and_told_with_the_remedy(document: Document, context: Context) -> None:
    publish(document, context)
    edited = rewrite(context)
    (problem,) = publish(document, context)
    assert (context.folder / _COPY).read_bytes() == edited
    assert _NEW not in (context.folder / _NAME).read_text(encoding="utf-8")
    assert problem.severity == "warning"
    assert problem.message == f"{_COPY} holds 1 line that a person edited and nobody has taken back"
    assert problem.suggestion.startswith(f"plainvox review apply {context.folder / _COPY}")


def test_untouched_file_and_one_that_a_tool_laid_out_anew_are_not_kept(document: Document, context: Context) -> None:
    publish(document, context)
    assert publish(document, context) == []
    edit(context, "<segment", "\n\n <segment")
    assert publish(document, context) == []
    assert copies(context) == []


def test_waiting_copy_is_told_in_every_run_and_stays_one(document: Document, context: Context) -> None:
    publish(document, context)
    rewrite(context)
    assert publish(document, context) == publish(document, context) != []
    assert copies(context) == [_COPY]


def test_second_edit_of_a_day_replaces_no_earlier_one(document: Document, context: Context) -> None:
    for new in ("Calle.", "Guarde silencio.", "Calle."):
        publish(document, context)
        rewrite(context, new)
    publish(document, context)
    assert copies(context) == ["easy.es.edited-2026-11-27-2.xlf", _COPY]
    assert "Calle." in (context.folder / _COPY).read_text(encoding="utf-8")


@pytest.mark.parametrize("damage", [b"", b"<xliff", b"PK\x03\x04", b"\xff\xfe"])
def test_file_that_cannot_be_read_is_kept_as_it_is(document: Document, context: Context, damage: bytes) -> None:
    publish(document, context)
    (context.folder / _NAME).write_bytes(damage)
    os.utime(context.folder / _NAME, (_DAY, _DAY))
    (problem,) = publish(document, context)
    assert (context.folder / _COPY).read_bytes() == damage
    assert "cannot be read" in problem.message
    assert publish(document, context) == [problem]


def test_what_was_taken_back_is_not_kept(document: Document, context: Context) -> None:
    publish(document, context)
    rewrite(context)
    assert publish(document, decided(context)) == []
    assert copies(context) == []


def test_copy_is_told_no_more_once_it_is_taken_back(document: Document, context: Context) -> None:
    publish(document, context)
    rewrite(context)
    publish(document, context)
    assert publish(document, decided(context)) == []
    assert copies(context) == [_COPY]


def test_work_after_what_was_taken_back_is_kept(document: Document, context: Context) -> None:
    publish(document, context)
    rewrite(context, "Guarde silencio.")
    assert len(publish(document, decided(context))) == 1


def test_approval_alone_is_work_until_it_is_taken_back(document: Document, context: Context) -> None:
    publish(document, context)
    head, _, tail = (context.folder / _NAME).read_text(encoding="utf-8").rpartition('state="translated"')
    (context.folder / _NAME).write_text(f'{head}state="final"{tail}', encoding="utf-8")
    assert len(publish(document, context)) == 1
    source = document.parts("easy")[-1].text
    made = Corrections((Correction("es", source, "accepted", document.parts("es")[-1].text),))
    assert publish(document, replace(context, corrections=made)) == []


def test_notes_of_a_person_are_kept_too(document: Document, context: Context) -> None:
    publish(document, context)
    edit(context, "<notes>", "<notes><note>Ask Ana.</note>")
    (problem,) = publish(document, context)
    assert (problem.severity, problem.message) == ("info", f"{_COPY} holds a person's notes")


def test_file_without_our_metadata_is_kept_where_its_text_is_another(document: Document, context: Context) -> None:
    publish(document, context)
    edit(context, 'category="given out"', 'category="other"')
    assert publish(document, context) == []
    edit(context, 'category="given out"', 'category="other"')
    rewrite(context)
    assert len(publish(document, context)) == 1


def test_what_the_machine_has_come_to_by_itself_waits_for_nobody(document: Document, context: Context) -> None:
    publish(document, context)
    rewrite(context)
    publish(document, context)
    version = document.version("es")
    lines = tuple(
        replace(line, parts=tuple(replace(part, text=_NEW) if part.text == _OLD else part for part in line.parts))
        for line in version.lines
    )
    assert publish(document.with_version(replace(version, lines=lines)), context) == []
