"""`plainvox cache`: what is kept between runs."""

import click

from pipeline.cache import Cache
from pipeline.cache_care import CacheState, prune, state
from pipeline.commands.single import print_json
from pipeline.errors import UsageError
from pipeline.workshop import default_cache_folder

_UNITS = {"K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}
_KILO = 1000


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def cache(context: click.Context, as_json: bool) -> None:
    """Show what is kept between runs, how large it is, and how much it saves.

    Sentences that were parsed, rewritten, translated or spoken once are kept, so that no run does them again.
    """
    if context.invoked_subcommand is None:
        found = state(Cache(default_cache_folder()))
        if as_json:
            print_json(found.to_json())
        else:
            _show(found)


@cache.command("prune")
@click.option("--days", type=click.FloatRange(min=0), help="Take out what no run has used for so many days.")
@click.option("--size", metavar="SIZE", help="Take out the longest unused until this is left, such as 500M or 2G.")
def prune_command(days: float | None, size: str | None) -> None:
    """Make the cache smaller. What is taken out is worked out again when it is needed."""
    if days is None and size is None:
        raise UsageError("nothing to go by", hint="plainvox cache prune --days 30, or --size 2G")
    gone = prune(default_cache_folder(), days=days, size=None if size is None else _bytes(size))
    click.echo(f"Taken out: {gone.entries:,} entries, {_told(gone.size)}")


def _show(found: CacheState) -> None:
    click.echo(f"{found.folder}: {_told(found.size)}")
    for one in found.held:
        click.echo(f"  {one.kind:<7}{one.entries:>9,} entries {_told(one.size):>9}")
    if found.runs:
        skipped = f", {found.unchanged:,} of them unchanged and skipped" if found.unchanged else ""
        click.echo(f"{found.runs:,} runs, {found.documents:,} documents{skipped}")
        click.echo(f"Of {found.hits + found.misses:,} sentences asked for, {found.hit_rate:.1%} were known")


def _bytes(text: str) -> int:
    number = text.strip().upper().removesuffix("B")
    unit = _UNITS.get(number[-1:], 0)
    try:
        return round(float(number[:-1]) * unit if unit else float(number))
    except ValueError as error:
        raise UsageError(f"--size {text}: not a size", hint="write it as 500M or 2G") from error


def _told(size: float) -> str:
    for unit in ("B", "kB", "MB"):
        if size < _KILO:
            return f"{size:.0f} {unit}"
        size /= _KILO
    return f"{size:.1f} GB"
