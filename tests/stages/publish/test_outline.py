"""Blocks and parts become headings, paragraphs, nested lists and tables."""

from collections.abc import Iterable

import pytest

from pipeline.document import Block, BlockKind, Document, Line, Part, PartKind, Sentence, Source, Version
from stages.publish.outline import Group, Item, outline
from stages.publish.piece import Piece


def _document(*blocks: tuple[BlockKind, int, bool, list[list[tuple[str, PartKind | None]]]]) -> Document:
    """Blocks of sentences of parts; a part's text is also its id."""
    made = []
    lines = []
    count = 0
    for kind, level, ordered, sentences in blocks:
        own = []
        for parts in sentences:
            count += 1
            own.append(Sentence(f"s{count}", f"sentence {count}"))
            lines.append((f"s{count}", parts))
        made.append(Block(kind, tuple(own), level, ordered))
    empty = Document(Source("x"), "en", blocks=tuple(made))
    return empty.with_version(
        Version("easy", "en", "source", tuple(_line(name, parts) for name, parts in lines)),
    )


def _line(name: str, parts: list[tuple[str, PartKind | None]]) -> Line:
    from pipeline.document import Note

    return Line(name, tuple(Part(text, text, kind) for text, kind in parts), (Note("rule", "reason"),))


def _told(groups: Iterable[Group]) -> list[object]:
    return [_group(group) for group in groups]


def _group(group: Group) -> object:
    match group.kind:
        case "list":
            return ["ol" if group.ordered else "ul", *(_item(item) for item in group.items)]
        case "quote":
            return ["quote", *_told(group.groups)]
        case "table":
            return ["table", *([_text(cell) for cell in row] for row in group.rows)]
        case "heading":
            return f"h{group.level} {_text(group.pieces)}"
        case _:
            return f"{group.kind[0]} {_text(group.pieces)}"


def _item(item: Item) -> object:
    return [_text(item.pieces), *_told(item.groups)] if item.groups else _text(item.pieces)


def _text(pieces: Iterable[Piece]) -> str:
    return "+".join(piece.text for piece in pieces)


P: PartKind | None = None


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        pytest.param(
            [("paragraph", 0, False, [[("a", P), ("b", P)], [("c", P)]])],
            ["p a+b+c"],
            id="sentences of a paragraph stay one paragraph",
        ),
        pytest.param(
            [("paragraph", 0, False, [[("lead", P), ("x", "item"), ("y", "item")], [("after", P)]])],
            ["p lead", ["ul", "x", "y"], "p after"],
            id="items within a paragraph",
        ),
        pytest.param(
            [("paragraph", 0, False, [[("x", "step"), ("why", "explanation"), ("y", "step")]])],
            [["ol", "x+why", "y"]],
            id="an explanation stays with its step",
        ),
        pytest.param(
            [("paragraph", 0, False, [[("a", P), ("why", "explanation"), ("more", "pointer")]])],
            ["p a+why+more"],
            id="explanations and pointers run on",
        ),
        pytest.param(
            [
                ("item", 1, False, [[("a", P)]]),
                ("item", 2, False, [[("a1", P)]]),
                ("item", 2, True, [[("a2", P)]]),
                ("item", 1, False, [[("b", P)]]),
            ],
            [["ul", ["a", ["ul", "a1"], ["ol", "a2"]], "b"]],
            id="nesting and change of order",
        ),
        pytest.param(
            [("item", 1, True, [[("a", P), ("x", "item"), ("y", "item")]]), ("item", 1, True, [[("b", P)]])],
            [["ol", ["a", ["ul", "x", "y"]], "b"]],
            id="a list inside an item",
        ),
        pytest.param(
            [("item", 3, False, [[("deep", P)]]), ("item", 1, False, [[("b", P)]])],
            [["ul", "deep", "b"]],
            id="a list that begins too deep",
        ),
        pytest.param(
            [("item", 1, False, [[("a", P)]]), ("paragraph", 0, False, [[("p", P)]]), ("item", 1, False, [[("b", P)]])],
            [["ul", "a"], "p p", ["ul", "b"]],
            id="a paragraph ends a list",
        ),
        pytest.param(
            [("row", 0, False, [[("a", P)], [("b", P)]]), ("row", 0, False, [[("c1", P), ("c2", P)], []])],
            [["table", ["a", "b"], ["c1+c2", ""]]],
            id="each sentence of a row is a cell, also where it was left out",
        ),
        pytest.param(
            [("row", 0, False, [[("a", P)], [("b", P)]]), ("row", 0, False, [[("only", P)]])],
            [["table", ["a", "b"]], "p only"],
            id="a row of one cell is a line",
        ),
        pytest.param(
            [("quote", 0, False, [[("q", P)]]), ("quote", 0, False, [[("r", P)]]), ("caption", 0, False, [[("c", P)]])],
            [["quote", "p q", "p r"], "c c"],
            id="quotes join",
        ),
        pytest.param(
            [("heading", 2, False, [[("h", P)]]), ("paragraph", 0, False, [[]]), ("heading", 0, False, [[("i", P)]])],
            ["h2 h", "h1 i"],
            id="empty blocks are left out",
        ),
    ],
)
def test_outline_lays_out(
    blocks: list[tuple[BlockKind, int, bool, list[list[tuple[str, PartKind | None]]]]], expected: list[object]
) -> None:
    assert _told(outline(_document(*blocks), "easy")) == expected
