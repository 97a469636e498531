"""What a version is called."""

from pipeline.document import Document
from stages.publish.credit import file_name
from stages.publish.piece import pieces
from stages.publish.visible import one_line


def own_title(document: Document, version: str) -> tuple[str, str]:
    """A version's title and its language: what became of the heading that holds the document's title.

    Where no heading holds it, the title is the original's; a document without a title goes by its first heading, then
    by its file's name.
    """
    wanted = one_line(document.title)
    known = pieces(document, version)
    for block, parts in document.layout(version):
        held = " ".join(one_line(sentence.text) for sentence in block.sentences)
        if block.kind == "heading" and parts and wanted in ("", held):
            own = [known[part.id] for part in parts]
            return " ".join(piece.text for piece in own), own[0].language
    return wanted or file_name(document.source) or "plainvox", document.language


def title_is_in_text(document: Document, version: str) -> bool:
    """Whether a heading of the version says its title, so that it need not be said again."""
    title, _ = own_title(document, version)
    known = pieces(document, version)
    return any(
        block.kind == "heading" and " ".join(known[part.id].text for part in parts) == title
        for block, parts in document.layout(version)
    )
