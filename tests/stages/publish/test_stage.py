"""The stage writes every format, names the tracks' files first, and lets no failure pass."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.document import Document
from pipeline.errors import EngineFault, OutputError
from pipeline.plugins import WRITERS, Plugins
from pipeline.stage import Context
from stages.publish.stage import Publish


@dataclass
class Recorder:
    """Makes writers that keep what they were given; one named `broken` raises."""

    calls: list[tuple[str, Document]] = field(default_factory=list)
    fault: Exception = field(default_factory=lambda: OutputError("disk full"))

    def writer(self, name: str) -> Any:
        recorder = self

        class Kept:
            def __init__(self) -> None:
                self.name = name

            def write(self, document: Document, context: Context) -> tuple[Path, ...]:
                if name == "broken":
                    raise recorder.fault
                recorder.calls.append((name, document))
                return ()

        return Kept


def _context(context: Context, recorder: Recorder) -> Context:
    names = ("page", "markdown", "audio", "broken")
    return replace(context, plugins=Plugins({WRITERS: {name: recorder.writer(name) for name in names}}))


def test_publish_writes_the_page_last(document: Document, context: Context) -> None:
    recorder = Recorder()
    Publish(formats=("page", "markdown", "audio")).run(document, _context(context, recorder))
    assert [name for name, _ in recorder.calls] == ["markdown", "audio", "page"]


def test_publish_names_the_files_of_tracks_for_every_writer(document: Document, context: Context) -> None:
    silent = replace(document, tracks=tuple(replace(track, file="") for track in document.tracks))
    recorder = Recorder()
    after = Publish(formats=("page", "audio")).run(silent, _context(context, recorder))
    assert [track.file for track in after.tracks] == ["easy.en.mp3", "easy.es.mp3"]
    assert all(given == after for _, given in recorder.calls)


def test_publish_without_audio_names_no_file(document: Document, context: Context) -> None:
    silent = replace(document, tracks=tuple(replace(track, file="") for track in document.tracks))
    assert Publish(formats=("page",)).run(silent, _context(context, Recorder())) == silent


def test_publish_lets_our_errors_through(document: Document, context: Context) -> None:
    with pytest.raises(OutputError, match="disk full"):
        Publish(formats=("broken",)).run(document, _context(context, Recorder()))


def test_publish_names_the_writer_of_a_stranger_that_breaks(document: Document, context: Context) -> None:
    with pytest.raises(EngineFault, match="broken: KeyError"):
        Publish(formats=("broken",)).run(document, _context(context, Recorder(fault=KeyError("x"))))


def test_publish_finds_the_installed_writers(document: Document, context: Context) -> None:
    Publish(formats=("page", "markdown", "report", "subtitles")).run(document, context)
    written = {path.name for path in context.folder.iterdir()}
    assert {"index.html", "report.html", "easy.en.md", "easy.es.md"} <= written


def test_publish_needs_only_the_original() -> None:
    assert Publish().needs == {"source"}
    assert Publish().gives == frozenset()


def test_publish_gives_a_writer_the_options_that_it_has_fields_for(document: Document, context: Context) -> None:
    given: list[tuple[str, bool]] = []

    @dataclass(frozen=True)
    class Choosy:
        hundreds: bool = True
        name: str = "page"

        def write(self, document: Document, context: Context) -> tuple[Path, ...]:
            given.append((self.name, self.hundreds))
            return ()

    plugins = Plugins({WRITERS: {"page": Choosy}})
    Publish(formats=("page",), hundreds=False).run(document, replace(context, plugins=plugins))
    assert given == [("page", False)]
