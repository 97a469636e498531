"""What a book says of itself, worked out; the templates only lay it out."""

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from pipeline.accessibility import Certificate
from pipeline.document import Document, Source, Track
from stages.publish.book_view import Chapter, breaks, chapters, places
from stages.publish.credit import credit_lines, file_name, web_address
from stages.publish.page_view import Article
from stages.publish.piece import track_of
from stages.publish.visible import one_line

_DATE = re.compile(r"(?:19[89]|2\d\d)\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_NO_DATE = "1980-01-01"


@dataclass(frozen=True)
class Book:
    """One version as a book; `numbered` are its parts with the pages of the printed book `printed`.

    `certificate` is a person's, who checked this text with these looks.
    """

    document: Document
    article: Article
    label: str
    track: Track | None
    chapters: tuple[Chapter, ...]
    numbered: tuple[tuple[str, int], ...] = ()
    certificate: Certificate | None = None

    @property
    def printed(self) -> str:
        """The file that the page numbers are those of."""
        return f"{self.label}.pdf"

    @cached_property
    def places(self) -> dict[str, str]:
        """Where each part is, for a link."""
        return places(self.chapters)

    @cached_property
    def breaks(self) -> dict[str, tuple[int, ...]]:
        """The pages that begin at a part."""
        return breaks([one for one in self.numbered if one[0] in self.places])

    @property
    def pages(self) -> list[tuple[int, str]]:
        """Every page with the file that it begins in."""
        return [(page, self.places[part].partition("#")[0]) for part, own in self.breaks.items() for page in own]

    @property
    def spoken(self) -> list[Chapter]:
        """The chapters with sound."""
        return [chapter for chapter in self.chapters if chapter.heard]

    @property
    def seconds(self) -> float:
        """How long the book is heard."""
        return sum(chapter.seconds for chapter in self.chapters)

    @property
    def identifier(self) -> str:
        """The same for every edition of the same source and version."""
        return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, _encodable(f'{self.document.source.address} {self.label}'))}"

    @property
    def modified(self) -> str:
        """The day of the source: a clock would make two files of one text differ."""
        date = self.document.source.date
        return f"{date if _DATE.fullmatch(date) else _NO_DATE}T00:00:00Z"

    @property
    def about(self) -> list[tuple[str, str]]:
        """Dublin Core elements and their values."""
        source = self.document.source
        found = [
            ("creator", one_line(source.author)),
            ("publisher", one_line(source.publisher)),
            ("source", self.address),
            ("rights", one_line(source.credit)),
        ]
        return [(name, value) for name, value in found if value]

    @property
    def accessibility(self) -> list[tuple[str, str]]:
        """EPUB Accessibility 1.1's properties; a claim to conform is none of them, since only a person can make it."""
        words = self.article.words
        features = ["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability", "unlocked"]
        features += ["alternativeText"]
        features += ["pageNavigation", "pageBreakMarkers"] if self.pages else []
        features += ["synchronizedAudioText"] if self.spoken else []
        modes = ["textual", "auditory"] if self.spoken else ["textual"]
        summary = words["book_summary_spoken" if self.spoken else "book_summary"]
        return [
            *(("accessMode", mode) for mode in modes),
            ("accessModeSufficient", "textual"),
            *([("accessModeSufficient", "textual,auditory")] if self.spoken else []),
            *(("accessibilityFeature", feature) for feature in features),
            ("accessibilityHazard", "none"),
            ("accessibilitySummary", f"{summary} {self._review}"),
        ]

    @property
    def _review(self) -> str:
        words, one = self.article.words, self.certificate
        return words["book_reviewed"].format(by=one_line(one.by), on=one.on) if one else words["book_unreviewed"]

    @property
    def credit(self) -> Sequence[str]:
        """The credit lines."""
        return credit_lines(self.document.source)

    @property
    def address(self) -> str:
        """Where the original is."""
        return web_address(self.document.source)

    @property
    def file_name(self) -> str:
        """The original's file."""
        return file_name(self.document.source)

    @property
    def source_language(self) -> str:
        """The original's language."""
        return self.document.language

    @property
    def source(self) -> Source:
        """The original."""
        return self.document.source


def book(document: Document, version: str, article: Article, numbered: Sequence[tuple[str, int]] = ()) -> Book:
    """The version as a book; with `numbered`, page numbers of the printed one."""
    track = track_of(document, version)
    made = chapters(document, article, track)
    return Book(document, article, document.label(version), track, made, tuple(numbered))


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
