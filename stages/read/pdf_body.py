"""The pieces of a PDF's pages: as its tags state them, or guessed from the layout."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.document import Cut
from stages.read.pdf_columns import in_reading_order
from stages.read.pdf_glyphs import Glyph, PageGlyphs
from stages.read.pdf_join import Joiner, count_words
from stages.read.pdf_layout import recover_layout
from stages.read.pdf_lines import Line, flow_lines, page_lines
from stages.read.pdf_margins import once, without_margins
from stages.read.pdf_tags import TagReader
from stages.read.pdf_tree import Mark, Node
from stages.read.reading import Piece

_TRUSTED: Final = 0.7
_LEADERS = re.compile(r"(?:[.·…_]\s?){4,}\s*(?:\d{1,4}|[ivxl]{1,7})$")
_DECORATION: Final = "outside the PDF's tags: page decoration"


@dataclass(frozen=True)
class Body:
    """Pieces in reading order and what was left out; `guessed` where no tags said what is what."""

    pieces: tuple[Piece, ...]
    cuts: tuple[Cut, ...]
    guessed: bool = False


def tagged_body(pages: Sequence[PageGlyphs], tree: Node, language: str) -> Body | None:
    """What the tags say, None if they leave out so much of the text that they cannot be believed."""
    reached = set(tree.marks())
    marked: defaultdict[Mark, list[Glyph]] = defaultdict(list)
    outside: list[Line] = []
    for page in pages:
        for glyph in page.glyphs:
            if not glyph.artifact and (page.number, glyph.mark) in reached:
                marked[Mark(page.number, glyph.mark)].append(glyph)
        out = [glyph for glyph in page.glyphs if glyph.artifact or (page.number, glyph.mark) not in reached]
        outside += flow_lines(out, page.number)
    inside = sum(map(len, marked.values()))
    if inside < _TRUSTED * sum(not glyph.artifact for page in pages for glyph in page.glyphs):
        return None
    lines = (line.text for (page, _), glyphs in marked.items() for line in flow_lines(glyphs, page))
    reader = TagReader(_speller(marked, Joiner(count_words(lines), language)))
    reader.read(tree)
    return Body(tuple(reader.pieces), (*reader.cuts, *once([(line, _DECORATION) for line in outside])))


def _speller(marked: "defaultdict[Mark, list[Glyph]]", joiner: Joiner) -> Callable[[Sequence[Mark]], str]:
    def spell(run: Sequence[Mark]) -> str:
        by_page: dict[int, list[Glyph]] = {}
        for mark in run:
            if mark in marked:
                by_page.setdefault(mark.page, []).extend(marked[mark])
        return joiner.join(line.text for page, glyphs in by_page.items() for line in flow_lines(glyphs, page))

    return spell


def untagged_body(pages: Sequence[PageGlyphs], language: str) -> Body:
    """What the layout suggests."""
    lines = {page.number: page_lines(page) for page in pages}
    kept, cuts = without_margins(lines, {page.number: page.height for page in pages})
    ordered = [line for number in sorted(kept) for line in in_reading_order(kept[number])]
    contents = [line for line in ordered if _LEADERS.search(line.text)]
    ordered = [line for line in ordered if not _LEADERS.search(line.text)]
    joiner = Joiner(count_words(line.text for page in lines.values() for line in page), language)
    decoration = [line for page in pages for line in flow_lines(filter(_is_artifact, page.glyphs), page.number)]
    turned = {page.number: "".join(glyph.text for glyph in page.glyphs if _is_turned(glyph)) for page in pages}
    cuts += [Cut(line.text, "a line of a table of contents", line.ref) for line in contents]
    cuts += once([(line, "marked as page decoration") for line in decoration])
    cuts += [
        Cut(text.strip(), "it does not run from left to right", f"page:{page}")
        for page, text in turned.items()
        if text.strip()
    ]
    return Body(tuple(recover_layout(ordered, joiner)), tuple(cuts), guessed=True)


def _is_artifact(glyph: Glyph) -> bool:
    return glyph.artifact


def _is_turned(glyph: Glyph) -> bool:
    return not (glyph.upright or glyph.artifact)
