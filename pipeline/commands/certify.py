"""`plainvox certify`: a person vouches for the accessibility of a published file."""

from datetime import UTC, datetime
from pathlib import Path

import click

from pipeline.accessibility import Certificate, add_certificate, certificates_beside
from pipeline.errors import InputError, UsageError
from pipeline.plugins import SEALS, Plugins
from pipeline.saved import load

_LEVELS = ("A", "AA", "AAA")


@click.command()
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--by", required=True, metavar="NAME", help="Who checked it: a person or an organization.")
@click.option("--level", type=click.Choice(_LEVELS), default="AA", show_default=True, help="Level of WCAG 2.2.")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="The day it was checked  [default: today]")
@click.option("--credential", default="", help="What makes them fit to judge, such as a certificate.")
@click.option("--report", default="", metavar="ADDRESS", help="Where the report of the check is.")
def certify(file: Path, by: str, level: str, on: datetime | None, credential: str, report: str) -> int:
    """Record that a person checked FILE, an EPUB book of a document's folder, and found that it conforms.

    The record goes into NAME.accessibility.yaml beside the source, and the next run writes it into the book. plainvox
    never says so by itself, and no longer says so once the book's text or looks have changed.
    """
    suffix = file.suffix.removeprefix(".")
    plugins = Plugins()
    if suffix not in plugins.names(SEALS):
        raise UsageError(f"{file}: such a file holds no certificate", hint="name an EPUB book, such as easy.en.epub")
    if not by.strip():
        raise UsageError("--by: nobody is named", hint="give the name of the person who checked the book")
    folder = file.parent
    if not (folder / "document.json").exists():
        raise InputError(f"{folder}: holds no document.json", hint="name a book in the folder of a document's results")
    path = certificates_beside(load(folder / "document.json").source.address, folder)
    conforms = f"EPUB Accessibility 1.1 - WCAG 2.2 Level {level}"
    day = (on or datetime.now(UTC)).date().isoformat()
    seal = plugins.load(SEALS, suffix)(file)
    add_certificate(path, Certificate(file.name, seal, by.strip(), day, conforms, credential, report))
    click.echo(f"{file}: {conforms}, by {by.strip()} on {day} → {path}")
    return 0
