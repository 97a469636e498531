"""What the commands for a single text share: reading it, running a few stages, printing the result."""

import dataclasses
import json
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from pipeline.config import Pipeline, find_config, read_config
from pipeline.display import open_progress
from pipeline.document import SOURCE, Document, Problem, Source, Target
from pipeline.errors import UsageError
from pipeline.plugins import STAGES, WRITERS, Plugins
from pipeline.runner import run_stages
from pipeline.stage import Stage
from pipeline.storage import fetch, is_stored
from pipeline.workshop import open_workshop

STDIN = "-"


class Desk:
    """What a single-text command works with; the options of pipeline.yaml hold here too."""

    def __init__(self) -> None:
        self.plugins = Plugins()
        self.pipeline: Pipeline = read_config(find_config(Path()), self.plugins)

    def stage(self, name: str, **options: Any) -> Stage:
        """The pipeline's first stage of that name, else a default one, with these options changed."""
        made: type[Stage] = self.plugins.load(STAGES, name)
        known = next((stage for stage in self.pipeline.stages if stage.name == name), None) or made()
        return dataclasses.replace(known, **options)

    def require(self, group: str, name: str) -> None:
        """Raise `UsageError` if no plugin of the group has that name."""
        self.plugins.load(group, name)

    def targets(self, version: str) -> tuple[Target, ...]:
        """The bounds that the stages of pipeline.yaml set, for this version; of two for one measure the later holds."""
        bounds = {measure: value for stage in self.pipeline.stages for measure, value in stage.targets.items()}
        return tuple(Target(measure, value, version) for measure, value in bounds.items())

    def process(
        self,
        address: str,
        stages: Iterable[Stage],
        *,
        language: str | None = None,
        folder: Path | None = None,
        targets: tuple[Target, ...] = (),
    ) -> Document:
        """The document at an address, or from standard input, after these stages; they know the targets."""
        piped = sys.stdin.buffer.read() if address == STDIN else None
        document = Document(Source(address), language or self.pipeline.source, targets=targets)
        with tempfile.TemporaryDirectory() as scratch, open_progress() as progress:
            local = fetch(address, Path(scratch) / "input") if is_stored(address) else None
            workshop = open_workshop(progress, plugins=self.plugins)
            context = workshop.context(folder or Path(scratch), piped=piped, local=local)
            return run_stages(document, stages, context)

    def markdown(self, document: Document, version: str) -> str:
        """A version as Markdown, without notes or credit."""
        writer = self.plugins.load(WRITERS, "markdown")()
        text: str = writer.render(document, version)
        return text


def require_file(address: str) -> None:
    """Raise `UsageError` for a folder: these commands take one text."""
    if address != STDIN and Path(address).is_dir():
        raise UsageError(f"{address}: is a folder", hint=f"plainvox run {address}")


def print_json(value: dict[str, Any]) -> None:
    """One JSON object on its own line of stdout."""
    click.echo(json.dumps(value, ensure_ascii=False))


def print_lines(document: Document, version: str) -> None:
    """Exactly one line for each line of the input."""
    for _, parts in document.layout(version):
        click.echo(" ".join(part.text for part in parts))


def version_json(document: Document, version: str) -> dict[str, Any]:
    """A version sentence by sentence beside its source, with what changed and what is in doubt."""
    texts = {part.id: part.text for part in document.parts(document.version(version).source)}
    return {
        "input": document.source.address,
        "language": document.language_of(version),
        "lines": [
            {
                "id": line.id,
                "source": texts[line.id],
                "parts": [{"id": part.id, "text": part.text, "kind": part.kind} for part in line.parts],
                "notes": [dataclasses.asdict(note) for note in line.notes],
                "failed": line.failed,
            }
            for line in document.version(version).lines
        ],
        "problems": [dataclasses.asdict(problem) for problem in document.problems],
    }


def print_version(desk: Desk, document: Document, version: str, *, lines: bool, as_json: bool) -> None:
    """A version in the form that was asked for; its doubts go to stderr."""
    if as_json:
        print_json(version_json(document, version))
        return
    if lines:
        print_lines(document, version)
    else:
        click.echo(desk.markdown(document, version).rstrip("\n"))
    tell_problems(document, version)


def tell_problems(document: Document, version: str = SOURCE) -> None:
    """Every warning and error on stderr, with the sentence it is about."""
    texts = {part.id: part.text for part in (*document.parts(SOURCE), *document.parts(version))}
    for problem in _doubts(document.problems):
        about = f" — {texts[problem.sentence]}" if problem.sentence in texts else ""
        click.echo(f"{problem.severity}: {problem.message}{about}", err=True)


def _doubts(problems: Sequence[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity != "info"]
