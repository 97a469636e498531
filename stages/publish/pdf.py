"""The writer of large-print PDFs, tagged for PDF/UA-1: whether one conforms, only a person with a checker can say."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from pipeline.document import Document
from pipeline.files import whole_file
from pipeline.stage import Context
from stages.publish.page_view import articles
from stages.publish.pdf_view import POINTS, Paper, Sheet, pdf_data
from stages.publish.typeset import typeset


@dataclass(frozen=True)
class PdfWriter:
    """Writes easy.en.pdf and its like on `paper`, in letters of `points`."""

    paper: Paper = "letter"
    points: float = POINTS
    hundreds: bool = True

    name: ClassVar[str] = "pdf"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """One PDF per version; `OutputError` if one cannot be made or written."""
        paths = []
        shown = articles(document, context.folder, asides=self.hundreds)
        for version, article in zip(document.editions, shown, strict=False):
            path = context.folder / f"{document.label(version.name)}.pdf"
            made = typeset("book.typ", pdf_data(document, article, Sheet(self.paper, self.points)), kind="pdf")
            with whole_file(path) as temporary:
                temporary.write_bytes(made)
            paths.append(path)
        return tuple(paths)
