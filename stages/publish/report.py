"""The report for the content team: before and after, every change, every doubt."""

from pathlib import Path

from pipeline.document import SOURCE, Document
from pipeline.files import write_text
from pipeline.stage import Context
from stages.publish.chart import charts
from stages.publish.credit import credit_lines, file_name, web_address
from stages.publish.html import render
from stages.publish.measures import before_and_after
from stages.publish.report_view import changes, doubts, pairs, score_table, version_title
from stages.publish.title import own_title

_ASSETS = Path(__file__).parent / "report_assets"


class ReportWriter:
    """Writes report.html; the same document gives the same report but for its timings, which stand at the end."""

    name = "report"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """Write report.html; it needs no script and nothing from elsewhere."""
        path = context.folder / "report.html"
        write_text(path, report(document))
        return (path,)


def report(document: Document) -> str:
    """The report as HTML."""
    versions = [version.name for version in document.versions]
    headlines = [(version_title(document, name), before_and_after(document, name)) for name in versions]
    return render(
        _ASSETS,
        "report.html",
        style="report.css",
        document=document,
        title=own_title(document, SOURCE)[0],
        address=web_address(document.source),
        file_name=file_name(document.source),
        credit=credit_lines(document.source),
        headlines=[(name, *found) for name, found in headlines if found],
        doubts=doubts(document),
        charts=charts(document),
        columns=[version_title(document, name) for name in (SOURCE, *versions)],
        scores=score_table(document),
        pairs=pairs(document),
        version_titles={name: version_title(document, name) for name in versions},
        changes=changes(document),
        drafts=[version_title(document, version.name) for version in document.versions if version.draft],
    )
