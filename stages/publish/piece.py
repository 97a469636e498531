"""A part with all that a writer shows of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.document import SOURCE, Document, Line, Part, PartKind, Problem, Track
from pipeline.part_language import passage_languages
from stages.publish.links import PartLink, lost_links, part_links, segments
from stages.publish.visible import one_line


@dataclass(frozen=True)
class Piece:
    """A part of a version. `language` is that of the words, which a failed line keeps from its source.

    `place` is the same for a part and what was made of it, so that two versions can be walked side by side.
    `translated` is set where the version is a translation. `begin` and `end` are seconds in the version's track, None
    where the part is not spoken. `links` are in order, at places of `text`.
    """

    id: str
    text: str
    kind: PartKind | None
    language: str
    place: str
    failed: bool = False
    translated: bool = False
    problems: tuple[Problem, ...] = ()
    begin: float | None = None
    end: float | None = None
    links: tuple[PartLink, ...] = ()

    @property
    def segments(self) -> tuple[tuple[str, str], ...]:
        """The text cut at its links, each piece with its address."""
        return tuple((text, address) for text, address in segments(self.text, self.links) if text)

    @property
    def lost_links(self) -> tuple[PartLink, ...]:
        """Links whose words are not in the text any more; they are shown after it."""
        return tuple(lost_links(self.links))

    @property
    def doubts(self) -> tuple[Problem, ...]:
        """The problems that readers must see: warnings and errors."""
        return tuple(problem for problem in self.problems if problem.severity != "info")


def pieces(document: Document, version: str) -> dict[str, Piece]:
    """Every part of a version by id, in reading order."""
    times = _times(document, version)
    lines = _lines(document, version)
    places = _places(document, version)
    links = part_links(document, document.parts(version))
    passages = passage_languages(document)
    translated = version != SOURCE and _made_from(document, version) != document.language_of(version)
    found = {}
    for part in document.parts(version):
        line = lines.get(part.id)
        failed = line is not None and line.failed
        begin, end = times.get(part.id, (None, None))
        found[part.id] = Piece(
            id=part.id,
            text=one_line(part.text),
            kind=part.kind,
            language=passages.get(document.origin(part.id))
            or (_made_from(document, version) if failed else document.language_of(version)),
            place=places[part.id],
            failed=failed,
            translated=translated,
            problems=tuple(_problems(document, version, part, line)),
            begin=begin,
            end=end,
            links=links.get(part.id, ()),
        )
    return found


def track_of(document: Document, version: str) -> Track | None:
    """The version's recording, if it has one."""
    return next((track for track in document.tracks if track.version == version), None)


def _times(document: Document, version: str) -> dict[str, tuple[float, float]]:
    track = track_of(document, version)
    if track is None:
        return {}
    clips = document.track_clips(track.name)
    return {clip.part: (clip.begin / track.rate, clip.end / track.rate) for clip in clips}


def _lines(document: Document, version: str) -> dict[str, Line]:
    if version == SOURCE:
        return {}
    return {part.id: line for line in document.version(version).lines for part in line.parts}


def _places(document: Document, version: str) -> dict[str, str]:
    places = {part.id: part.id for part in document.parts(version)}
    while version != SOURCE and document.version(version).source != SOURCE:
        above = {part: line.id for part, line in _lines(document, version).items()}
        places = {part: above[place] for part, place in places.items()}
        version = document.version(version).source
    return places


def _made_from(document: Document, version: str) -> str:
    return document.language_of(document.version(version).source)


def _problems(document: Document, version: str, part: Part, line: Line | None) -> Iterator[Problem]:
    """Those about the part, and for the first version those about the original sentence it came from."""
    about = {part.id}
    if line is not None and document.version(version).source == SOURCE:
        about.add(line.id)
    return (problem for problem in document.problems if problem.sentence in about)
