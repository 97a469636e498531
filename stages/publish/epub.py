"""The writer of EPUB 3.3 books that are read along: text, sound, and which sentence is heard when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from pipeline.accessibility import Certificate, certificates_path, read_certificates, valid
from pipeline.document import Document
from pipeline.files import whole_file
from pipeline.stage import Context
from stages.publish.archive import write_archive
from stages.publish.cover import cover
from stages.publish.epub_view import Book, book
from stages.publish.html import environment
from stages.publish.html_id import html_id
from stages.publish.links import link_name
from stages.publish.mp3 import KILOBITS, Mp3Codec
from stages.publish.page_view import articles
from stages.publish.pdf_view import POINTS, Paper, Sheet, pdf_data
from stages.publish.recording import recording
from stages.publish.seal import seal
from stages.publish.typeset import pages_of
from stages.publish.web_link import leads_out, web_link

_ASSETS = Path(__file__).parent / "epub_assets"
_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


@dataclass(frozen=True)
class EpubWriter:
    """Writes easy.en.epub and its like; `paper` and `points` are those of the PDF whose page numbers it holds."""

    paper: Paper = "letter"
    points: float = POINTS
    hundreds: bool = True
    mp3_kilobits: int = KILOBITS

    name: ClassVar[str] = "epub"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """One book per version; `OutputError` if a sound is gone from the cache or a file cannot be written."""
        paths = []
        certificates = read_certificates(certificates_path(document.source.address, context.folder))
        shown = articles(document, context.folder, asides=self.hundreds)
        for version, article in zip(document.editions, shown, strict=False):
            numbered = pages_of("book.typ", pdf_data(document, article, Sheet(self.paper, self.points)))
            made = book(document, version.name, article, numbered)
            sound = (
                recording(document, made.track, context, Mp3Codec(self.mp3_kilobits)).read_bytes()
                if made.track and made.spoken
                else b""
            )
            path = context.folder / f"{made.label}.epub"
            found = members(made, sound)
            if certificate := _certificate(path.name, found, certificates, context):
                found = members(replace(made, certificate=certificate), sound)
            with whole_file(path) as temporary:
                write_archive(temporary, found, first_stored=True)
            paths.append(path)
        return tuple(paths)


def _certificate(
    name: str, found: Mapping[str, bytes], certificates: Sequence[Certificate], context: Context
) -> Certificate | None:
    """The certificate of a book that is as it was when a person checked it."""
    good = valid(certificates, name, seal(found))
    if good is None:
        for old in (one for one in certificates if one.file == name):
            context.progress.say(f"{name}: it has changed since {old.by} checked it on {old.on}; it claims nothing")
    return good


def members(made: Book, sound: bytes) -> dict[str, bytes]:
    """The files of the book by name, in the order that EPUB wants them."""
    found = {"mimetype": b"application/epub+zip", "META-INF/container.xml": _CONTAINER.encode()}
    found |= {f"EPUB/{name}": text.encode() for name, text in _texts(made).items()}
    found["EPUB/book.css"] = (_ASSETS / "book.css").read_bytes()
    found["EPUB/cover.png"] = cover(made.article.title, made.article.language, next(iter(made.credit), ""))
    if sound:
        found["EPUB/audio.mp3"] = sound
    return found


def _texts(made: Book) -> dict[str, str]:
    templates = environment(_ASSETS)
    report = made.certificate.report if made.certificate else ""

    def laid_out(template: str, **values: object) -> str:
        found = templates.get_template(template)
        text = found.render(b=made, html_id=html_id, link_name=link_name, web_link=web_link, **values)
        return text.lstrip("\n")

    # Only what leads out may be an address: the file of certificates is written by hand.
    found = {"package.opf": laid_out("package.opf", certificate_report=web_link(report) if leads_out(report) else "")}
    found |= {name: laid_out(name) for name in ("nav.xhtml", "cover.xhtml")}
    for chapter in made.chapters:
        found[f"{chapter.name}.xhtml"] = laid_out("text.xhtml", c=chapter)
        if chapter.heard:
            found[f"{chapter.name}.smil"] = laid_out("chapter.smil", c=chapter)
    if made.article.word_list:
        found["words.xhtml"] = laid_out("words.xhtml")
    found["about.xhtml"] = laid_out("about.xhtml")
    return found
