"""The writer of DAISY 2.02 talking books, for players that read no EPUB: text, recording and a way through both."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from pipeline.document import Document
from pipeline.files import whole_file
from pipeline.stage import Context
from stages.publish.archive import write_archive
from stages.publish.daisy_view import TalkingBook
from stages.publish.epub_view import book
from stages.publish.html import environment
from stages.publish.html_id import html_id
from stages.publish.links import link_name
from stages.publish.mp3 import KILOBITS, Mp3Codec
from stages.publish.page_view import articles
from stages.publish.pdf_view import POINTS, Paper, Sheet, pdf_data
from stages.publish.recording import recording
from stages.publish.typeset import pages_of
from stages.publish.web_link import web_link

_ASSETS = Path(__file__).parent / "daisy_assets"
_STYLE = Path(__file__).parent / "epub_assets" / "book.css"


@dataclass(frozen=True)
class DaisyWriter:
    """Writes easy.en.daisy.zip and its like, for each version that was spoken; unpacked, it is the book's folder.

    `paper` and `points` are those of the PDF whose page numbers it holds.
    """

    paper: Paper = "letter"
    points: float = POINTS
    hundreds: bool = True
    mp3_kilobits: int = KILOBITS

    name: ClassVar[str] = "daisy"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """One book per recording; `OutputError` if a sound is gone from the cache or a file cannot be written."""
        paths = []
        shown = articles(document, context.folder, asides=self.hundreds)
        for version, article in zip(document.editions, shown, strict=False):
            numbered = pages_of("book.typ", pdf_data(document, article, Sheet(self.paper, self.points)))
            made = book(document, version.name, article, numbered)
            if not made.track or not made.spoken:
                context.progress.say(f"{made.label}: it was not spoken, so it is no talking book")
                continue
            sound = recording(document, made.track, context, Mp3Codec(self.mp3_kilobits)).read_bytes()
            path = context.folder / f"{made.label}.daisy.zip"
            with whole_file(path) as temporary:
                write_archive(temporary, _members(TalkingBook(made, -(-len(sound) // 1024)), sound))
            paths.append(path)
        return tuple(paths)


def _members(made: TalkingBook, sound: bytes) -> dict[str, bytes]:
    templates = environment(_ASSETS)

    def laid_out(template: str, **values: object) -> bytes:
        found = templates.get_template(template)
        return found.render(t=made, html_id=html_id, link_name=link_name, web_link=web_link, **values).lstrip().encode()

    found = {name: laid_out(name) for name in ("ncc.html", "master.smil", "text.html")}
    found |= {part.file: laid_out("chapter.smil", c=part) for part in made.parts}
    return found | {"book.css": _STYLE.read_bytes(), "audio.mp3": sound}
