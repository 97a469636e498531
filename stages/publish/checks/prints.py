"""Checks of the large-print PDFs of a folder: tagged, titled, in a language, and with bookmarks."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline.files import whole_files
from pipeline.finding import Finding
from stages.publish.checks.again import AGAIN


def print_findings(folder: Path) -> Iterator[Finding]:
    """What a reader with a screen reader would miss in the PDFs of this folder."""
    for path in whole_files(folder, "*.pdf"):
        for cause in _causes(path):
            yield Finding(path.name, cause, AGAIN)


def _causes(path: Path) -> Iterator[str]:
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfexceptions import PDFException
    from pdfminer.pdfparser import PDFParser
    from pdfminer.pdftypes import resolve1

    try:
        with path.open("rb") as file:
            book = PDFDocument(PDFParser(file))
            catalog: dict[str, Any] = {name: resolve1(value) for name, value in book.catalog.items()}
            told = [resolve1(one.get("Title")) for one in book.info]
    except (OSError, PDFException, ValueError, KeyError, TypeError) as error:
        yield f"it cannot be read: {error}"
        return
    if not _flag(catalog, "MarkInfo", "Marked") or "StructTreeRoot" not in catalog:
        yield "it is not tagged"
    if not catalog.get("Lang"):
        yield "its language is not said"
    if not any(told):
        yield "it has no title"
    if not _flag(catalog, "ViewerPreferences", "DisplayDocTitle"):
        yield "readers show the name of the file in place of the title"
    if "Outlines" not in catalog:
        yield "it has no bookmarks"
    if {"OpenAction", "AA"} & catalog.keys() or "JavaScript" in (catalog.get("Names") or {}):
        yield "something happens when it is opened"


def _flag(catalog: dict[str, Any], holder: str, name: str) -> bool:
    held = catalog.get(holder)
    return isinstance(held, dict) and bool(held.get(name))
