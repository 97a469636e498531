"""One Markdown file per version, to be used again in a content management system."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from pipeline.document import Document
from pipeline.files import write_text
from pipeline.stage import Context
from stages.publish.credit import credit_lines, file_name, web_address
from stages.publish.draft import draft_note
from stages.publish.markdown_text import markdown_text
from stages.publish.outline import Group, Item, outline
from stages.publish.piece import Piece
from stages.publish.title import own_title, title_is_in_text
from stages.publish.wording import wording

Words = Mapping[str, str]


class MarkdownWriter:
    """Writes one file per version, such as easy.en.md."""

    name = "markdown"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """Write every version's file; the original is not written."""
        paths = []
        for version in document.editions:
            path = context.folder / f"{document.label(version.name)}.md"
            write_text(path, markdown(document, version.name))
            paths.append(path)
        return tuple(paths)

    def render(self, document: Document, version: str) -> str:
        """A version, or `source`, without note and credit: what the commands for a single text print."""
        title = _title(document, version) if document.title else ()
        return "\n\n".join([*title, _groups(outline(document, version), wording(document.language_of(version)))]) + "\n"


def markdown(document: Document, version: str) -> str:
    """A version as CommonMark with tables.

    What is not the text itself (the note on a draft, marks, the credit) stands in lines that begin with an HTML tag,
    so that a program that measures or reuses the text can leave them out.
    """
    words = wording(document.language_of(version))
    blocks = [*_title(document, version), *_draft(document, version, words)]
    blocks.append(_groups(outline(document, version), words))
    blocks += ["---", "\n".join(f"<small>{line}</small>  " for line in _credit(document, words)).rstrip()]
    return "\n\n".join(blocks) + "\n"


def _title(document: Document, version: str) -> Iterator[str]:
    if not title_is_in_text(document, version):
        yield f"# {markdown_text(own_title(document, version)[0])}"


def _draft(document: Document, version: str, words: Words) -> Iterator[str]:
    if note := draft_note(document, version):
        yield f"> <strong>⚠ {words['draft']}</strong> {note}"


def _credit(document: Document, words: Words) -> Iterator[str]:
    yield from (markdown_text(line) for line in credit_lines(document.source))
    if address := web_address(document.source):
        yield f"{words['source']} <{address}>"
    elif name := file_name(document.source):
        yield f"{words['source']} {markdown_text(name)}"
    yield words["made_by"]


def _groups(groups: Sequence[Group], words: Words) -> str:
    written = []
    for before, group in zip([None, *groups], groups, strict=False):
        if before and before.kind == group.kind == "list" and before.ordered == group.ordered:
            written.append("<!-- another list -->")
        written.append(_group(group, words))
    return "\n\n".join(written)


def _group(group: Group, words: Words) -> str:
    match group.kind:
        case "heading":
            return f"{'#' * min(max(group.level, 1), 6)} {_running(group.pieces, words, ' ')}"
        case "list":
            return _list(group, words)
        case "quote":
            return _indented(_groups(group.groups, words), "> ", "> ")
        case "table":
            return _table(group, words)
        case "caption":
            return _running(group.pieces, words, "\n", around="*")
        case _:
            return _running(group.pieces, words, "\n")


def _running(pieces: Sequence[Piece], words: Words, gap: str, *, around: str = "") -> str:
    """Sentences one after the other; a mark stands after its sentence, `gap` away and before what follows."""
    text = ""
    for piece in pieces:
        text += ("" if not text or text.endswith("\n") else " ") + markdown_text(piece.text)
        marks = gap.join(_marks(piece, words))
        text += gap + marks + gap if marks else ""
    text = text.strip()
    if around:
        text = "\n".join(line if line.startswith("<mark>") else f"{around}{line}{around}" for line in text.split("\n"))
    return text


def _marks(piece: Piece, words: Words) -> Iterator[str]:
    if piece.failed:
        what = "not_translated" if piece.translated else "not_simplified"
        yield f"<mark>⚠ {words[what]}</mark>"
    for problem in piece.doubts:
        yield f"<mark>⚠ {words['check']}: {markdown_text(problem.message)}</mark>"


def _list(group: Group, words: Words) -> str:
    written = []
    for number, item in enumerate(group.items, 1):
        bullet = f"{number}. " if group.ordered else "- "
        written.append(_indented(_item(item, words), bullet, " " * len(bullet)))
    return "\n".join(written)


def _item(item: Item, words: Words) -> str:
    text = _running(item.pieces, words, "\n")
    for group in item.groups:
        text += ("\n" if group.kind == "list" else "\n\n") + _group(group, words)
    return text


def _table(group: Group, words: Words) -> str:
    width = len(group.rows[0])
    rows = ["|" + "   |" * width, "|" + " - |" * width]
    rows += ["| " + " | ".join(_running(cell, words, " ") for cell in row) + " |" for row in group.rows]
    return "\n".join(rows)


def _indented(text: str, first: str, rest: str) -> str:
    head, *tail = text.split("\n")
    return "\n".join([f"{first}{head}".rstrip(), *(f"{rest}{line}".rstrip() for line in tail)])
