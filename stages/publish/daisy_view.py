"""What a DAISY 2.02 talking book says of itself, worked out; the templates only lay it out.

By the DAISY 2.02 Specification (DAISY Consortium, 28 February 2001): the NCC (Navigation Control Center) names every
heading and page, and SMIL 1.0 files tie each sentence to its stretch of the recording.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from stages.publish.book_view import Chapter, Heard
from stages.publish.epub_view import Book
from stages.publish.html_id import html_id
from stages.publish.outline import Group
from stages.publish.visible import one_line


@dataclass(frozen=True)
class Sounding:
    """A sentence's place in the text and its stretch of the recording in seconds."""

    place: str
    begin: float
    end: float


@dataclass(frozen=True)
class TalkingPart:
    """A SMIL file: `elapsed` is how long the book was heard before it, as `time` as h:mm:ss."""

    file: str
    title: str
    seconds: float
    elapsed: str
    heard: tuple[Sounding, ...]

    @property
    def time(self) -> str:
        """How long it is heard, as h:mm:ss."""
        return clock(self.seconds)


@dataclass(frozen=True)
class Entry:
    """A line of the NCC: a heading of `level`, or a page; `address` is a sentence in a SMIL file."""

    id: str
    text: str
    address: str
    language: str
    level: int = 0
    page: bool = False


@dataclass(frozen=True)
class TalkingBook:
    """One version with its recording as a talking book; `kilobytes` is the size of the recording."""

    book: Book
    kilobytes: int

    @property
    def language(self) -> str:
        """The language of the text."""
        return self.book.article.language

    @property
    def title(self) -> str:
        """The title on one line."""
        return one_line(self.book.article.title)

    @property
    def identifier(self) -> str:
        """The same for every edition of the same source and version."""
        return self.book.identifier

    @property
    def time(self) -> str:
        """How long the book is heard, as h:mm:ss."""
        return clock(self.book.seconds)

    @cached_property
    def parts(self) -> tuple[TalkingPart, ...]:
        """A SMIL file for each chapter that is heard."""
        before = [0.0, *accumulate(chapter.seconds for chapter in self.book.spoken)]
        return tuple(
            TalkingPart(_file(chapter), one_line(chapter.title), chapter.seconds, clock(elapsed), _soundings(chapter))
            for chapter, elapsed in zip(self.book.spoken, before, strict=False)
        )

    @cached_property
    def heard_in(self) -> dict[str, str]:
        """Where each sentence that is heard stands in the SMIL files, by its part."""
        return {
            one.id: f"{_file(chapter)}#text-{html_id(one.id)}" for chapter in self.book.spoken for one in chapter.heard
        }

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The title, then every heading and page that is heard, in the order of the text."""
        found: list[Entry] = []
        for chapter in self.book.spoken:
            found += self._pages_and_headings(chapter)
        first = self.heard_in[self.book.spoken[0].heard[0].id]
        return (Entry("ncc-title", self.title, first, self.book.article.title_language, 1), *found)

    @property
    def metadata(self) -> list[tuple[str, str]]:
        """The NCC's metadata: those that the specification wants, and those that it recommends."""
        source = self.book.source
        levels = [one.level for one in self.entries if not one.page]
        pages = sum(one.page for one in self.entries)
        track = self.book.track
        return [
            ("dc:title", self.title),
            ("dc:creator", one_line(source.author) or one_line(source.publisher) or "plainvox"),
            ("dc:date", self.book.modified[:10]),
            ("dc:format", "Daisy 2.02"),
            ("dc:identifier", self.identifier),
            ("dc:language", self.language),
            ("dc:publisher", one_line(source.publisher) or "plainvox"),
            *([("dc:source", self.book.address)] if self.book.address else []),
            *([("dc:rights", one_line(source.credit))] if source.credit.strip() else []),
            ("ncc:charset", "utf-8"),
            ("ncc:depth", str(max(levels))),
            ("ncc:files", str(len(self.parts) + 5)),
            ("ncc:footnotes", "0"),
            ("ncc:generator", "plainvox"),
            ("ncc:kByteSize", str(self.kilobytes)),
            ("ncc:maxPageNormal", str(max((int(one.text) for one in self.entries if one.page), default=0))),
            ("ncc:multimediaType", "audioFullText"),
            *([("ncc:narrator", one_line(track.voice))] if track and track.voice.strip() else []),
            ("ncc:pageFront", "0"),
            ("ncc:pageNormal", str(pages)),
            ("ncc:pageSpecial", "0"),
            ("ncc:prodNotes", "0"),
            ("ncc:setInfo", "1 of 1"),
            ("ncc:sidebars", "0"),
            ("ncc:tocItems", str(len(self.entries))),
            ("ncc:totalTime", self.time),
        ]

    def _pages_and_headings(self, chapter: Chapter) -> Iterator[Entry]:
        headings = {group.pieces[0].id: group for group in _headings(chapter)}
        after = {one.id: one.id for one in chapter.heard}
        # What is not heard itself is reached by the sentence that is heard after it.
        following = chapter.heard[-1].id
        for piece in reversed(chapter.pieces):
            following = after.setdefault(piece.id, following)
            following = after[piece.id]
        for piece in chapter.pieces:
            address = self.heard_in[after[piece.id]]
            for page in self.book.breaks.get(piece.id, ()):
                yield Entry(f"ncc-page-{page}", str(page), address, self.language, page=True)
            if piece.id in headings:
                group = headings[piece.id]
                text = " ".join(one.text for one in group.pieces)
                level = self.book.article.levels.get(piece.id, 1)
                yield Entry(f"ncc-{html_id(piece.id)}", text, address, piece.language, level)


def clock(seconds: float) -> str:
    """Seconds as h:mm:ss."""
    whole = round(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"


def _file(chapter: Chapter) -> str:
    return f"{chapter.name}.smil"


def _soundings(chapter: Chapter) -> tuple[Sounding, ...]:
    return tuple(_sounding(one) for one in chapter.heard)


def _sounding(one: Heard) -> Sounding:
    return Sounding(html_id(one.id), one.begin, one.end)


def _headings(chapter: Chapter) -> Sequence[Group]:
    return [group for section in chapter.sections for group in section.groups if group.kind == "heading"]
