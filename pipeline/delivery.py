"""One document from where it is to where its results belong, be it a folder here or an address on a storage."""

import json
from contextlib import ExitStack
from pathlib import Path

from pipeline.allocator import give_back
from pipeline.config import Pipeline
from pipeline.errors import PlainvoxError
from pipeline.input_list import STDIN
from pipeline.inputs import Job
from pipeline.receipt import Receipt
from pipeline.record import FILE
from pipeline.runner import convert
from pipeline.scratch import scratch
from pipeline.slugs import is_address
from pipeline.storage import Store, fetch, is_stored
from pipeline.workshop import Workshop

_EDITED_BY_PEOPLE = ".xlf"
"""How the names of files end that are given out to be changed and taken back."""


def deliver(
    job: Job,
    pipeline: Pipeline,
    out: Path,
    workshop: Workshop,
    *,
    store: str = "",
    home: Path | None = None,
    piped: bytes | None = None,
) -> Receipt:
    """Convert a document into `out/<slug>/`, or below the address `store` if there is one.

    A path is taken from `home`. Results are made here and sent when they are whole, `receipt.json` last.
    """
    try:
        with ExitStack() as stack:
            stack.callback(give_back)
            local = local_path(job.address, home)
            if store or is_stored(job.address):
                folder = stack.enter_context(scratch(workshop.cache.folder / "scratch"))
                local = fetch(job.address, folder / "input") if is_stored(job.address) else local
                out = folder / "out" if store else out
            there = Store(f"{store}/{job.slug}") if store else None
            if there:
                _bring_edited(there, out / job.slug)
            receipt = convert(
                job, pipeline, out, workshop, piped=piped, local=local, sent_to=there.address if there else ""
            )
            if there and receipt.state == "done":
                send(out / job.slug, there, receipt)
            return receipt
    except PlainvoxError as error:
        return Receipt(job.address, job.slug, "failed", error=error.message, hint=error.hint, exit_code=error.exit_code)


def local_path(address: str, home: Path | None) -> Path | None:
    """Where a document that is named by a path lies, if paths are to be taken from somewhere else than here."""
    named_by_path = address != STDIN and not is_address(address) and not is_stored(address)
    return home / address if home and named_by_path else None


def _bring_edited(store: Store, folder: Path) -> None:
    """Copy the files that people edit from where results belong to where they are made, so that their work is seen."""
    for name in store.sizes():
        if name.endswith(_EDITED_BY_PEOPLE):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            store.get(name, folder / name)


def send(folder: Path, store: Store, receipt: Receipt) -> None:
    """Put the results in place, with the copies kept of what people edited, and take away what an earlier run left.

    The record goes first and comes last: until it is there again the results count as unfinished. Nothing that people
    edit is taken away.
    """
    earlier = _earlier(store)
    kept = {path.relative_to(folder).as_posix() for path in folder.rglob(f"*{_EDITED_BY_PEOPLE}")}
    store.remove([FILE])
    for name in sorted({*receipt.files, *kept}):
        store.put(folder / name, name)
    store.remove(sorted(earlier - set(receipt.files) - kept))
    store.put(folder / FILE, FILE)


def _earlier(store: Store) -> set[str]:
    try:
        record = json.loads(store.read([FILE]).get(FILE, b"{}"))
    except ValueError:
        return set()
    files = record.get("files") if isinstance(record, dict) else None
    return set(files) if isinstance(files, dict) else set()
