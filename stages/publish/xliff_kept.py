"""Translation files that hold a person's work which nobody has taken back yet: they are kept beside the new ones."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from pipeline.document import Document, Problem, Severity
from pipeline.errors import InputError
from pipeline.files import whole_file
from pipeline.review import untaken
from pipeline.stage import Context
from stages.publish.xliff_reading import read_xliff

_EDITED = ".edited-"


@dataclass(frozen=True)
class _Work:
    """What a person did in a file: lines decided, lines with notes of theirs, or why it cannot be read."""

    decided: int = 0
    noted: int = 0
    fault: str = ""

    def __bool__(self) -> bool:
        return bool(self.decided or self.noted or self.fault)


def keep_edited(path: Path, document: Document, context: Context) -> Iterator[Problem]:
    """Copy the file that is about to be written anew if it holds a person's work; tell of every copy that waits.

    A copy is named for the day on which the person saved it and never replaces another. It is told of in every run
    until its lines are taken back or the file is removed: `document` is the one that is being made.
    """
    if path.is_file() and (work := _work(path, document, context)):
        copy = _copied(path)
        context.progress.say(f"{path.name} was edited and not taken back: it is kept as {copy.name}")
        if not (work.decided or work.fault):
            yield _problem("info", f"{copy.name} holds a person's notes", "read them; no run takes notes back")
    for copy in sorted(path.parent.glob(f"{path.stem}{_EDITED}*{path.suffix}")):
        work = _work(copy, document, context)
        if work.fault:
            again = f"open it in the tool it comes from, save it as XLIFF 2, then: {_take(copy, context)}"
            yield _problem("warning", f"{copy.name} holds a person's work, but cannot be read: {work.fault}", again)
        elif work.decided:
            lines = "1 line" if work.decided == 1 else f"{work.decided} lines"
            yield _problem(
                "warning",
                f"{copy.name} holds {lines} that a person edited and nobody has taken back",
                f"{_take(copy, context)}; remove the file if it is not wanted",
            )


def _take(copy: Path, context: Context) -> str:
    """How to take the copy back: from where the results are, or will be."""
    if context.sent_to:
        return f"copy {context.sent_to} to a folder here, and there: plainvox review apply {copy.name}"
    return f"plainvox review apply {copy}"


def _problem(severity: Severity, message: str, suggestion: str) -> Problem:
    return Problem("publish", "", severity, message, suggestion)


def _work(path: Path, document: Document, context: Context) -> _Work:
    try:
        lines = read_xliff(path)
    except InputError as error:
        return _Work(fault=error.message)
    return _Work(len(untaken(document, lines, context.corrections)), sum(line.noted for line in lines))


def _copied(path: Path) -> Path:
    """The copy of the file as it is now; the one that is there already if it is the same."""
    data = path.read_bytes()
    day = datetime.fromtimestamp(path.stat().st_mtime, UTC).date().isoformat()
    names = (f"{path.stem}{_EDITED}{day}{number}{path.suffix}" for number in chain([""], map("-{}".format, count(2))))
    return next(copy for copy in map(path.with_name, names) if _is_kept(copy, data))


def _is_kept(copy: Path, data: bytes) -> bool:
    """Whether the copy holds the data, after it was written if nothing was there."""
    if not copy.exists():
        with whole_file(copy, keep_first=True) as temporary:
            temporary.write_bytes(data)
    return copy.read_bytes() == data
