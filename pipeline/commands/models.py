"""`plainvox models`: which model files there are, and bringing them."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from pipeline.errors import UsageError
from pipeline.model_file import ModelFile
from pipeline.models import ModelStore
from pipeline.plugins import INSTALLERS, Plugins, nearest
from pipeline.sizes import in_words


@click.group()
def models() -> None:
    """Model files: list them, or pull them.

    They live in the folder PLAINVOX_MODELS, else in your data folder, and are verified before use.
    """


@models.command("list")
@click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
def list_models(as_json: bool) -> None:
    """Show every model file, and whether it is there."""
    store = ModelStore.default()
    rows = [_row(store, file) for file in store.known()]
    installers = Plugins().names(INSTALLERS)
    if as_json:
        click.echo(json.dumps({"folder": str(store.folder), "models": rows, "installers": installers}, indent=1))
        return
    _show(rows)
    click.echo(f"\nfolder: {store.folder}")
    click.echo(f"pull with: plainvox models pull {' '.join(_words(store, installers))}")


@models.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option(
    "--from",
    "from_path",
    type=click.Path(exists=True, path_type=Path),
    help="Take it from this file, or from files of the same names in this folder, instead of the network.",
)
def pull(names: tuple[str, ...], from_path: Path | None) -> None:
    """Bring model files, by name or group; without a name, those that pipeline.yaml as it comes makes use of."""
    store, plugins = ModelStore.default(), Plugins()
    wanted = names or tuple(file.name for file in store.known() if file.default)
    installers = [name for name in wanted if name in plugins.names(INSTALLERS)]
    files = [name for name in wanted if name not in installers]
    if files:
        _require_known(files, store, plugins)
        with _progress() as (say, progress):
            paths = store.pull(files, say, progress, from_path=from_path)
        for path in paths:
            click.echo(path)
    for name in installers:
        plugins.load(INSTALLERS, name)(store, from_file=from_path, say=_say)


def _require_known(names: list[str], store: ModelStore, plugins: Plugins) -> None:
    words = [*_words(store, plugins.names(INSTALLERS)), *(file.name for file in store.known())]
    for name in names:
        if name not in words:
            raise UsageError(f"no model {name!r}", hint=nearest(name, words))


def _words(store: ModelStore, installers: list[str]) -> list[str]:
    return [*dict.fromkeys(file.group for file in store.known()), *installers]


def _row(store: ModelStore, file: ModelFile) -> dict[str, Any]:
    return {
        "name": file.name,
        "group": file.group,
        "size": file.size,
        "license": file.license,
        "there": store.has(file.name),
        "path": str(store.folder / file.name),
    }


def _show(rows: list[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for heading in ("model", "group", "size", "license", "state"):
        table.add_column(heading, justify="right" if heading == "size" else "left", no_wrap=True)
    for row in rows:
        state = "there" if row["there"] else "missing"
        table.add_row(row["name"], row["group"], in_words(row["size"]), row["license"], state)
    console = Console(highlight=False, markup=False)
    console.print(table, soft_wrap=True, crop=False)


def _say(message: str) -> None:
    click.echo(message, err=True)


@contextmanager
def _progress() -> Iterator[tuple[Callable[[str], None], Callable[[int, int], None]]]:
    """Lines on stderr; on a terminal also a bar for the file at work."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TimeElapsedColumn

    console = Console(stderr=True)
    bars = Progress(
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with bars:
        task = bars.add_task("", total=None)

        def progress(done: int, total: int) -> None:
            bars.update(task, completed=done, total=total or None)

        def say(message: str) -> None:
            console.print(message, markup=False, highlight=False, soft_wrap=True)

        yield say, progress
