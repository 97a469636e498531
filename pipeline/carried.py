"""What a machine of a cluster needs beside the document: our files of words, and what people translated before."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from pathlib import Path

from pipeline.config import Pipeline
from pipeline.files import whole_file
from pipeline.memory import PEOPLE, Memory, Unit
from pipeline.stage import Stage


@dataclass(frozen=True)
class Carried:
    """The contents of every file that the pipeline names, by path, and people's units of the translation memory."""

    files: dict[Path, bytes]
    units: tuple[Unit, ...]
    memory: str

    def unpacked(self, pipeline: Pipeline, memory: Memory | None, folder: Path) -> tuple[Pipeline, Memory | None]:
        """The pipeline and the memory as on the machine that they come from; copies lie in `folder`.

        What this machine has alike is left where it is.
        """
        moved = {path: _copy(path, data, folder) for path, data in self.files.items() if not _is_alike(path, data)}
        if moved:
            stages = tuple(_moved(stage, moved) for stage in pipeline.stages)
            pipeline = replace(pipeline, stages=stages, terms=tuple(moved.get(path, path) for path in pipeline.terms))
        if memory is None or memory.digest == self.memory:
            return pipeline, memory
        path = folder / self.memory / "memory.sqlite"
        ours = Memory(path)
        if not path.exists() or ours.digest != self.memory:
            ours.add(self.units)
        return pipeline, ours


def carry(pipeline: Pipeline, memory: Memory) -> Carried:
    """All that the other machines may not have; a file that cannot be read is left to the stage that needs it."""
    paths = {*pipeline.terms, *(path for stage in pipeline.stages for path in _paths(stage))}
    files = {path: path.read_bytes() for path in sorted(paths) if path.is_file()}
    units = tuple(unit for unit in memory.units() if unit.engine == PEOPLE)
    return Carried(files, units, memory.digest)


def _is_alike(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _copy(path: Path, data: bytes, folder: Path) -> Path:
    # The name of a list is shown with its words, so the copy keeps it.
    target = folder / hashlib.sha256(data).hexdigest() / path.name
    if not _is_alike(target, data):
        with whole_file(target) as temporary:
            temporary.write_bytes(data)
    return target


def _moved(stage: Stage, moved: dict[Path, Path]) -> Stage:
    named = {name: tuple(moved.get(path, path) for path in paths) for name, paths in _named(stage)}
    return replace(stage, **named) if named else stage


def _paths(stage: Stage) -> Iterable[Path]:
    return (path for _, paths in _named(stage) for path in paths)


def _named(stage: Stage) -> list[tuple[str, tuple[Path, ...]]]:
    return [(field.name, getattr(stage, field.name)) for field in fields(stage) if field.metadata.get("files")]
