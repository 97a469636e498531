"""Checks of the books in a folder, also what EPUBCheck and Ace let pass: sound, ids, links, languages, promises."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from pipeline.finding import Finding
from stages.publish.checks.contrast import faint
from stages.publish.checks.cues import TOLERANCE, cues_of, sound_seconds
from stages.publish.checks.packed import packed_findings
from stages.publish.checks.xml import ids_and_links, languages

_XML = (".xhtml", ".opf", ".smil", ".xml")
_SPEAKS = ("accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard", "accessibilitySummary")


@dataclass(frozen=True)
class _Sound:
    file: str
    begin: float
    end: float


def book_findings(folder: Path) -> Iterator[Finding]:
    """What is wrong with the EPUB books of this folder, and where their sound and the subtitles beside differ."""
    return packed_findings(folder, ".epub", _XML, _causes)


def _causes(path: Path, members: Mapping[str, bytes], roots: Mapping[str, Any]) -> Iterator[str]:
    yield from ids_and_links(set(members), roots)
    for name, root in roots.items():
        if name.endswith(".xhtml"):
            yield from languages(name, root, twice=True)
    yield from _looks(members)
    yield from _promises(roots)
    sounds = [sound for name, root in roots.items() if name.endswith(".smil") for sound in _sounds(name, root)]
    if sounds:
        yield from _marking(members, roots)
        yield from _clips(members, sounds)
        yield from _subtitles(path, sounds)


def _looks(members: Mapping[str, bytes]) -> Iterator[str]:
    for name, content in members.items():
        if name.endswith(".css"):
            yield from (f"{name}: {cause}" for cause in faint(content.decode("utf-8", "replace")))


def _promises(roots: Mapping[str, Any]) -> Iterator[str]:
    for name, root in roots.items():
        if not name.endswith(".opf"):
            continue
        said = {str(one) for one in root.xpath("//@property")}
        yield from (f"{name}: schema:{one} is missing" for one in _SPEAKS if f"schema:{one}" not in said)
        if "conformsTo" in str(root.xpath("//@property | //@rel")) and "a11y:certifiedBy" not in said:
            yield f"{name}: it claims to conform, and nobody certified it"


def _marking(members: Mapping[str, bytes], roots: Mapping[str, Any]) -> Iterator[str]:
    styles = b"".join(content for name, content in members.items() if name.endswith(".css")).decode("utf-8", "replace")
    found = [str(text) for root in roots.values() for text in root.xpath("//*[@property='media:active-class']/text()")]
    if not found:
        yield "no class is named for the sentence that is heard"
    for name in found:
        if not re.search(rf"\.{re.escape(name)}\b", styles):
            yield f"the class {name} of the sentence that is heard is in no style sheet"


def _sounds(name: str, root: Any) -> Iterator[_Sound]:
    for one in root.xpath("//*[local-name()='audio']"):
        file = posixpath.normpath(posixpath.join(posixpath.dirname(name), str(one.get("src"))))
        yield _Sound(file, _seconds(one.get("clipBegin")), _seconds(one.get("clipEnd")))


def _clips(members: Mapping[str, bytes], sounds: list[_Sound]) -> Iterator[str]:
    lengths = {sound.file: sound_seconds(members[sound.file]) for sound in sounds if sound.file in members}
    for one in sounds:
        if not 0 <= one.begin < one.end:
            yield f"a clip runs from {one.begin:.3f} to {one.end:.3f} s"
        elif one.file in lengths and one.end > lengths[one.file] + TOLERANCE:
            yield f"a clip ends at {one.end:.3f} s, after its sound of {lengths[one.file]:.3f} s"
    ordered = sorted(sounds, key=lambda one: (one.file, one.begin))
    for before, after in pairwise(ordered):
        if before.file == after.file and after.begin < before.end - 0.0005:
            yield f"the clips at {before.begin:.3f} and {after.begin:.3f} s overlap"


def _subtitles(path: Path, sounds: list[_Sound]) -> Iterator[str]:
    beside = path.with_suffix(".vtt")
    if not beside.is_file():
        return
    cues = [cue.begin for cue in cues_of(beside)]
    begins = sorted(one.begin for one in sounds)
    if len(cues) != len(begins):
        yield f"it has {len(begins)} clips, and {beside.name} has {len(cues)} cues"
        return
    for cue, begin in zip(sorted(cues), begins, strict=True):
        if abs(cue - begin) > TOLERANCE:
            yield f"a clip begins at {begin:.3f} s, its cue in {beside.name} at {cue:.3f} s"


def _seconds(value: str | None) -> float:
    try:
        return float((value or "").removesuffix("s"))
    except ValueError:
        return -1.0
