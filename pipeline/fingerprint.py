"""What a document's results were made from, as one digest: the same digest means that nothing is left to do."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path

from pipeline.config import Pipeline
from pipeline.errors import PlainvoxError
from pipeline.input_list import STDIN
from pipeline.inputs import Job
from pipeline.memory import Memory
from pipeline.slugs import is_address
from pipeline.stage import Stage
from pipeline.storage import contents, is_stored

_SIDE_FILES = ".yaml"


class Fingerprints:
    """The digests of the documents of one run: environment, configuration and memory are looked at once for all.

    `environment` is what `pipeline.environment` tells. `offline` counts, since it decides which engines are ready.
    """

    def __init__(
        self, pipeline: Pipeline, environment: Mapping[str, str], *, offline: bool, memory: Memory | None
    ) -> None:
        files = [*pipeline.terms, *(path for stage in pipeline.stages for path in _files(stage))]
        common = [
            dict(environment),
            pipeline.source,
            list(map(repr, pipeline.stages)),
            [_content(path) for path in files],
            memory.digest if memory else "",
            offline,
        ]
        self._common = json.dumps(common)
        self._beside: dict[Path, dict[str, list[Path]]] = {}

    def of(self, job: Job) -> str:
        """SHA-256 in hexadecimal of all that the results depend on; empty where that cannot be told beforehand.

        It cannot for a web page, which may change, for a pipe, and for a file that cannot be read.
        """
        if job.address == STDIN or is_address(job.address):
            return ""
        try:
            found = _stored(job.address) if is_stored(job.address) else self._here(Path(job.address))
        except (OSError, PlainvoxError):
            return ""
        return hashlib.sha256(json.dumps([self._common, job.address, found]).encode()).hexdigest() if found else ""

    def _here(self, path: Path) -> list[tuple[str, str]]:
        return [(one.name, _content(one)) for one in (path, *self._side_files(path))]

    def _side_files(self, path: Path) -> list[Path]:
        """The files of corrections and overrides that people put beside a document: its name and `.….yaml`."""
        folder = path.parent
        if folder not in self._beside:
            found = defaultdict(list)
            for one in sorted(folder.glob(f"*{_SIDE_FILES}")):
                for end in _dots(one.name):
                    found[one.name[:end]].append(one)
            self._beside[folder] = found
        return self._beside[folder].get(path.name, [])


def _stored(address: str) -> list[tuple[str, str]]:
    found = contents(address)
    return [(end, hashlib.sha256(data).hexdigest()) for end, data in sorted(found.items())] if "" in found else []


def _dots(name: str) -> Iterable[int]:
    return (at for at, sign in enumerate(name) if sign == "." and at)


def _files(stage: Stage) -> Iterable[Path]:
    return (path for field in fields(stage) if field.metadata.get("files") for path in getattr(stage, field.name))


def _content(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
