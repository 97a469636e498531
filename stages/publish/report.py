"""The report for the content team: before and after, every change, every doubt."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from pipeline.corrections import Corrections
from pipeline.document import SOURCE, Document
from pipeline.files import write_text
from pipeline.stage import Context
from stages.publish.chart import charts
from stages.publish.credit import credit_lines, file_name, web_address
from stages.publish.guideline_view import guideline_tables
from stages.publish.html import render
from stages.publish.lengths import lengths
from stages.publish.measures import COUNTS, grades, value
from stages.publish.rejected_rules import rejected_rules
from stages.publish.report_view import changes, doubts, pairs, score_table
from stages.publish.strip import strip
from stages.publish.title import own_title
from stages.publish.version_title import version_names, version_title

_ASSETS = Path(__file__).parent / "report_assets"


@dataclass(frozen=True)
class ReportWriter:
    """Writes report.html; the same document and decisions give the same report.

    It leads to the page where `formats` name one.
    """

    formats: tuple[str, ...] = ("page",)

    name: ClassVar[str] = "report"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """Write report.html; it needs no script and nothing from elsewhere."""
        path = context.folder / "report.html"
        write_text(path, report(document, page="page" in self.formats, decisions=context.corrections))
        return (path,)


def report(document: Document, *, page: bool = True, decisions: Corrections | None = None) -> str:
    """The report as HTML; `page` says that the reader page lies beside it, `decisions` are people's about the text."""
    versions = version_names(document)
    headlines = [(version_title(document, name), grades(document, name)) for name in versions if name != SOURCE]
    sentences = pairs(document)
    return render(
        _ASSETS,
        "report.html",
        style="report.css",
        document=document,
        page=page,
        title=own_title(document, SOURCE)[0],
        address=web_address(document.source),
        file_name=file_name(document.source),
        credit=credit_lines(document.source),
        headlines=[(name, *found) for name, found in headlines if found],
        behind=[(version_title(document, name), _counts(document, name)) for name in versions],
        doubts=doubts(document),
        charts=charts(document),
        lengths=lengths(document),
        strip=strip(document, sentences),
        columns=[version_title(document, name) for name in versions],
        scores=score_table(document),
        guidelines=guideline_tables(document),
        pairs=sentences,
        version_titles={name: version_title(document, name) for name in versions},
        changes=changes(document),
        rejected=rejected_rules(decisions or Corrections()),
        drafts=[version_title(document, version.name) for version in document.versions if version.draft],
    )


def _counts(document: Document, version: str) -> list[tuple[str, int]]:
    """The three counts that every grade rests on."""
    taken = ((name, value(document.scores, name, version)) for name in COUNTS[:3])
    return [(name, round(number)) for name, number in taken if number is not None]
