"""Checks of DAISY 2.02 talking books, by the rules of the DAISY 2.02 Specification (2001)."""

import posixpath
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from pipeline.finding import Finding
from stages.publish.checks.cues import TOLERANCE, cues_of, sound_seconds
from stages.publish.checks.packed import packed_findings
from stages.publish.checks.xml import ids_and_links, languages

_SUFFIX = ".daisy.zip"
_NCC = "ncc.html"
_X = "{http://www.w3.org/1999/xhtml}"
_MUST = (
    "dc:creator",
    "dc:date",
    "dc:format",
    "dc:identifier",
    "dc:language",
    "dc:publisher",
    "dc:title",
    "ncc:charset",
    "ncc:pageFront",
    "ncc:pageNormal",
    "ncc:pageSpecial",
    "ncc:setInfo",
    "ncc:tocItems",
    "ncc:totalTime",
)
_ROUNDING = 1.0
"""Seconds that a time written as h:mm:ss may be off."""


def talking_findings(folder: Path) -> Iterator[Finding]:
    """What is wrong with the talking books of this folder, and where their times and the subtitles beside differ."""
    return packed_findings(folder, _SUFFIX, (".html", ".smil"), _causes)


def _causes(path: Path, members: Mapping[str, bytes], roots: Mapping[str, Any]) -> Iterator[str]:
    yield from ids_and_links(set(members), roots)
    if _NCC not in roots:
        yield f"it has no {_NCC}"
        return
    for name in (name for name in roots if name.endswith(".html")):
        yield from languages(name, roots[name], twice=True)
    order = list(_in_order(roots[_NCC]))
    if missing := [name for name in order if name not in roots]:
        yield f"{_NCC}: leads to {missing[0]}, which is not there"
        return
    yield from _center(roots[_NCC], [roots[name] for name in order])
    yield from _times({name: roots[name] for name in order}, members)
    yield from _subtitles(path, [roots[name] for name in order])


def _in_order(ncc: Any) -> Iterator[str]:
    links = (str(one).partition("#")[0] for one in ncc.xpath("//*[local-name()='a']/@href"))
    return iter(dict.fromkeys(links))


def _center(ncc: Any, smils: list[Any]) -> Iterator[str]:
    """The NCC: its metadata, the title first, headings that leave out no level, and as many entries as it says."""
    said = _said(ncc)
    yield from (f"{_NCC}: {name} is missing" for name in _MUST if not said.get(name))
    if said.get("dc:format") != "Daisy 2.02":
        yield f"{_NCC}: its format is {said.get('dc:format')!r}, not 'Daisy 2.02'"
    entries = list(ncc.find(f"{_X}body"))
    if not entries or entries[0].tag != f"{_X}h1" or entries[0].get("class") != "title":
        yield f"{_NCC}: it does not begin with a heading of the class title"
    levels = [int(one.tag[-1]) for one in entries if one.tag.removeprefix(_X) in ("h1", "h2", "h3", "h4", "h5", "h6")]
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"{_NCC}: a heading of level {after} follows one of level {before}"
    pages = [one for one in entries if str(one.get("class", "")).startswith("page-")]
    if said.get("ncc:tocItems") != str(len(entries)) or said.get("ncc:pageNormal") != str(len(pages)):
        yield f"{_NCC}: it has {len(entries)} entries and {len(pages)} pages, and says otherwise"
    for one in entries:
        targets = one.xpath(".//@href")
        if len(targets) != 1 or ".smil#" not in targets[0]:
            yield f"{_NCC}: the entry {one.get('id')} does not lead to one sentence"
    whole = sum(_lasting(one) for one in smils)
    if abs(whole - _clock(said.get("ncc:totalTime", ""))) > _ROUNDING:
        yield f"{_NCC}: it says that it lasts {said.get('ncc:totalTime')}, and its parts last {whole:.0f} s"


def _times(smils: Mapping[str, Any], members: Mapping[str, bytes]) -> Iterator[str]:
    """The SMIL files: what they say of their time, and clips inside the sound that do not overlap."""
    elapsed = 0.0
    clips: list[tuple[str, float, float]] = []
    for name, root in smils.items():
        said = _said(root)
        own = [(str(one.get("src")), *_clip(one)) for one in root.xpath("//*[local-name()='audio']")]
        clips += own
        lasts = sum(end - begin for _, begin, end in own)
        if abs(lasts - _lasting(root)) > TOLERANCE or abs(lasts - _clock(said.get("ncc:timeInThisSmil", ""))) > 1:
            yield f"{name}: its clips last {lasts:.3f} s, and it says otherwise"
        if abs(elapsed - _clock(said.get("ncc:totalElapsedTime", ""))) > _ROUNDING:
            yield f"{name}: {elapsed:.0f} s are heard before it, and it says otherwise"
        elapsed += lasts
    lengths = {file: sound_seconds(members.get(posixpath.normpath(file), b"")) for file, _, _ in clips}
    for file, begin, end in clips:
        if not 0 <= begin < end or end > lengths[file] + TOLERANCE:
            yield f"a clip runs from {begin:.3f} to {end:.3f} s of {file}, which lasts {lengths[file]:.3f} s"
    for before, after in pairwise(clips):
        if before[0] == after[0] and after[1] < before[2] - 0.0005:
            yield f"the clips at {before[1]:.3f} and {after[1]:.3f} s overlap"


def _subtitles(path: Path, smils: list[Any]) -> Iterator[str]:
    beside = path.with_name(path.name.removesuffix(_SUFFIX) + ".vtt")
    cues = sorted(cue.begin for cue in cues_of(beside))
    begins = sorted(_clip(one)[0] for root in smils for one in root.xpath("//*[local-name()='audio']"))
    if not cues:
        return
    if len(cues) != len(begins):
        yield f"it has {len(begins)} clips, and {beside.name} has {len(cues)} cues"
    elif off := [one for one in zip(begins, cues, strict=True) if abs(one[0] - one[1]) > TOLERANCE]:
        yield f"a clip begins at {off[0][0]:.3f} s, its cue in {beside.name} at {off[0][1]:.3f} s"


def _said(root: Any) -> dict[str, str]:
    return {str(one.get("name")): str(one.get("content")) for one in root.xpath("//*[local-name()='meta'][@name]")}


def _lasting(smil: Any) -> float:
    return _number(next(iter(smil.xpath("//*[local-name()='body']/*[local-name()='seq']/@dur")), ""))


def _clip(audio: Any) -> tuple[float, float]:
    begin, end = (str(audio.get(name, "")).removeprefix("npt=") for name in ("clip-begin", "clip-end"))
    return _number(begin), _number(end)


def _number(value: str) -> float:
    try:
        return float(value.removesuffix("s"))
    except ValueError:
        return -1.0


def _clock(value: str) -> float:
    parts = value.split(":")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return -1.0
    hours, minutes, seconds = map(int, parts)
    return hours * 3600 + minutes * 60 + seconds
