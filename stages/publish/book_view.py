"""A version as a book: chapters, where everything is, and when it is heard."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.document import Document, Track
from stages.publish.html_id import html_id
from stages.publish.key_points import Section
from stages.publish.outline import Group, all_pieces
from stages.publish.page_view import Article
from stages.publish.piece import Piece

_TOP = 2


@dataclass(frozen=True)
class Heard:
    """A part's sound in seconds. It lasts until the next part begins, so that a player keeps the pauses."""

    id: str
    begin: float
    end: float


@dataclass(frozen=True)
class Chapter:
    """A file of the book: `name` without suffix, `title` in `language`; the first one opens with the book's title."""

    name: str
    title: str
    language: str
    first: bool
    sections: tuple[Section, ...]
    pieces: tuple[Piece, ...]
    heard: tuple[Heard, ...]

    @property
    def seconds(self) -> float:
        """How long it is heard."""
        return sum(one.end - one.begin for one in self.heard)

    def level(self, level: int) -> int:
        """A heading's level in this file, given its level in the text: every file begins with a heading of level 1."""
        return level if self.first else max(level - 1, 1)


def chapters(document: Document, article: Article, track: Track | None) -> tuple[Chapter, ...]:
    """The article cut at its headings of the highest level; its footnotes stay in the last chapter."""
    spans = _spans(document, track) if track else {}
    found: list[list[Section]] = [[]]
    for section in article.sections:
        for group in section.groups:
            if _opens(article, group) and (found[-1] or len(found) == 1):
                found.append([])
            _add(found[-1], group, key=section.key)
    return tuple(_chapter(article, number, sections, spans) for number, sections in enumerate(found, 1))


def places(made: Sequence[Chapter]) -> dict[str, str]:
    """Where each part is: the file's name with the part's place in it."""
    return {piece.id: f"{chapter.name}.xhtml#{html_id(piece.id)}" for chapter in made for piece in chapter.pieces}


def breaks(pages: Sequence[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    """The pages of the printed book that begin before a part, or at it."""
    found: dict[str, tuple[int, ...]] = {}
    done = 0
    for name, page in pages:
        if page > done:
            found[name] = tuple(range(done + 1, page + 1))
            done = page
    return found


def _opens(article: Article, group: Group) -> bool:
    return group.kind == "heading" and article.levels.get(group.pieces[0].id) == _TOP


def _add(sections: list[Section], group: Group, *, key: bool) -> None:
    if sections and sections[-1].key == key:
        sections[-1] = Section(key, (*sections[-1].groups, group))
    else:
        sections.append(Section(key, (group,)))


def _chapter(article: Article, number: int, sections: list[Section], spans: Mapping[str, Heard]) -> Chapter:
    own = [piece for section in sections for piece in all_pieces(list(section.groups))]
    if number == 1:
        own = [*article.heading, *own]
        title, language = article.title, article.title_language
    else:
        opening = sections[0].groups[0].pieces
        title, language = " ".join(piece.text for piece in opening), opening[0].language
    return Chapter(
        name=f"text-{number:03}",
        title=title,
        language=language,
        first=number == 1,
        sections=tuple(sections),
        pieces=tuple(own),
        heard=tuple(spans[piece.id] for piece in own if piece.id in spans),
    )


def _spans(document: Document, track: Track) -> dict[str, Heard]:
    clips = document.track_clips(track.name)
    ends = [*(after.begin for _, after in pairwise(clips)), *(clip.end for clip in clips[-1:])]
    # Whole milliseconds, so that what is written down adds up.
    return {
        clip.part: Heard(clip.part, round(clip.begin / track.rate, 3), round(end / track.rate, 3))
        for clip, end in zip(clips, ends, strict=True)
    }
