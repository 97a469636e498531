"""The stage that writes what people read, hear and review."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import partial
from pathlib import Path
from typing import ClassVar

from pipeline.document import SOURCE, Document, Problem
from pipeline.errors import ConfigError
from pipeline.finding import Finding
from pipeline.guard import guarded
from pipeline.plugins import FILE_CHECKS, WRITERS
from pipeline.stage import Context, Stage, plugin_names
from stages.publish import m4b, mp3, opus
from stages.publish.loudness import load_meter
from stages.publish.page_sound import PageSound
from stages.publish.pdf_view import POINTS, Paper
from stages.publish.writer import Keeper, Writer

_TELLING = ("report", "page")


@dataclass(frozen=True)
class Publish(Stage):
    """Writes every version of the document in each of `formats`, then checks what it wrote.

    What the checks find is a problem of the document, so the formats that show problems are written again.

    A writer that fails is the document's failure: whatever it raises comes out as one of `pipeline.errors`.
    The other options are for the writers that have a field of the same name, which says what it is for.
    """

    name: ClassVar[str] = "publish"

    formats: tuple[str, ...] = plugin_names(
        WRITERS, ("page", "markdown", "audio", "subtitles", "epub", "pdf", "xliff", "report")
    )
    page_sound: PageSound = "beside"
    hundreds: bool = True
    paper: Paper = "letter"
    points: float = POINTS
    mp3_kilobits: int = mp3.KILOBITS
    opus_kilobits: int = opus.KILOBITS
    m4b_kilobits: int = m4b.KILOBITS

    def __post_init__(self) -> None:
        rates = (
            ("mp3_kilobits", self.mp3_kilobits, mp3.LEAST, mp3.MOST),
            ("opus_kilobits", self.opus_kilobits, opus.LEAST, opus.MOST),
            ("m4b_kilobits", self.m4b_kilobits, m4b.LEAST, m4b.MOST),
        )
        for name, given, least, most in rates:
            if not least <= given <= most:
                raise ConfigError(f"publish.{name}: must be between {least} and {most}, not {given!r}")

    @property
    def needs(self) -> frozenset[str]:
        """The original: there is nothing else that must be there to publish what is there."""
        return frozenset({SOURCE})

    def begin(self, document: Document, context: Context, coming: frozenset[str], over: Callable[[], bool]) -> None:
        """Load what the writers need, which takes a second, while there is nothing left to do but to speak."""
        if coming and all(fact.startswith("audio:") for fact in coming):
            for name in self.formats:
                context.plugins.load(WRITERS, name)
            load_meter()

    def run(self, document: Document, context: Context) -> Document:
        """The document with the names of its files, after all of them are written."""
        if "audio" in self.formats:
            document = _with_track_files(document)
        document = document.with_problems(*self._kept(document, context))
        written: list[Path] = []
        for done, name in enumerate(self._in_order(), 1):
            written += self._written(name, document, context)
            context.progress.step(done, len(self.formats))
        names = {path.relative_to(context.folder).as_posix() for path in written}
        checked = document.with_problems(*_problems(names, context))
        if checked != document:
            for name in (name for name in self._in_order() if name in _TELLING):
                self._written(name, checked, context)
        return replace(checked, files=tuple(sorted(names)))

    def _kept(self, document: Document, context: Context) -> Iterator[Problem]:
        for name in self.formats:
            writer = self._writer(context.plugins.load(WRITERS, name))
            if isinstance(writer, Keeper):
                yield from guarded(name, partial(writer.keep, document, context))

    def _written(self, name: str, document: Document, context: Context) -> tuple[Path, ...]:
        writer = self._writer(context.plugins.load(WRITERS, name))
        return guarded(name, lambda: writer.write(document, context))

    def _writer(self, made: type[Writer]) -> Writer:
        """A writer of this class, with the options that it has fields for."""
        wanted: set[str] = {field.name for field in fields(made)} if is_dataclass(made) else set()
        return made(**{field.name: getattr(self, field.name) for field in fields(self) if field.name in wanted})

    def _in_order(self) -> list[str]:
        # What people edit is written as soon as it was looked at; a book takes the sound that the audio writer has
        # encoded, and the page names every file.
        return sorted(self.formats, key=lambda name: (name != "xliff", name == "page", name in ("epub", "daisy")))


def _with_track_files(document: Document) -> Document:
    tracks = tuple(replace(track, file=f"{document.label(track.version)}.mp3") for track in document.tracks)
    return replace(document, tracks=tracks)


def _problems(names: set[str], context: Context) -> Iterator[Problem]:
    """What the checks of files find in those that were written; what else lies in the folder is not of this run."""
    for check in context.plugins.names(FILE_CHECKS):
        find = context.plugins.load(FILE_CHECKS, check)
        for finding in guarded(check, _finding(find, context.folder)):
            if finding.file in names:
                yield Problem("publish", "", "error", f"{finding.file}: {finding.cause}", finding.remedy)


def _finding(find: Callable[[Path], Iterable[Finding]], folder: Path) -> Callable[[], list[Finding]]:
    return lambda: list(find(folder))
