"""One document through the pipeline: stages in order, timed, saved; an error becomes a failed receipt."""

import sys
import time
from collections.abc import Iterable
from contextlib import redirect_stdout
from dataclasses import replace
from functools import partial
from pathlib import Path

from pipeline.ahead import Ahead
from pipeline.config import Pipeline
from pipeline.document import Document, Source, Timing
from pipeline.errors import OutputError, PlainvoxError
from pipeline.files import remove_abandoned, whole_file
from pipeline.guard import guarded
from pipeline.inputs import Job
from pipeline.receipt import Receipt, problem_counts, settled
from pipeline.record import write_record
from pipeline.saved import save
from pipeline.stage import Context, Stage
from pipeline.workshop import Workshop

_DOCUMENT = "document.json"


def run_stages(document: Document, stages: Iterable[Stage], context: Context) -> Document:
    """The document after all stages with the time of each; raises what a stage raises.

    The stages themselves see no times, so that none gets into what is published.
    """
    timings: list[Timing] = []
    stages = list(stages)
    # What a library prints must not end up among the results; told once here, since threads share it.
    with redirect_stdout(sys.stderr), Ahead(stages, context) as ahead:
        for stage in stages:
            ahead.turn(stage)
            context.progress.stage(stage.name)
            begin = time.perf_counter()
            document = guarded(stage.name, partial(stage.run, document, context))
            timings.append(Timing(stage.name, round(time.perf_counter() - begin, 3)))
            ahead.passed(document)
    return replace(document, timings=tuple(timings))


def convert(
    job: Job,
    pipeline: Pipeline,
    out: Path,
    workshop: Workshop,
    *,
    piped: bytes | None = None,
    local: Path | None = None,
    sent_to: str = "",
) -> Receipt:
    """Convert one document into `out/<slug>/`; never raises our errors: a failure is a receipt with its cause.

    `local` is where the document lies here, if its address does not say so; `sent_to` the address to which the caller
    takes what lands in the folder.
    """
    begin = time.perf_counter()
    hits, misses = workshop.cache.hits, workshop.cache.misses
    folder = out / job.slug
    workshop.progress.document(job.address, len(pipeline.stages))
    start = Document(Source(job.address), pipeline.source)
    try:
        _require_room(folder)
        context = workshop.context(
            folder, piped=piped, term_lists=pipeline.terms, address=job.address, local=local, sent_to=sent_to
        )
        document = run_stages(start, pipeline.stages, context)
        save(document, folder / _DOCUMENT)
        receipt = replace(
            _receipt(job, document),
            seconds=round(time.perf_counter() - begin, 3),
            cache_hits=workshop.cache.hits - hits,
            cache_misses=workshop.cache.misses - misses,
        )
        write_record(folder, job.digest if settled(document) else "", receipt)
        remove_abandoned(folder)
    except PlainvoxError as error:
        return Receipt(
            job.address,
            job.slug,
            "failed",
            error=f"{job.named}: {error.message}" if job.named else error.message,
            hint=error.hint,
            exit_code=error.exit_code,
            seconds=round(time.perf_counter() - begin, 3),
        )
    return receipt


def _receipt(job: Job, document: Document) -> Receipt:
    return Receipt(
        job.address,
        job.slug,
        "done",
        title=document.title,
        language=document.language,
        missed=tuple(problem.message for problem in document.problems if problem.severity != "info"),
        problems=problem_counts(document),
        scores=tuple(score for score in document.scores if not score.of),
        audio={track.name: round(track.seconds, 1) for track in document.tracks},
        engines=document.engines,
        timings=document.timings,
        files=(*document.files, _DOCUMENT),
    )


def _require_room(folder: Path) -> None:
    """Raise `OutputError` before the work and not after it where a file is in the way of the document's folder."""
    if folder.exists() and not folder.is_dir():
        raise OutputError(
            f"{folder}: is a file, and the results need a folder of this name",
            hint="move it away, or choose another folder with --out",
        )


def require_writable(out: Path) -> None:
    """Raise `OutputError` now rather than after an hour if nothing can be written to the folder."""
    with whole_file(out / ".writable"):
        pass
    (out / ".writable").unlink()
