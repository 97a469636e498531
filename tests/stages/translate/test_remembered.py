"""What people translated before is used before any engine is asked, unless it was decided otherwise here."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.correction import Correction
from pipeline.corrections import Corrections
from pipeline.document import Document
from pipeline.memory import PEOPLE, Memory, Unit
from stages.translate.stage import Translate
from tests.faults.translator_echo import EchoAdapter
from tests.stages.translate.conftest import MakeContext, MakeDocument

STAGE = Translate(of="source", engines=("echo",))
KNOWN = Unit("Rest well.", "en", "es", PEOPLE, "Descanse bien.", "Ana", "2026-11-27")


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    """A memory with one translation."""
    made = Memory(tmp_path / "memory.sqlite")
    made.add([KNOWN])
    return made


@pytest.fixture
def page(make_document: MakeDocument) -> Document:
    """Two sentences, one of them remembered."""
    return make_document("Drink water.", "Rest well.")


def test_engine_is_asked_only_for_what_nobody_translated(
    page: Document, memory: Memory, make_context: MakeContext
) -> None:
    adapter = EchoAdapter()
    done = STAGE.run(page, replace(make_context(echo=adapter), memory=memory))
    line = done.version("es").lines[1]
    assert adapter.engine.asked[0] == ["Drink water."]
    assert (line.text, line.reviewed) == ("Descanse bien.", True)
    assert [(note.rule, note.origin) for note in line.notes] == [("memory", "Ana 2026-11-27")]


def test_rejected_translation_is_not_taken_from_memory_again(
    page: Document, memory: Memory, make_context: MakeContext
) -> None:
    entry = Correction("es", "Rest well.", "rejected", "Descanse bien.")
    context = replace(make_context(echo=EchoAdapter()), memory=memory, corrections=Corrections((entry,)))
    line = STAGE.run(page, context).version("es").lines[1]
    assert line.text != "Descanse bien."
    assert not line.reviewed


def test_rewritten_line_tells_what_the_machine_wrote(page: Document, memory: Memory, make_context: MakeContext) -> None:
    machine = STAGE.run(page, make_context(echo=EchoAdapter())).version("es").lines[1].text
    entry = Correction("es", "Rest well.", "rewritten", machine, ("Descanse bien.",), by="Ana")
    context = replace(make_context(echo=EchoAdapter()), memory=memory, corrections=Corrections((entry,)))
    (note,) = STAGE.run(page, context).version("es").lines[1].notes
    assert (note.rule, note.before, note.after) == ("correction", machine, "Descanse bien.")
