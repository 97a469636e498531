"""The reader page: one file with every version, its audio beside it, a player that follows the sentences."""

from pathlib import Path

from pipeline.document import Document
from pipeline.files import write_text
from pipeline.stage import Context
from stages.publish.credit import credit_lines, file_name, web_address
from stages.publish.html import render
from stages.publish.html_id import html_id
from stages.publish.links import link_name
from stages.publish.page_view import articles
from stages.publish.wording import WORDING

_ASSETS = Path(__file__).parent / "page_assets"


class PageWriter:
    """Writes index.html; without JavaScript it shows every version one after the other."""

    name = "page"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """Write index.html, which links to the audio, the report and the other files that are beside it."""
        path = context.folder / "index.html"
        write_text(path, page(document, context.folder))
        return (path,)


def page(document: Document, folder: Path) -> str:
    """The reader page as HTML; `folder` is where it will lie."""
    shown = articles(document, folder)
    ui = {article.ui: WORDING[article.ui] for article in shown}
    return render(
        _ASSETS,
        "page.html",
        style="page.css",
        script="page.js",
        articles=shown,
        ui=ui,
        has_audio=any(article.audio for article in shown),
        html_id=html_id,
        link_name=link_name,
        address=web_address(document.source),
        file_name=file_name(document.source),
        credit=credit_lines(document.source),
        source_language=document.language,
        report="report.html" if (folder / "report.html").is_file() else "",
    )
