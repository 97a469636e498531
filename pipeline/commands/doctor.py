"""`plainvox doctor`: what is installed, what would be used, what is missing and the command that installs it."""

import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.plugins import Plugins
from pipeline.sizes import in_words

if TYPE_CHECKING:
    from rich.table import Table

    from pipeline.diagnosis import Diagnosis

_LINE_IN_FILES = 250


@click.command()
@click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
def doctor(as_json: bool) -> None:
    """Show what is installed, what a run would use, and how to get what is missing.

    Exit code 0: a run would work. 3: a translator or a voice is missing. 4: pipeline.yaml is wrong.
    """
    from pipeline.config import find_config
    from pipeline.diagnosis import diagnose
    from pipeline.models import ModelStore
    from pipeline.workshop import default_cache_folder

    found = diagnose(find_config(Path.cwd()), Plugins(), ModelStore.default(), default_cache_folder())
    if as_json:
        click.echo(json.dumps({**dataclasses.asdict(found), "exit_code": found.exit_code}, indent=1))
    else:
        _show(found)
    click.get_current_context().exit(found.exit_code)


def _show(found: "Diagnosis") -> None:
    from rich.console import Console

    console = Console(highlight=False, markup=False)
    if not console.is_terminal:
        console.width = _LINE_IN_FILES
    for heading, table in (("System", _system(found)), ("Engines", _engines(found)), ("Models", _models(found))):
        console.print(heading, style="bold")
        console.print(table, soft_wrap=True, crop=False)
        console.print()
    console.print("A run would use", style="bold")
    console.print(found.mistakes or _choices(found), soft_wrap=True, crop=False)
    console.print()
    console.print(_verdict(found), soft_wrap=True)


def _table() -> "Table":
    from rich.table import Table

    return Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 2))


def _system(found: "Diagnosis") -> "Table":
    table = _table()
    table.add_row("plainvox", found.plainvox)
    table.add_row("python", f"{found.python} on {found.system}")
    table.add_row("pipeline", found.config)
    table.add_row("cache", f"{found.cache_folder} ({in_words(found.cache_size)})")
    table.add_row("models", f"{found.models_folder} ({in_words(found.models_size)})")
    return table


def _engines(found: "Diagnosis") -> "Table":
    table = _table()
    for state in found.engines:
        detail = ("needs the network: text leaves this machine" if state.online else "") if state.ready else state.why
        table.add_row(state.kind, state.name, state.work, _word(state.ready, "ready"), _with(detail, state.command))
    return table


def _models(found: "Diagnosis") -> "Table":
    table = _table()
    for model in found.models:
        command = "" if model.there else f"plainvox models pull {model.group}"
        table.add_row(model.name, in_words(model.size), _word(model.there, "there"), _with("", command))
    return table


def _choices(found: "Diagnosis") -> "Table":
    table = _table()
    for choice in found.choices:
        table.add_row(choice.stage, choice.work, choice.engine or "none", f"of {', '.join(choice.preference)}")
    return table


def _word(good: bool, word: str) -> str:
    return word if good else "missing"


def _with(detail: str, command: str) -> str:
    return "; ".join(filter(None, (detail, f"try: {command}" if command else "")))


def _verdict(found: "Diagnosis") -> str:
    if found.mistakes:
        return "A run would not work: pipeline.yaml is wrong."
    lacking = [f"{choice.stage} {choice.work}" for choice in found.choices if not choice.engine]
    return f"A run would not work: nothing is ready for {', '.join(lacking)}." if lacking else "A run would work."
