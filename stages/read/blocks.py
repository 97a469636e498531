"""Pieces of a reading as blocks of sentences, with their ids, links and languages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.annotations import Link
from pipeline.document import Block, Sentence
from pipeline.ids import sentence_ids
from stages.read.passages import passage_languages
from stages.read.reading import Piece, Span
from stages.read.sentences import sentence_spans

_MOST_OF = 0.8


@dataclass(frozen=True)
class _Said:
    """A sentence before it has its id."""

    text: str
    links: tuple[Link, ...]
    language: str


def make_blocks(pieces: Sequence[Piece], language: str) -> tuple[Block, ...]:
    """The blocks of a document in `language`; a cell may hold several sentences or none, counted in `cells`."""
    spoken = passage_languages(pieces, language)
    split = [
        [list(_sentences(piece, at, language, passage)) for at in range(len(piece.texts))]
        for piece, passage in zip(pieces, spoken, strict=True)
    ]
    ids = iter(sentence_ids(said.text for runs in split for run in runs for said in run))
    return tuple(
        Block(
            piece.kind,
            tuple(Sentence(next(ids), said.text, said.language, said.links) for run in runs for said in run),
            piece.level,
            piece.ordered,
            piece.ref,
            piece.headers,
            _cells(piece, runs),
        )
        for piece, runs in zip(pieces, split, strict=True)
    )


def _cells(piece: Piece, runs: Sequence[Sequence[_Said]]) -> tuple[int, ...]:
    counts = tuple(map(len, runs))
    return counts if piece.kind == "row" and set(counts) != {1} else ()


def _sentences(piece: Piece, run: int, language: str, passage: str) -> Iterator[_Said]:
    """A title is one sentence whatever marks it holds."""
    text = piece.texts[run]
    spans = [span for span in piece.spans if span.run == run]
    whole = piece.kind == "heading"
    for begin, end in [(0, len(text))] if whole and text else sentence_spans(text, passage or language):
        said = " ".join(text[begin:end].split())
        spoken = _language(spans, begin, end) or passage
        yield _Said(said, tuple(_links(text, spans, begin, end)), "" if spoken == language else spoken)


def _links(text: str, spans: Sequence[Span], begin: int, end: int) -> Iterator[Link]:
    for span in spans:
        words = " ".join(text[max(begin, span.begin) : min(end, span.end)].split())
        if span.address and words:
            yield Link(words, span.address)


def _language(spans: Sequence[Span], begin: int, end: int) -> str:
    """What the markup says that most of the sentence is in."""
    for span in spans:
        if span.language and min(end, span.end) - max(begin, span.begin) >= _MOST_OF * (end - begin):
            return span.language
    return ""
