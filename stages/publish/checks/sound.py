"""Checks of a recording with its subtitles: in order, inside the sound, and the chapters where sentences begin."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from pipeline.files import whole_files
from pipeline.finding import Finding
from stages.publish.checks.again import AGAIN
from stages.publish.checks.cues import TOLERANCE, Cue, cues_of, sound_seconds
from stages.publish.id3 import Chapter, read_chapters

_ROUNDED = 0.001


def sound_findings(folder: Path) -> Iterator[Finding]:
    """What is wrong with the subtitles and the recordings of this folder, and where they differ."""
    for path in whole_files(folder, "*.vtt"):
        for cause in _cues(path):
            yield Finding(path.name, cause, AGAIN)
    for path in whole_files(folder, "*.mp3"):
        for cause in _recording(path):
            yield Finding(path.name, cause, AGAIN)
    for path in whole_files(folder, "*.opus", "*.m4b"):
        seconds = sound_seconds(path.read_bytes())
        for cause in _length(path, seconds) if seconds else ("it holds no sound",):
            yield Finding(path.name, cause, AGAIN)


def _cues(path: Path) -> Iterator[str]:
    cues = cues_of(path)
    if not cues:
        yield "it has no cue"
        return
    if not re.match(r"WEBVTT[^\n]*Language: [a-z]{2}", path.read_text(encoding="utf-8")):
        yield "its language is not said"
    names = [cue.name for cue in cues]
    for name in sorted({name for name in names if names.count(name) > 1}) if len(set(names)) < len(names) else ():
        yield f"the id {name} is used twice"
    for cue in cues:
        if not cue.begin < cue.end:
            yield f"{cue.name}: it runs from {cue.begin:.3f} to {cue.end:.3f} s"
    for before, after in pairwise(cues):
        if after.begin < before.end - _ROUNDED - 0.0005:
            yield f"{after.name} begins at {after.begin:.3f} s, before the end of {before.name} at {before.end:.3f} s"


def _recording(path: Path) -> Iterator[str]:
    content = path.read_bytes()
    seconds = sound_seconds(content)
    if not seconds:
        yield "it holds no sound"
        return
    yield from _length(path, seconds)
    yield from _chapters(read_chapters(content), seconds, cues_of(path.with_suffix(".vtt")))


def _length(path: Path, seconds: float) -> Iterator[str]:
    for beside in (path.with_suffix(".vtt"), path.with_suffix(".words.vtt")):
        late = next((cue for cue in cues_of(beside) if cue.end > seconds + TOLERANCE), None)
        if late:
            yield f"it is {seconds:.3f} s long, and {late.name} in {beside.name} ends at {late.end:.3f} s"


def _chapters(chapters: list[Chapter], seconds: float, cues: list[Cue]) -> Iterator[str]:
    for before, after in pairwise(chapters):
        if before.end != after.begin:
            yield f"chapter {before.title!r} ends at {before.end} ms, and the next begins at {after.begin} ms"
    if chapters and abs(chapters[-1].end / 1000 - seconds) > TOLERANCE:
        yield f"its last chapter ends at {chapters[-1].end / 1000:.3f} s, the sound at {seconds:.3f} s"
    # The first chapter holds all that comes before the second.
    for chapter in chapters[1:] if cues else ():
        nearest = min(cues, key=lambda cue: abs(cue.begin - chapter.begin / 1000))
        if abs(nearest.begin - chapter.begin / 1000) > TOLERANCE:
            yield f"chapter {chapter.title!r} begins at {chapter.begin / 1000:.3f} s, where no sentence begins"
