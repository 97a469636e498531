"""`plainvox memory`: what people translated, in and out."""

from pathlib import Path

import click

from pipeline.memory import Memory, default_memory
from pipeline.plugins import EXCHANGES, Plugins


@click.group()
def memory() -> None:
    """The translation memory: import, export, list.

    What people translated or approved is used again, word for word, before any engine is asked. It lives in the file
    PLAINVOX_MEMORY, else in your data folder.
    """


@memory.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
def take(files: tuple[Path, ...]) -> None:
    """Take in TMX files; a newer translation of a text replaces an older one."""
    read, _ = Plugins().load(EXCHANGES, "tmx")
    kept = Memory(default_memory())
    for file in files:
        click.echo(f"{file}: {kept.add(read(file))} translations")


@memory.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--source", default="", metavar="LANG", help="Only from this language.")
@click.option("--target", default="", metavar="LANG", help="Only into this language.")
def export(file: Path, source: str, target: str) -> None:
    """Write the memory as a TMX 1.4 file."""
    _, write = Plugins().load(EXCHANGES, "tmx")
    units = Memory(default_memory()).units(source=source, target=target)
    write(file, units)
    click.echo(f"{file}: {len(units)} translations")


@memory.command("list")
@click.option("--source", default="", metavar="LANG", help="Only from this language.")
@click.option("--target", default="", metavar="LANG", help="Only into this language.")
def show(source: str, target: str) -> None:
    """Print every translation, tab between source and target."""
    for unit in Memory(default_memory()).units(source=source, target=target):
        click.echo(f"{unit.source_language}→{unit.target_language}\t{unit.source}\t{unit.target}")
