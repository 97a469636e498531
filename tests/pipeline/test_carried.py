"""What goes along to another machine: lists of words and what people translated."""

from pathlib import Path

import pytest

from pipeline.carried import carry
from pipeline.config import read_config
from pipeline.memory import PEOPLE, Memory, Unit
from pipeline.plugins import Plugins
from stages.speak.stage import Speak

LIST = "en,es\nheart,corazón\n"


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    memory = Memory(tmp_path / "memory.sqlite")
    memory.add([Unit("Rest.", "en", "es", PEOPLE, "Descanse."), Unit("Eat.", "en", "es", "builtin", "Come.")])
    return memory


def test_lists_and_translations_are_the_same_on_a_machine_without_them(tmp_path: Path, memory: Memory) -> None:
    (tmp_path / "terms.csv").write_text(LIST)
    (tmp_path / "said.csv").write_text("language,written,said\nen,mg,milligrams\n")
    steps = "terms: [terms.csv]\nstages:\n- read\n- simplify\n- speak: {of: [easy], pronunciation: [said.csv]}\n"
    (tmp_path / "pipeline.yaml").write_text(steps)
    pipeline = read_config(tmp_path / "pipeline.yaml", Plugins())
    carried = carry(pipeline, memory)
    (tmp_path / "terms.csv").write_text("en,es\nheart,otra cosa\n")
    (tmp_path / "said.csv").unlink()
    theirs, units = carried.unpacked(pipeline, Memory(tmp_path / "other.sqlite"), tmp_path / "carried")
    assert [path.read_text() for path in theirs.terms] == [LIST]
    assert [path.name for path in theirs.terms] == ["terms.csv"]
    speak = theirs.stages[2]
    assert isinstance(speak, Speak)
    assert [path.is_file() for path in speak.pronunciation] == [True]
    assert units is not None
    assert units.digest == memory.digest
    assert units.find(["Rest."], source="en", target="es")["Rest."].target == "Descanse."


def test_what_a_machine_has_alike_stays_where_it_is(tmp_path: Path, memory: Memory) -> None:
    (tmp_path / "terms.csv").write_text(LIST)
    (tmp_path / "pipeline.yaml").write_text("terms: [terms.csv]\nstages: [read]\n")
    pipeline = read_config(tmp_path / "pipeline.yaml", Plugins())
    assert carry(pipeline, memory).unpacked(pipeline, memory, tmp_path / "carried") == (pipeline, memory)
    assert not (tmp_path / "carried").exists()
