"""`plainvox check`: whether published files are whole and agree with each other."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from pipeline.errors import UsageError
from pipeline.finding import Finding
from pipeline.plugins import FILE_CHECKS, Plugins

_FAILED = 1


@click.command()
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def check(folder: Path, as_json: bool) -> int:
    """Check the published files of a document, or of every document in FOLDER.

    Each finding names the file, what is wrong with it and what to do. The exit code is 1 if there is one.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder}: no such folder", hint="name a folder that plainvox run has written")
    documents = [folder, *sorted(one for one in folder.iterdir() if one.is_dir())]
    if not any((one / "document.json").is_file() for one in documents):
        raise UsageError(f"{folder}: no document was published here", hint="plainvox run INPUT --out FOLDER")
    found = [(one, finding) for one in documents for finding in _findings(one)]
    if as_json:
        click.echo(json.dumps([{"folder": str(one), **asdict(finding)} for one, finding in found], indent=1))
        return _FAILED if found else 0
    for one, finding in found:
        click.echo(f"{one / finding.file}: {finding.cause}\n  try: {finding.remedy}")
    if not found:
        click.echo("nothing found", err=True)
    return _FAILED if found else 0


def _findings(folder: Path) -> Iterator[Finding]:
    plugins = Plugins()
    for name in plugins.names(FILE_CHECKS):
        yield from plugins.load(FILE_CHECKS, name)(folder)
