"""`plainvox review`: what people decide about single lines, taken in and remembered."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click

from pipeline.correction import Correction, State
from pipeline.corrections import Corrections, corrections_beside, read_corrections, save_corrections
from pipeline.decided import is_rewriting
from pipeline.document import Document
from pipeline.errors import InputError
from pipeline.memory import Memory, Unit, default_memory
from pipeline.plugins import REVIEWS, Plugins
from pipeline.review import forgotten, line_of, outcome, spread, unit_of
from pipeline.saved import load

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_OFTEN = 3
"""A rule whose edits were rejected this often is named."""


@click.group()
def review() -> None:
    """Take people's corrections back, and list what wants review.

    Decisions go into NAME.corrections.yaml beside the source and win over every engine in the next run. Each entry
    holds version, of (the text it was made from), state (accepted, rewritten, rejected), was, becomes, rules, by, on
    and reason. A FOLDER is the folder of a document's results; an ID is that of a line or part in document.json.
    """


@review.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--document", "folder", type=_FOLDER, help="The document's folder  [default: the folder of FILE]")
@click.option("--by", default="", metavar="NAME", help="Who reviewed it.")
def apply(files: tuple[Path, ...], folder: Path | None, by: str) -> int:
    """Take reviewed XLIFF files back: changed targets, and those in state reviewed or final."""
    read = Plugins().load(REVIEWS, "xliff")
    failed = 0
    for file in files:
        home = folder or file.parent
        document = _document(home)
        known = read_corrections(corrections_beside(document.source.address, home))
        found = outcome(document, read(file), known, by=by, on=_today())
        path = _keep(document, home, found.corrections, found.units)
        click.echo(f"{file}: {len(found.corrections)} decisions → {path}")
        for line in found.unmatched:
            click.echo(f"{file}: {line}", err=True)
        failed += len(found.unmatched)
    if failed:
        click.echo(f"{failed} lines were not taken; convert again and review those", err=True)
    return 1 if failed else 0


@review.command("list")
@click.argument("folders", nargs=-1, required=True, type=_FOLDER)
def show(folders: tuple[Path, ...]) -> None:
    """Print each doubt with its ID and text, how much people have reviewed, and the rules that were rejected often."""
    rejected: Counter[str] = Counter()
    for folder in folders:
        document = _document(folder)
        try:
            decisions = read_corrections(corrections_beside(document.source.address, folder))
        except InputError as error:
            click.echo(f"{error.message}, so rejected rules are not counted", err=True)
            decisions = Corrections()
        texts = {sentence.id: sentence.text for sentence in document.sentences}
        texts |= {part.id: part.text for version in document.versions for part in document.parts(version.name)}
        for problem in document.problems:
            if problem.severity != "info":
                text = texts.get(problem.sentence, "-")
                click.echo(f"{folder}\t{problem.sentence or '-'}\t{problem.severity}\t{problem.message}\t{text}")
        for version in document.versions:
            seen = sum(line.reviewed for line in version.lines)
            click.echo(f"{folder}\t{version.name}\treviewed\t{seen} of {len(version.lines)} lines")
        rejected.update(_rejected_rules(decisions))
    for rule, times in rejected.most_common():
        if times >= _OFTEN:
            click.echo(f"rule {rule}: rejected {times} times; to switch it off: simplify: {{rules: {{{rule}: off}}}}")


@review.command()
@click.argument("folder", type=_FOLDER)
@click.argument("ids", nargs=-1, required=True)
@click.option("--by", default="", metavar="NAME", help="Who accepts it.")
def accept(folder: Path, ids: tuple[str, ...], by: str) -> None:
    """Accept lines as they are."""
    _decide(folder, ids, "accepted", by=by)


@review.command()
@click.argument("folder", type=_FOLDER)
@click.argument("ids", nargs=-1, required=True)
@click.option("--rule", "rules", multiple=True, metavar="RULE", help="Only what this rule did.")
@click.option("--reason", default="", help="Why.")
@click.option("--by", default="", metavar="NAME", help="Who rejects it.")
def reject(folder: Path, ids: tuple[str, ...], rules: tuple[str, ...], reason: str, by: str) -> None:
    """Reject what became of lines: easy text goes back to its source, a translation is marked until it is rewritten."""
    _decide(folder, ids, "rejected", rules=rules, reason=reason, by=by)


@review.command()
@click.argument("folder", type=_FOLDER)
@click.argument("name", metavar="ID")
@click.argument("texts", nargs=-1, required=True, metavar="TEXT...")
@click.option("--reason", default="", help="Why.")
@click.option("--by", default="", metavar="NAME", help="Who rewrites it.")
def rewrite(folder: Path, name: str, texts: tuple[str, ...], reason: str, by: str) -> None:
    """Put TEXT in a line's place; several texts become several sentences."""
    _decide(folder, (name,), "rewritten", becomes=texts, reason=reason, by=by)


def _decide(
    folder: Path,
    ids: Iterable[str],
    state: State,
    *,
    becomes: tuple[str, ...] = (),
    rules: tuple[str, ...] = (),
    reason: str = "",
    by: str = "",
) -> None:
    document = _document(folder)
    made: list[Correction] = []
    units: list[Unit] = []
    gone: list[Unit] = []
    for name in ids:
        version, line, source = line_of(document, name)
        one = Correction(version.name, source, state, spread(line), becomes, rules, by, _today(), reason)
        if state == "rejected" and not rules and is_rewriting(document, version):
            # Back to the source whatever the rules make of it next time; they are named because they are counted.
            one = replace(one, becomes=(source,), rules=tuple(dict.fromkeys(note.rule for note in line.notes)))
        made.append(one)
        gone += forgotten(document, version.name, one)
        units += unit_of(document, version.name, one)
    click.echo(_keep(document, folder, made, units))
    Memory(default_memory()).forget(gone)


def _keep(document: Document, folder: Path, made: Iterable[Correction], units: Iterable[Unit]) -> Path:
    path = corrections_beside(document.source.address, folder)
    new, kept = list(made), list(units)
    if new:
        save_corrections(path, read_corrections(path).adding(new))
    if kept:
        Memory(default_memory()).add(kept)
    return path


def _document(folder: Path) -> Document:
    if not (folder / "document.json").exists():
        raise InputError(f"{folder}: holds no document.json", hint="name the folder of a document's results")
    return load(folder / "document.json")


def _rejected_rules(decisions: Corrections) -> list[str]:
    """The rules of every rejected line: those that were named, or else all that had changed it."""
    return [rule for one in decisions.entries if one.state == "rejected" for rule in one.rules]


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
