"""The reader page: one file with every version, its audio beside it or inside, a player that follows the words."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from pipeline.document import Document
from pipeline.files import write_text
from pipeline.stage import Context
from stages.publish.credit import credit_lines, file_name, web_address
from stages.publish.html import render
from stages.publish.html_id import html_id
from stages.publish.links import link_name
from stages.publish.page_sound import PageSound
from stages.publish.page_view import articles
from stages.publish.web_link import web_link
from stages.publish.wording import WORDING

_ASSETS = Path(__file__).parent / "page_assets"
_SCRIPTS = ("kept.js", "words.js", "explain.js", "player.js", "ruler.js", "display.js", "languages.js", "start.js")


@dataclass(frozen=True)
class PageWriter:
    """Writes index.html; without JavaScript it shows every version one after the other.

    With `page_sound: inside` the page holds the sound and leads to no other file. `hundreds` says "5 of every 100"
    beside "5% of adults".
    """

    page_sound: PageSound = "beside"
    hundreds: bool = True

    name: ClassVar[str] = "page"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """Write index.html, which links to the audio, the report and the other files that are beside it.

        `OutputError` if it cannot be written, or the sound that it is to hold cannot be read.
        """
        path = context.folder / "index.html"
        write_text(path, page(document, context.folder, sound=self.page_sound, asides=self.hundreds))
        return (path,)


def page(document: Document, folder: Path, *, sound: PageSound = "beside", asides: bool = True) -> str:
    """The reader page as HTML; `folder` is where it will lie."""
    shown = articles(document, folder, sound=sound, asides=asides)
    ui = {article.ui: WORDING[article.ui] for article in shown}
    return render(
        _ASSETS,
        "page.html",
        style="page.css",
        script=_SCRIPTS,
        sound_inside=sound == "inside",
        articles=shown,
        ui=ui,
        has_audio=any(article.audio for article in shown),
        has_words=any(article.heard for article in shown),
        html_id=html_id,
        link_name=link_name,
        web_link=web_link,
        address=web_address(document.source),
        file_name=file_name(document.source),
        credit=credit_lines(document.source),
        source_language=document.language,
        report="report.html" if sound == "beside" and (folder / "report.html").is_file() else "",
    )
