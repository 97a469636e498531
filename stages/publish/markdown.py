"""One Markdown file per version, to be used again in a content management system."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from pipeline.document import Document
from pipeline.files import write_text
from pipeline.stage import Context
from stages.publish.credit import credit_lines, file_name, link, web_address
from stages.publish.draft import draft_note
from stages.publish.further import further_links
from stages.publish.links import MARKDOWN_SAFE, link_name
from stages.publish.markdown_text import markdown_text
from stages.publish.outline import Group, Item, all_pieces, outline
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
    groups = outline(document, version)
    blocks = [*_title(document, version), *_draft(document, version, words)]
    blocks += [_groups(groups, words), *_further(groups, words)]
    blocks += ["---", "\n".join(f"<small>{line}</small>  " for line in _credit(document, words)).rstrip()]
    return "\n\n".join(blocks) + "\n"


def _title(document: Document, version: str) -> Iterator[str]:
    if not title_is_in_text(document, version):
        yield f"# {markdown_text(own_title(document, version)[0])}"


def _draft(document: Document, version: str, words: Words) -> Iterator[str]:
    if note := draft_note(document, version):
        yield f"> <strong>⚠ {words['draft']}</strong> {note}"


def _further(groups: Sequence[Group], words: Words) -> Iterator[str]:
    """The links of the text once more, for who has read it and wants to know more."""
    if links := further_links(all_pieces(groups), words["link"]):
        yield f"## {words['further']}"
        yield "\n".join(f"- <small>[{markdown_text(one.name)}]({_address(one.address)})</small>" for one in links)


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
        case "terms":
            return _terms(group, words)
        case "image":
            return f"*{words['picture']}* {_running(group.pieces, words, chr(10))}"
        case "footnotes":
            return f"**{words['footnotes']}**\n\n{_list(group, words)}"
        case _:
            return _running(group.pieces, words, "\n")


def _running(pieces: Sequence[Piece], words: Words, gap: str, *, around: str = "") -> str:
    """Sentences one after the other; a mark stands after its sentence, `gap` away and before what follows."""
    text = ""
    for piece in pieces:
        text += ("" if not text or text.endswith("\n") else " ") + _linked(piece, words)
        marks = gap.join(_marks(piece, words))
        text += gap + marks + gap if marks else ""
    text = text.strip()
    if around:
        text = "\n".join(line if line.startswith("<mark>") else f"{around}{line}{around}" for line in text.split("\n"))
    return text


def _linked(piece: Piece, words: Words) -> str:
    """The text with its links; where the words of one are gone, it stands after the text."""
    if not piece.links:
        return markdown_text(piece.text)
    cut = ((markdown_text(text), text, address) for text, address in piece.segments)
    # Escaping trims what it is given, so the spaces around a link are put back.
    shown = (
        f"[{escaped}]({_address(address)})"
        if address
        else f"{' ' if text[0] == ' ' else ''}{escaped}{' ' if text[-1] == ' ' and escaped else ''}"
        for escaped, text, address in cut
    )
    lost = ((markdown_text(link_name(one, words["link"])), _address(one.address)) for one in piece.lost_links)
    return "".join(shown) + "".join(f" ([{name}]({address}))" for name, address in lost)


def _address(address: str) -> str:
    return link(address, safe=MARKDOWN_SAFE)


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
    """A table whose first row is its head where it holds header cells alone; header cells elsewhere are bold."""
    width = len(group.rows[0])
    head = group.heads[0] == width
    rows = [] if head else ["|" + "   |" * width]
    for row, heads in zip(group.rows, group.heads, strict=True):
        cells = [_running(cell, words, " ") for cell in row]
        if rows:
            cells = [f"**{text}**" if at < heads and text else text for at, text in enumerate(cells)]
        rows.append("| " + " | ".join(cells) + " |")
    return "\n".join([rows[0], "|" + " - |" * width, *rows[1:]])


def _terms(group: Group, words: Words) -> str:
    """A description list as PHP Markdown Extra, Pandoc and most others write one."""
    written: list[str] = []
    for one in group.groups:
        if one.kind == "term":
            written.append(("\n" if written else "") + _running(one.pieces, words, " "))
        else:
            written.append(_indented(_groups(one.groups, words), ": ", "  "))
    return "\n".join(written)


def _indented(text: str, first: str, rest: str) -> str:
    head, *tail = text.split("\n")
    return "\n".join([f"{first}{head}".rstrip(), *(f"{rest}{line}".rstrip() for line in tail)])
