"""The writer of large-print Word files: for people who change the text, its letters or its colors themselves."""

import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from pipeline.document import Document
from pipeline.errors import EngineMissing
from pipeline.files import whole_file
from pipeline.stage import Context
from stages.publish.docx_text import WordFile
from stages.publish.page_view import articles
from stages.publish.pdf_view import POINTS, Paper, Sheet


@dataclass(frozen=True)
class DocxWriter:
    """Writes easy.en.docx and its like on `paper`, in letters of `points`."""

    paper: Paper = "letter"
    points: float = POINTS
    hundreds: bool = True

    name: ClassVar[str] = "docx"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """One file per version; `EngineMissing` without python-docx, `OutputError` if one cannot be written."""
        if importlib.util.find_spec("docx") is None:
            raise EngineMissing("Word files need python-docx", hint='pip install "plainvox[word]"')
        paths = []
        shown = articles(document, context.folder, asides=self.hundreds)
        for version, article in zip(document.editions, shown, strict=False):
            path = context.folder / f"{document.label(version.name)}.docx"
            with whole_file(path) as temporary:
                WordFile(document, article, Sheet(self.paper, self.points)).save(temporary)
            paths.append(path)
        return tuple(paths)
