"""`plainvox run`: convert documents."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from pipeline.batch import GO_ON, Order, default_workers, look_back, run_here, unfinished, write_run
from pipeline.board import open_board
from pipeline.cache import Cache
from pipeline.cluster import run_on_cluster
from pipeline.config import Pipeline, find_config, read_config
from pipeline.environment import environment
from pipeline.errors import EngineMissing, OutputError, PlainvoxError, TargetMissed, UsageError
from pipeline.files import remove_abandoned
from pipeline.fingerprint import Fingerprints
from pipeline.input_list import STDIN, Named, read_list
from pipeline.inputs import Job, jobs
from pipeline.interruption import INTERRUPTED, Interruption, undisturbed
from pipeline.listening import require_listener, with_listening
from pipeline.memory import Memory, default_memory
from pipeline.models import ModelStore
from pipeline.news import Reporter
from pipeline.outcome import outcome, to_review
from pipeline.plugins import Plugins
from pipeline.pool import run_in_processes
from pipeline.receipt import Receipt, totals
from pipeline.record import made_from
from pipeline.runner import require_writable
from pipeline.storage import is_stored, results_at
from pipeline.workshop import default_cache_folder


class _Results(click.Path):
    """A folder, or an address of a storage as it stands."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return value if is_stored(value) else super().convert(value, param, ctx)


@click.command()
@click.argument("inputs", nargs=-1, metavar="INPUT...")
@click.option("--from", "list_file", metavar="FILE", help="Read inputs from a list, one a line; - is standard input.")
@click.option(
    "--out",
    "results",
    type=_Results(file_okay=False),
    default="outputs",
    show_default=True,
    help="Folder for the results, or an address such as s3://bucket/folder.",
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
    results: str,
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

    INPUT is a file, a folder, a glob, an http(s) address, or an address of a storage such as s3://bucket/page.html;
    so is each line of the list that --from names, where a path is taken from the list's folder. Each document gets a
    folder in the output folder; index.html there lists them all.
    """
    plugins = Plugins()
    pipeline = read_config(config or find_config(Path()), plugins)
    if check_audio:
        pipeline = with_listening(pipeline, plugins)
    require_listener(pipeline, plugins, ModelStore.default())
    with results_at(results, default_cache_folder() / "scratch") as (out, store):
        todo = jobs(_inputs(inputs, list_file), lambda slug: made_from(out / slug))
        _require_local(todo, offline=offline)
        order = Order(pipeline, out, fresh, offline, store=store)
        return _run(todo, order, plugins, workers=workers, cluster=cluster, strict=strict, as_json=as_json)


def _run(
    todo: Sequence[Job],
    order: Order,
    plugins: Plugins,
    *,
    workers: int | None,
    cluster: str | None,
    strict: bool,
    as_json: bool,
) -> int:
    pipeline, out, offline = order.pipeline, order.out, order.offline
    require_writable(out)
    changed, kept = look_back(
        todo, _fingerprints(pipeline, plugins, offline=offline), out, store=order.store, fresh=order.fresh
    )
    for receipt in kept.values():
        _print(receipt, as_json=as_json)
    workers = workers or default_workers(len(changed))
    order = replace(order, threads=max(1, default_workers(1_000) // workers))
    course = Course(todo, kept, as_json=as_json)
    try:
        _work(changed, order, course, workers=workers, cluster=cluster)
    except KeyboardInterrupt:
        with undisturbed():
            return course.cut_short(order, plugins)
    receipts = course.receipts()
    written = write_run(out, pipeline, receipts, plugins, store=order.store)
    try:
        _tidy(out, course.made, unchanged=len(kept))
    except OutputError as error:
        click.echo(f"note: {error.message}", err=True)
    if not as_json:
        _summary(receipts, order.store or str(out), written)
    return _exit_code(receipts, strict=strict)


class Course:
    """What a run has come to so far; `kept` are the receipts of what was left alone, by slug."""

    def __init__(self, todo: Sequence[Job], kept: Mapping[str, Receipt], *, as_json: bool) -> None:
        self.made: list[Receipt] = []
        self.board = open_board({job.slug: job.address for job in todo if job.slug not in kept})
        self._todo = todo
        self._kept = kept
        self._as_json = as_json

    def keep(self, receipt: Receipt) -> None:
        """Take a receipt that has just come."""
        self.made.append(receipt)
        self.board.finish(receipt)
        _print(receipt, as_json=self._as_json)

    def receipts(self) -> list[Receipt]:
        """In the order of the jobs; of what is not finished too."""
        known = {receipt.slug: receipt for receipt in self.made} | dict(self._kept)
        known |= {one.slug: one for one in unfinished(self._todo, known, self.board.tally.at_work)}
        return [known[job.slug] for job in self._todo]

    def cut_short(self, order: Order, plugins: Plugins) -> int:
        """Write down how far it came, and say how to go on; gives the exit code."""
        receipts = self.receipts()
        try:
            write_run(order.out, order.pipeline, receipts, plugins, store=order.store)
        except PlainvoxError as error:
            click.echo(f"error: {error.message}", err=True)
        for receipt in receipts:
            if receipt.state not in ("done", "failed"):
                _print(receipt, as_json=self._as_json)
        counts = totals(receipts)
        failed = f", {counts.failed} failed" if counts.failed else ""
        click.echo(f"interrupted: {counts.done} of {counts.documents} documents are done{failed}; {GO_ON}", err=True)
        return INTERRUPTED


def _work(changed: Sequence[Job], order: Order, course: Course, *, workers: int, cluster: str | None) -> None:
    def farewell() -> None:
        course.board.__exit__(None, None, None)
        course.cut_short(order, Plugins())

    board = course.board
    if not changed:
        return
    with Interruption(farewell) as interruption, board:
        if cluster:
            run_on_cluster(changed, order, cluster, done=course.keep, say=board.say, hear=board.hear)
        elif workers > 1 and len(changed) > 1 and all(job.address != STDIN for job in changed):
            run_in_processes(changed, order, workers=workers, done=course.keep, hear=board.hear)
        else:
            reporter = Reporter(say=board.say, check=interruption.check)
            run_here(changed, order, done=course.keep, hear=board.hear, reporter=reporter)


def _fingerprints(pipeline: Pipeline, plugins: Plugins, *, offline: bool) -> Fingerprints:
    here = environment(plugins, ModelStore.default())
    return Fingerprints(pipeline, here, offline=offline, memory=Memory(default_memory()))


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


def _summary(receipts: Sequence[Receipt], where: str, written: Sequence[Path]) -> None:
    for receipt in receipts:
        if receipt.state == "failed":
            click.echo(outcome(receipt), err=True)
        else:
            was = ", unchanged" if receipt.unchanged else ""
            click.echo(f"{where}/{receipt.slug}/index.html  {receipt.title}{was}{to_review(receipt)}")
    pages = [path for path in written if path.suffix == ".html"]
    for page in pages:
        click.echo(f"All documents: {where}/{page.name}")


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
