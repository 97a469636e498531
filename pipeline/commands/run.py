"""`plainvox run`: convert documents."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from pipeline.batch import Order, default_workers, look_back, run_in_processes, write_run
from pipeline.cache import Cache
from pipeline.cluster import run_on_cluster
from pipeline.config import Pipeline, find_config, read_config
from pipeline.display import PlainProgress, open_progress
from pipeline.environment import environment
from pipeline.errors import EngineMissing, TargetMissed, UsageError
from pipeline.files import remove_abandoned
from pipeline.fingerprint import Fingerprints
from pipeline.input_list import STDIN, Named, read_list
from pipeline.inputs import Job, jobs
from pipeline.listening import require_listener, with_listening
from pipeline.memory import Memory, default_memory
from pipeline.models import ModelStore
from pipeline.plugins import Plugins
from pipeline.receipt import Receipt
from pipeline.record import made_from
from pipeline.runner import convert, require_writable
from pipeline.workshop import default_cache_folder, open_workshop


@click.command()
@click.argument("inputs", nargs=-1, metavar="INPUT...")
@click.option("--from", "list_file", metavar="FILE", help="Read inputs from a list, one a line; - is standard input.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="outputs",
    show_default=True,
    help="Folder for the results.",
)
@click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Pipeline to run  [default: pipeline.yaml here, else the built-in one]",
)
@click.option("--jobs", "workers", type=click.IntRange(min=1), help="Documents at a time  [default: one per core]")
@click.option("--cluster", metavar="ADDRESS", help="Run on the Dask cluster at this address (tcp://… or tls://…).")
@click.option("--offline", is_flag=True, help="Use no engine that needs the network.")
@click.option("--fresh", is_flag=True, help="Work everything out again instead of using the cache.")
@click.option("--check-audio", is_flag=True, help="Hear the speech back and report what was not heard as written.")
@click.option("--strict", is_flag=True, help="Exit with 5 if a target or a check is missed.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per document.")
def run(
    inputs: tuple[str, ...],
    list_file: str | None,
    out: Path,
    config: Path | None,
    workers: int | None,
    cluster: str | None,
    offline: bool,
    fresh: bool,
    check_audio: bool,
    strict: bool,
    as_json: bool,
) -> int:
    """Convert documents into easy-read pages and audio.

    INPUT is a file, a folder, a glob or an http(s) address; so is each line of the list that --from names, where a
    path is taken from the list's folder. Each document gets a folder in the output folder; index.html there lists
    them all.
    """
    plugins = Plugins()
    pipeline = read_config(config or find_config(Path()), plugins)
    if check_audio:
        pipeline = with_listening(pipeline, plugins)
    require_listener(pipeline, plugins, ModelStore.default())
    todo = jobs(_inputs(inputs, list_file), lambda slug: made_from(out / slug))
    _require_local(todo, offline=offline)
    require_writable(out)
    changed, kept = look_back(todo, _fingerprints(pipeline, plugins, offline=offline), out, fresh=fresh)
    for receipt in kept.values():
        _print(receipt, as_json=as_json)
    workers = workers or default_workers(len(changed))
    order = Order(pipeline, out, fresh, offline, threads=max(1, default_workers(1_000) // workers))
    made = _receipts(changed, order, workers=workers, cluster=cluster, as_json=as_json) if changed else []
    receipts = _in_order(todo, [*made, *kept.values()])
    _tidy(out, made, unchanged=len(kept))
    written = write_run(out, pipeline, receipts, plugins)
    if not as_json:
        _summary(receipts, out, written)
    return _exit_code(receipts, strict=strict)


def _fingerprints(pipeline: Pipeline, plugins: Plugins, *, offline: bool) -> Fingerprints:
    here = environment(plugins, ModelStore.default())
    return Fingerprints(pipeline, here, offline=offline, memory=Memory(default_memory()))


def _in_order(todo: Sequence[Job], receipts: Sequence[Receipt]) -> list[Receipt]:
    known = {receipt.slug: receipt for receipt in receipts}
    return [known[job.slug] for job in todo]


def _tidy(out: Path, made: Sequence[Receipt], *, unchanged: int) -> None:
    """After a run: no file that an interrupted one left half written, and its hits and misses noted."""
    cache = Cache(default_cache_folder())
    if made:
        remove_abandoned(cache.folder)
        for folder in (out / receipt.slug for receipt in made):
            remove_abandoned(folder)
    cache.note_run(
        documents=len(made) + unchanged,
        unchanged=unchanged,
        hits=sum(receipt.cache_hits for receipt in made),
        misses=sum(receipt.cache_misses for receipt in made),
    )


def _print(receipt: Receipt, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(receipt.to_json(), ensure_ascii=False))


def _inputs(inputs: tuple[str, ...], list_file: str | None) -> list[Named]:
    if not inputs and list_file is None:
        raise UsageError("there is nothing to convert", hint="name an INPUT, or a list of them with --from FILE")
    if STDIN in inputs and list_file == STDIN:
        raise UsageError("standard input cannot be a document and a list at once", hint="put one of them in a file")
    return [*map(Named, inputs), *(read_list(list_file) if list_file is not None else ())]


def _require_local(todo: Sequence[Job], *, offline: bool) -> None:
    remote = [job.address for job in todo if "://" in job.address]
    if offline and remote:
        raise UsageError(
            f"{remote[0]}: an address needs the network and --offline is set", hint="save the page and name the file"
        )


def _receipts(todo: Sequence[Job], order: Order, *, workers: int, cluster: str | None, as_json: bool) -> list[Receipt]:
    def show(receipt: Receipt) -> None:
        _print(receipt, as_json=as_json)

    if cluster or (workers > 1 and len(todo) > 1):
        lines = PlainProgress()
        done: list[str] = []

        def tell(receipt: Receipt) -> None:
            done.append(receipt.slug)
            for message in receipt.said:
                lines.say(message)
            click.echo(f"{len(done)}/{len(todo)} {_outcome(receipt)}", err=True)
            show(receipt)

        if cluster:
            return run_on_cluster(todo, order, cluster, done=tell)
        return run_in_processes(todo, order, workers=workers, done=tell)
    receipts = []
    with open_progress() as progress:
        workshop = open_workshop(progress, fresh=order.fresh, offline=order.offline, threads=order.threads)
        for job in todo:
            piped = sys.stdin.buffer.read() if job.address == "-" else None
            receipts.append(convert(job, order.pipeline, order.out, workshop, piped=piped))
            show(receipts[-1])
    return receipts


def _outcome(receipt: Receipt) -> str:
    if receipt.state == "failed":
        remedy = f"\n  try: {receipt.hint}" if receipt.hint else ""
        return f"failed: {receipt.error}{remedy}"
    return f"done: {receipt.input} in {receipt.seconds:.1f} s{_doubts(receipt)}"


def _doubts(receipt: Receipt) -> str:
    count = sum(number for severity, number in receipt.problems.items() if severity != "info")
    return f", {count} to review" if count else ""


def _summary(receipts: Sequence[Receipt], out: Path, written: Sequence[Path]) -> None:
    for receipt in receipts:
        if receipt.state == "failed":
            click.echo(_outcome(receipt), err=True)
        else:
            was = ", unchanged" if receipt.unchanged else ""
            click.echo(f"{out / receipt.slug}/index.html  {receipt.title}{was}{_doubts(receipt)}")
    pages = [path for path in written if path.suffix == ".html"]
    for page in pages:
        click.echo(f"All documents: {page}")


def _exit_code(receipts: Sequence[Receipt], *, strict: bool) -> int:
    failed = [receipt for receipt in receipts if receipt.state == "failed"]
    if any(receipt.exit_code == EngineMissing.exit_code for receipt in failed):
        return EngineMissing.exit_code
    if failed:
        return 1
    missed = [f"{receipt.input}: {what}" for receipt in receipts for what in receipt.missed]
    if strict and missed:
        shown = "\n  ".join(missed[:20]) + (f"\n  … and {len(missed) - 20} more" if len(missed) > 20 else "")
        raise TargetMissed(
            f"--strict: {len(missed)} targets or checks were missed:\n  {shown}",
            hint="see report.html in each document's folder",
        )
    return 0
