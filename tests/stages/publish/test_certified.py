"""A book claims to conform where a person said so of this very text, and never otherwise."""

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cache import Cache
from pipeline.cli import plainvox
from pipeline.document import Document
from pipeline.saved import save
from pipeline.stage import Context
from stages.publish.checks.books import book_findings
from stages.publish.epub import EpubWriter
from stages.publish.seal import seal_of_file
from tests.stages.publish.conftest import context_in, sample
from tests.stages.publish.test_epub import opened
from tests.stages.publish.validators import epubcheck

BOOK = "easy.es.epub"


@pytest.fixture
def context(tmp_path: Path) -> Context:
    """Where the results land."""
    return context_in(tmp_path, Cache(tmp_path / "cache"))


@pytest.fixture
def document(tmp_path: Path) -> Document:
    """The sample, silent, as a file that lies in the test's folder."""
    source = tmp_path / "page.html"
    source.write_text("x", encoding="utf-8")
    made = sample(spoken=False)
    return replace(made, source=replace(made.source, address=str(source)))


def published(document: Document, context: Context) -> str:
    """What the Spanish book says of itself."""
    EpubWriter().write(document, context)
    save(document, context.folder / "document.json")
    return opened(context.folder / BOOK)["EPUB/package.opf"].decode()


def certify(context: Context, *options: str) -> int:
    """The exit code of the command."""
    return CliRunner().invoke(plainvox, ["certify", str(context.folder / BOOK), *options]).exit_code


def test_book_claims_what_a_person_found(document: Document, context: Context) -> None:
    assert "conformsTo" not in published(document, context)
    assert certify(context, "--by", "Ana <Peña>", "--on", "2026-11-27", "--report", "https://x.example/?a&b") == 0
    said = published(document, context)
    assert ">EPUB Accessibility 1.1 - WCAG 2.2 Level AA<" in said
    assert 'property="a11y:certifiedBy" refines="#conforms" id="certifier">Ana &lt;Peña&gt;<' in said
    assert 'property="dcterms:date" refines="#certifier">2026-11-27<' in said
    assert "Ana &lt;Peña&gt; revisó la accesibilidad de este libro." in said
    assert "no declara que cumpla" not in said
    assert list(book_findings(context.folder)) == []
    assert epubcheck(context.folder / BOOK) == []


def test_other_books_claim_nothing(document: Document, context: Context) -> None:
    published(document, context)
    certify(context, "--by", "Ana")
    published(document, context)
    assert b"conformsTo" not in opened(context.folder / "easy.en.epub")["EPUB/package.opf"]


def test_book_that_has_changed_claims_nothing(document: Document, context: Context) -> None:
    published(document, context)
    certify(context, "--by", "Ana")
    assert "certifiedBy" in published(document, context)
    assert "certifiedBy" not in published(replace(document, title="Otro", terms=(), problems=()), context)


def test_a_certificate_does_not_change_the_seal(document: Document, context: Context) -> None:
    published(document, context)
    before = seal_of_file(context.folder / BOOK)
    certify(context, "--by", "Ana")
    published(document, context)
    assert seal_of_file(context.folder / BOOK) == before


@pytest.mark.parametrize("options", [(), ("--by", " "), ("--by", "Ana", "--level", "B"), ("--by", "Ana", "--on", "x")])
def test_nobody_and_nothing_known_is_refused(document: Document, context: Context, options: tuple[str, ...]) -> None:
    published(document, context)
    CliRunner().invoke(plainvox, ["certify", str(context.folder / BOOK), *options])
    assert "certifiedBy" not in published(document, context)
