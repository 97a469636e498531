"""What the reader page shows, worked out; the template only lays it out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pipeline.document import SOURCE, Document, Problem
from stages.publish.credit import link
from stages.publish.draft import draft_note
from stages.publish.further import Further, further_links
from stages.publish.html_id import html_id
from stages.publish.hundreds import hundreds
from stages.publish.key_points import Section, sections
from stages.publish.measures import before_and_after
from stages.publish.outline import Group, all_pieces, outline
from stages.publish.page_sound import PageSound, heard, sound_address
from stages.publish.piece import Piece, track_of
from stages.publish.runs import Run, runs
from stages.publish.title import own_title
from stages.publish.word_list import Entry, word_list
from stages.publish.wording import language_name, wording, wording_language

_FILES = ("mp3", "opus", "m4b", "epub", "pdf", "md", "vtt", "xlf")


@dataclass(frozen=True)
class Doubt:
    """A sentence to check, `number` from 1 within its article; `piece` is None for the whole text."""

    number: int
    piece: Piece | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Article:
    """One version on the page. `words` is the wording of its language, `ui` the language of these words.

    `heading` holds the title's pieces where the text opens with it; `levels` maps a heading's id to its HTML level,
    `runs` a part's id to its text in runs, and `heard` to the times of its words. `key` is the id of the first heading
    of key points, where it does not open the text anyway.
    """

    id: str
    language: str
    ui: str
    name: str
    words: dict[str, str]
    title: str
    title_language: str
    heading: tuple[Piece, ...]
    sections: tuple[Section, ...]
    key: str
    levels: dict[str, int]
    runs: dict[str, tuple[Run, ...]]
    heard: Mapping[str, str]
    word_list: tuple[Entry, ...]
    further: tuple[Further, ...]
    doubts: tuple[Doubt, ...]
    numbers: dict[str, int]
    audio: str
    draft: str
    score: str
    files: tuple[tuple[str, str], ...]


def articles(
    document: Document, folder: Path, *, sound: PageSound = "beside", asides: bool = True
) -> tuple[Article, ...]:
    """Every version of the document, or the original where nothing was made of it; `folder` holds the other files.

    A page that holds its sound stands alone, so it names no file beside it.
    """
    names = [version.name for version in document.editions] or [SOURCE]
    return tuple(_article(document, name, folder, sound, asides=asides) for name in names)


def _article(document: Document, version: str, folder: Path, sound: PageSound, *, asides: bool) -> Article:
    language = document.language_of(version)
    words = dict(wording(language))
    title, title_language = own_title(document, version)
    groups = outline(document, version)
    every = list(all_pieces(groups))
    doubts = tuple(_doubts(document, every))
    heading = _opening(groups, title)
    body = groups[1:] if heading else groups
    parted = sections(body, language)
    entries = word_list(document, version)
    track = track_of(document, version)
    return Article(
        id=html_id(version).replace("s-", "v-", 1),
        language=language,
        ui=wording_language(language),
        name=language_name(language),
        words=words,
        title=title,
        title_language=title_language,
        heading=heading,
        sections=parted,
        key=_first_key(parted),
        levels=_levels(body),
        runs={piece.id: _runs(piece, entries, asides=asides) for piece in every},
        heard=heard(document, track) if track else {},
        word_list=entries,
        further=further_links(every, words["link"]),
        doubts=doubts,
        numbers={doubt.piece.id: doubt.number for doubt in doubts if doubt.piece},
        audio=sound_address(track, folder, sound) if track else "",
        draft=draft_note(document, version),
        score=_score(document, version, words),
        files=tuple(_files(document, version, folder, words)) if sound == "beside" else (),
    )


def _runs(piece: Piece, entries: tuple[Entry, ...], *, asides: bool) -> tuple[Run, ...]:
    own = [entry for entry in entries if entry.part == piece.id]
    return runs(piece, own, hundreds(piece.text, piece.language) if asides else ())


def _first_key(parted: tuple[Section, ...]) -> str:
    for number, section in enumerate(parted):
        if section.key:
            return section.groups[0].pieces[0].id if number else ""
    return ""


def _opening(groups: list[Group], title: str) -> tuple[Piece, ...]:
    if groups and groups[0].kind == "heading" and " ".join(piece.text for piece in groups[0].pieces) == title:
        return tuple(groups[0].pieces)
    return ()


def _levels(groups: list[Group]) -> dict[str, int]:
    """HTML levels under the page's one `h1`, without leaving a level out."""
    levels: dict[str, int] = {}
    deepest = 1
    for group in groups:
        if group.kind == "heading":
            deepest = min(max(group.level, 2), deepest + 1, 6)
            levels[group.pieces[0].id] = deepest
    return levels


def _doubts(document: Document, every: list[Piece]) -> Iterator[Doubt]:
    whole = tuple(p for p in document.problems if not p.sentence and p.severity == "error")
    found: list[tuple[Piece | None, tuple[Problem, ...]]] = [(None, whole)] if whole else []
    found += [(piece, piece.doubts) for piece in every if piece.failed or piece.doubts]
    for number, (piece, problems) in enumerate(found, 1):
        yield Doubt(number, piece, problems)


def _score(document: Document, version: str, words: dict[str, str]) -> str:
    found = before_and_after(document, version)
    if found is None:
        return ""
    measure, before, after = found
    kind = "grade" if measure.grade else "ease"
    if before is None:
        return words[kind].format(after=f"{after:.1f}")
    return words[f"{kind}_change"].format(before=f"{before:.1f}", after=f"{after:.1f}")


def _files(document: Document, version: str, folder: Path, words: dict[str, str]) -> Iterator[tuple[str, str]]:
    for suffix in _FILES:
        name = f"{document.label(version)}.{suffix}"
        if (folder / name).is_file():
            yield link(name), words[f"file_{suffix}"]
