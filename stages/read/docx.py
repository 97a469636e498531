"""A Word file (DOCX): all of it is content, so no article is looked for."""

import io
import zipfile
from typing import TYPE_CHECKING, Final

from pipeline.document import Cut
from pipeline.errors import EngineFault, InputError
from pipeline.guard import guarded
from stages.read.archive import Archive
from stages.read.credit import credited_publisher, find_credit
from stages.read.docx_bold import headings_from_bold, items_from_bullets
from stages.read.docx_properties import read_properties
from stages.read.docx_styles import W, style_map
from stages.read.reading import Piece, Reading
from stages.read.tidy import tidy
from stages.read.whole import Place, first_heading, lowered, opening_title, read_whole

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MOST_BYTES = 3 * 2**20  # some hundred pages: Word's XML is many times as long as its text
_NOTES: Final = ("footnote-", "endnote-")
_SAVE_AGAIN = "open it in Word or LibreOffice and save it again as .docx, or save it as a web page (.html)"
_IGNORED: Final = "An unrecognised element was ignored: "
_STYLE_LOOKS: Final = ("latentStyles", "tblStylePr", "tblPr", "rPr", "docDefaults")
_LOOKS: Final = tuple("rFonts sz szCs bCs iCs lang color kern spacing shd tabs noProof proofErr tblBorders tcW".split())
_DRAWN: Final = ("v:", "o:", "wp:", "w:ptab")  # lines and shapes; text in them is read
_GUESSED: Final = "this Word file does not say what is a heading: bold lines were taken for headings"
_EDGES: Final = (("word/header", "page header"), ("word/footer", "page footer"))


def read_docx(raw: bytes, name: str) -> Reading:
    """Title, headings, paragraphs, nested items, rows, quotes and captions; notes and running heads as cuts.

    The title is the paragraph in the style Title (headings then move one level down), else a heading of the first
    level that opens the text, else what the file's properties say. Raises `InputError` for a damaged or locked file.
    """
    archive = Archive(raw, name)
    html, ignored = _html(archive)
    tree = _tree(html, name)
    items_from_bullets(tree)
    doubts = [_GUESSED] if headings_from_bold(tree) else []
    doubts += [f"parts of this Word file cannot be read and are left out: {', '.join(ignored)}"] if ignored else []
    titles = tree.find_class("title")
    whole = read_whole(tree, _place(tree))
    pieces = _under_title(whole.pieces, titles[0].text_content()) if titles else whole.pieces
    properties = read_properties(archive)
    credit = next(filter(None, (find_credit(piece.text) for piece in pieces)), "")
    return Reading(
        tuple(pieces),
        opening_title(pieces) or properties.title or first_heading(pieces),
        (*whole.cuts, *_running(archive)),
        publisher=credited_publisher(credit) or properties.publisher,
        credit=credit,
        date=properties.date,
        doubt="; ".join(doubts),
        author=properties.author,
    )


def _under_title(pieces: list[Piece], title: str) -> list[Piece]:
    """The headings below a title of its own: one level lower where they begin at the first."""
    at = next((at for at, piece in enumerate(pieces) if piece.kind == "heading" and piece.text == tidy(title)), None)
    if at is None:
        return pieces
    others = [piece for place, piece in enumerate(pieces) if place != at]
    if any(piece.kind == "heading" and piece.level == 1 for piece in others):
        others = lowered(others)
    return [*others[:at], pieces[at], *others[at:]]


def _tree(html: str, name: str) -> "HtmlElement":
    from lxml.html import HTMLParser, document_fromstring

    if not html.strip():
        raise InputError(f"{name}: no text found in it", hint="check that the document holds more than pictures")
    tree = document_fromstring(html.encode(), parser=HTMLParser(encoding="utf-8", huge_tree=True))
    for link in tree.iter("a"):
        if (link.get("id") or "").startswith(_NOTES):
            link.set("role", "doc-noteref")
        if link.text == "↑" and (link.get("href") or "").startswith("#"):
            link.set("role", "doc-backlink")
    for contents in tree.iter("nav"):
        contents.set("role", "doc-toc")
    for item in tree.iter("li"):
        if (item.get("id") or "").startswith(_NOTES):
            item.set("role", "doc-footnote")
    return tree


def _html(archive: Archive) -> tuple[str, list[str]]:
    """mammoth's HTML, and the names of the elements that it does not know."""
    from mammoth import convert_to_html
    from mammoth.images import img_element

    styles = archive.xml("word/styles.xml") if "word/styles.xml" in archive.parts else None
    parts = _sound_parts(archive)
    try:
        result = guarded(
            "mammoth",
            lambda: convert_to_html(
                parts,
                style_map=style_map(styles),
                include_default_style_map=False,
                include_embedded_style_map=False,
                convert_image=img_element(lambda image: {"src": ""}),
            ),
        )
    except EngineFault as error:
        raise InputError(f"{archive.name}: this Word file is damaged ({error.message})", hint=_SAVE_AGAIN) from error
    said = [message.message.removeprefix(_IGNORED) for message in result.messages if _IGNORED in message.message]
    names = dict.fromkeys(name.rpartition("}")[2] for name in said)
    return str(result.value), [name for name in names if not name.startswith(_DRAWN)]


def _sound_parts(archive: Archive) -> io.BytesIO:
    """A zip of the XML parts alone, each known to be sound XML without a document type: entities need one."""
    from lxml.etree import strip_elements, tostring

    parts = io.BytesIO()
    with zipfile.ZipFile(parts, "w", zipfile.ZIP_STORED) as sound:
        for path in sorted(archive.parts):
            if not path.endswith((".xml", ".rels")) or not path.startswith(("word/", "_rels/", "[Content_Types]")):
                continue
            root = archive.xml(path)
            if root.getroottree().docinfo.internalDTD is not None:
                raise InputError(
                    f"{archive.name}: its part {path!r} declares a document type, which Word never does",
                    hint="do not use this file",
                )
            # mammoth parses slowly, and most of a file says how it looks, which is no concern of a reader
            names = (*_LOOKS, *(_STYLE_LOOKS if path == "word/styles.xml" else ()))
            strip_elements(root, *(f"{W}{name}" for name in names), with_tail=False)
            sound.writestr(path, tostring(root, encoding="utf-8", xml_declaration=True))
        if parts.tell() > _MOST_BYTES:
            raise InputError(
                f"{archive.name}: its text takes more than the {_MOST_BYTES >> 20} MB that can be read",
                hint="split it into several documents",
            )
    parts.seek(0)
    return parts


def _place(tree: "HtmlElement") -> Place:
    """Places as `block:12`: the twelfth heading, paragraph, item or row, which is how a Word file can be counted."""
    blocks = tree.xpath(
        "//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6 or self::li "
        "or self::tr or self::figcaption or self::nav or self::p[not(ancestor::li or ancestor::tr or ancestor::nav)]]"
    )
    numbers = {element: number for number, element in enumerate(blocks, start=1)}
    return lambda element: f"block:{numbers.get(element, 1)}"


def _running(archive: Archive) -> list[Cut]:
    """What stands at the head and foot of every page, each text once."""
    cuts = {}
    for path in sorted(archive.parts):
        for start, reason in _EDGES:
            if path.startswith(start) and path.endswith(".xml"):
                text = tidy(" ".join(t.text or "" for t in archive.xml(path).iter(f"{W}t")))
                cuts[text, reason] = Cut(text, reason, path)
    return [cut for cut in cuts.values() if cut.text]
