"""The translation memory."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.errors import OutputError
from pipeline.memory import PEOPLE, Memory, Unit, default_memory

REST = Unit("Rest.", "en", "es", PEOPLE, "Descanse.", "Ana", "2026-11-27")


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "some" / "memory.sqlite")


def test_translation_is_found_whatever_its_white_space(memory: Memory) -> None:
    memory.add([Unit("Rest in bed.", "en", "es", PEOPLE, "Guarde cama.")])
    assert memory.find(["Rest  in\nbed."], source="en", target="es")["Rest  in\nbed."].target == "Guarde cama."


def test_direction_counts(memory: Memory) -> None:
    memory.add([REST])
    assert memory.find(["Rest."], source="es", target="en") == {}


def test_newer_translation_replaces_the_older(memory: Memory) -> None:
    memory.add([REST])
    memory.add([Unit("Rest.", "en", "es", PEOPLE, "Repose.")])
    assert [unit.target for unit in memory.units()] == ["Repose."]


def test_people_win_over_machines(memory: Memory) -> None:
    memory.add([Unit("Rest.", "en", "es", "builtin", "Descansa."), REST])
    assert memory.find(["Rest."], source="en", target="es") == {"Rest.": REST}
    assert len(memory.units()) == 2


def test_translation_is_forgotten_only_while_it_says_the_same(memory: Memory) -> None:
    memory.add([REST])
    assert memory.forget([replace(REST, target="Repose.")]) == 0
    assert memory.forget([REST]) == 1
    assert memory.units() == []


def test_empty_memory_makes_no_file(memory: Memory) -> None:
    assert memory.find(["Rest."], source="en", target="es") == {}
    assert memory.units() == []
    assert not memory.path.exists()


def test_digest_follows_what_people_wrote(memory: Memory) -> None:
    before = memory.digest
    memory.add([Unit("Rest.", "en", "es", "builtin", "Descansa.")])
    assert memory.digest == before
    memory.add([REST])
    assert memory.digest != before


def test_unusable_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "memory.sqlite").write_bytes(b"no database at all, but long enough to look like a file" * 40)
    with pytest.raises(OutputError, match=r"memory\.sqlite: the translation memory cannot be used"):
        Memory(tmp_path / "memory.sqlite").add([REST])


def test_place_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PLAINVOX_MEMORY", str(tmp_path / "m.sqlite"))
    assert default_memory() == tmp_path / "m.sqlite"
