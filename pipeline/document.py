"""The document: a list of sentences with stable ids, and everything made from it points back at those ids.

All types are frozen; a stage returns a new `Document`. Invariants are checked at birth and raise `DocumentError`.

A version's parts are named after where they come from: the first part of source sentence `ab12` in a version
`easy` is `ab12.1`, and what became of that part in a version `es` made from `easy` is `ab12.1.es`. So every id in a
document is unique, and both ways between the original, the easy text and its translation can be walked.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import Literal

from pipeline.annotations import Guideline, Link, Reason, Term, WordTime
from pipeline.errors import DocumentError

BlockKind = Literal[
    "heading", "paragraph", "item", "row", "quote", "caption", "term", "definition", "image", "footnote"
]
PartKind = Literal["item", "step", "explanation", "pointer"]
Severity = Literal["info", "warning", "error"]

SOURCE = "source"
"""The name that stands for the original text where a version is asked for."""


@dataclass(frozen=True)
class Source:
    """Where a document comes from: `address` is a path, an http(s) address or `-`.

    `canonical` is the address that the page itself names as its own.
    """

    address: str
    publisher: str = ""
    credit: str = ""
    date: str = ""
    author: str = ""
    canonical: str = ""


@dataclass(frozen=True)
class Sentence:
    """One sentence of the original; `id` from `pipeline.ids`; `language` only where it is not the document's."""

    id: str
    text: str
    language: str = ""
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Block:
    """A run of sentences with one role. `level` is 1-6 for headings, nesting depth from 1 for items, else 0.

    `ordered` is meaningful for items; `ref` points back into the source, such as `line:241` or an XPath. A `term` and
    the `definition` after it are of a description list; an `image` says its alternative text; a `footnote` stands
    after the text it belongs to. Each sentence of a `row` is a cell unless `cells` counts the sentences of each; the
    first `headers` cells are header cells.
    """

    kind: BlockKind
    sentences: tuple[Sentence, ...]
    level: int = 0
    ordered: bool = False
    ref: str = ""
    headers: int = 0
    cells: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if self.cells and sum(self.cells) != len(self.sentences):
            raise DocumentError(f"cells for {sum(self.cells)} sentences in a row of {len(self.sentences)}")


@dataclass(frozen=True)
class Note:
    """One rule's work on a line: what it changed and why, in words a writer understands.

    `origin` says where an added explanation came from (the page, terms.csv).
    """

    rule: str
    reason: str
    before: str = ""
    after: str = ""
    origin: str = ""


@dataclass(frozen=True)
class Part:
    """A piece of a version: one sentence, item or step. `kind` only where it differs from its block's."""

    id: str
    text: str
    kind: PartKind | None = None


@dataclass(frozen=True)
class Line:
    """What one sentence (or part) of the source version became; `id` is that sentence's id.

    No parts means the sentence was left out, which needs a note. `failed` marks a line that kept its source text
    because an engine could not do its work; every output shows it. `reviewed` says that a person wrote or accepted it.
    """

    id: str
    parts: tuple[Part, ...]
    notes: tuple[Note, ...] = ()
    failed: bool = False
    reviewed: bool = False

    def __post_init__(self) -> None:
        if not self.parts and not self.notes:
            raise DocumentError(f"line {self.id} leaves its sentence out without a note")

    @property
    def text(self) -> str:
        """The parts as running text."""
        return " ".join(part.text for part in self.parts)


@dataclass(frozen=True)
class Version:
    """A whole text made from another: `source` is a version's name or `source` for the original.

    `draft` says that a machine wrote it and no person has reviewed all of it.
    """

    name: str
    language: str
    source: str
    lines: tuple[Line, ...]
    engine: str = ""
    draft: bool = False


@dataclass(frozen=True)
class Track:
    """One continuous recording of a version: `samples` long at `rate` per second; `file` once it is published."""

    name: str
    version: str
    language: str
    voice: str
    rate: int
    samples: int
    file: str = ""

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return self.samples / self.rate


@dataclass(frozen=True)
class Clip:
    """Where a part is heard: `begin` and `end` in integer samples of its track; `sound` names it in the cache.

    `words` are in order and inside the clip; it is empty where the voice does not tell.
    """

    part: str
    track: str
    begin: int
    end: int
    sound: str = ""
    words: tuple[WordTime, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.begin < self.end:
            raise DocumentError(f"clip of {self.part} runs from {self.begin} to {self.end}")
        edges = [self.begin, *(sample for word in self.words for sample in (word.first, word.last)), self.end]
        if edges != sorted(edges):
            raise DocumentError(f"clip of {self.part}: its words overlap or leave it")


@dataclass(frozen=True)
class Score:
    """A readability measure of a version, or of the block or sentence `of` within it."""

    measure: str
    value: float
    version: str = SOURCE
    of: str = ""


@dataclass(frozen=True)
class Target:
    """A bound somebody set for a measure of a version; missing it is a problem, and exit code 5 under `--strict`."""

    measure: str
    value: float
    version: str


@dataclass(frozen=True)
class Problem:
    """A doubt to show: `sentence` is the id of the sentence or part it is about, empty for the whole document.

    A `transient` one comes from a fault of the moment, such as a server that does not answer.
    """

    stage: str
    sentence: str
    severity: Severity
    message: str
    suggestion: str = ""
    transient: bool = False


@dataclass(frozen=True)
class Cut:
    """Something the reader left out, and why."""

    text: str
    reason: str
    ref: str = ""


@dataclass(frozen=True)
class PassedOver:
    """An engine that was preferred but not ready; `transient` if the next run may find it ready again."""

    name: str
    why: str
    transient: bool = False


@dataclass(frozen=True)
class EngineUse:
    """Which engine did a stage's work, and which were passed over for it."""

    stage: str
    name: str
    fingerprint: str
    what: str = ""
    passed_over: tuple[PassedOver, ...] = ()


@dataclass(frozen=True)
class Timing:
    """Wall time of one stage, in pipeline order."""

    stage: str
    seconds: float


@dataclass(frozen=True)
class Document:
    """A document and all that was made of it; `files` are those that were published, relative to its folder."""

    source: Source
    language: str
    title: str = ""
    blocks: tuple[Block, ...] = ()
    versions: tuple[Version, ...] = ()
    tracks: tuple[Track, ...] = ()
    clips: tuple[Clip, ...] = ()
    scores: tuple[Score, ...] = ()
    targets: tuple[Target, ...] = ()
    problems: tuple[Problem, ...] = ()
    cuts: tuple[Cut, ...] = ()
    engines: tuple[EngineUse, ...] = ()
    reasons: tuple[Reason, ...] = ()
    guidelines: tuple[Guideline, ...] = ()
    terms: tuple[Term, ...] = ()
    files: tuple[str, ...] = ()
    timings: tuple[Timing, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        _require_unique((sentence.id for sentence in self.sentences), "sentence")
        names = [SOURCE]
        for version in self.versions:
            if version.source not in names or version.name in names:
                raise DocumentError(f"version {version.name!r} of {version.source!r}: one is unknown or taken")
            names.append(version.name)
            self._require_covered(version)
        _require_unique((part.id for name in names for part in self.parts(name)), "part")
        self._require_clips()

    def _require_covered(self, version: Version) -> None:
        wanted = [part.id for part in self.parts(version.source)]
        given = [line.id for line in version.lines]
        if wanted == given:
            return
        missing = [name for name in wanted if name not in set(given)]
        extra = [name for name in given if name not in set(wanted)]
        raise DocumentError(
            f"version {version.name!r} does not cover {version.source!r} exactly: "
            f"missing {missing[:5]}, not in it {extra[:5]}, {len(given)} lines for {len(wanted)} sentences"
        )

    def _require_clips(self) -> None:
        tracks = {track.name: track for track in self.tracks}
        known = {track.name: {part.id for part in self.parts(track.version)} for track in self.tracks}
        for clip in self.clips:
            if clip.track not in tracks or clip.part not in known[clip.track]:
                raise DocumentError(f"clip of {clip.part} in {clip.track}: no such track or part")
            if clip.end > tracks[clip.track].samples:
                raise DocumentError(f"clip of {clip.part} ends after its track {clip.track}")
        for name in tracks:
            for before, after in pairwise(self.track_clips(name)):
                if after.begin < before.end:
                    raise DocumentError(f"clips of {before.part} and {after.part} overlap in {name}")

    @property
    def sentences(self) -> Iterator[Sentence]:
        """Every sentence of the original, in reading order."""
        return (sentence for block in self.blocks for sentence in block.sentences)

    def version(self, name: str) -> Version:
        """The version of that name; `DocumentError` if there is none."""
        for version in self.versions:
            if version.name == name:
                return version
        raise DocumentError(f"no version {name!r}; there are {[v.name for v in self.versions]}")

    def language_of(self, name: str) -> str:
        """The language of a version or of the original."""
        return self.language if name == SOURCE else self.version(name).language

    def parts(self, name: str) -> tuple[Part, ...]:
        """A version's parts in reading order; for `source`, its sentences as parts."""
        if name == SOURCE:
            return tuple(Part(sentence.id, sentence.text) for sentence in self.sentences)
        return tuple(part for line in self.version(name).lines for part in line.parts)

    def layout(self, name: str) -> tuple[tuple[Block, tuple[Part, ...]], ...]:
        """Every block with the parts that a version holds in its place, in reading order; blocks may be empty."""
        if name == SOURCE:
            return tuple((block, tuple(Part(s.id, s.text) for s in block.sentences)) for block in self.blocks)
        version = self.version(name)
        lines = {line.id: line.parts for line in version.lines}
        return tuple(
            (block, tuple(part for unit in units for part in lines[unit.id]))
            for block, units in self.layout(version.source)
        )

    @cached_property
    def _origins(self) -> dict[str, str]:
        return {part.id: line.id for version in self.versions for line in version.lines for part in line.parts}

    def origin(self, part: str) -> str:
        """The id of the original sentence that a part of any version came from."""
        while part in self._origins:
            part = self._origins[part]
        return part

    def line(self, version: str, part: str) -> Line:
        """The line of a version that holds this part id."""
        for line in self.version(version).lines:
            if any(p.id == part for p in line.parts):
                return line
        raise DocumentError(f"no part {part!r} in {version!r}")

    def label(self, version: str) -> str:
        """The name of a version's files: its first simplification and its language, such as `easy.es`."""
        first = version
        while first != SOURCE and self.version(first).source != SOURCE:
            first = self.version(first).source
        if first != SOURCE and self.version(first).language != self.language:
            first = SOURCE
        return f"{first}.{self.language_of(version)}"

    @property
    def editions(self) -> tuple[Version, ...]:
        """The versions that become files: the last of those with one label, as where nothing was to be translated."""
        return tuple({self.label(version.name): version for version in self.versions}.values())

    def track_clips(self, track: str) -> tuple[Clip, ...]:
        """The clips of a track in order of time."""
        return tuple(sorted((clip for clip in self.clips if clip.track == track), key=lambda clip: clip.begin))

    def problems_of(self, ids: Iterable[str]) -> tuple[Problem, ...]:
        """Problems about any of these sentences or parts."""
        wanted = set(ids)
        return tuple(problem for problem in self.problems if problem.sentence in wanted)

    def with_version(self, version: Version) -> "Document":
        """A copy that holds this version too, in place of one of the same name."""
        kept = [v for v in self.versions if v.name != version.name]
        at = next((i for i, v in enumerate(self.versions) if v.name == version.name), len(kept))
        return replace(self, versions=(*kept[:at], version, *kept[at:]))

    def with_problems(self, *problems: Problem) -> "Document":
        """A copy with these problems added, each once."""
        new = tuple(problem for problem in dict.fromkeys(problems) if problem not in self.problems)
        return replace(self, problems=self.problems + new)


def _require_unique(names: Iterable[str], what: str) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise DocumentError(f"{what} id {name!r} occurs twice")
        seen.add(name)
