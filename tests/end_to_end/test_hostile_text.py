"""Hostile text in every place for text, through every writer at once: nothing runs, and the validators pass."""

import posixpath
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from markdown_it import MarkdownIt

from pipeline.cache import Cache
from pipeline.document import Document
from pipeline.plugins import WRITERS, Plugins
from pipeline.receipt import Receipt
from stages.publish.index import write_index
from stages.publish.stage import Publish
from tests.browser.rich_article import HOSTILE, rich
from tests.stages.publish.conftest import context_in
from tests.stages.publish.spoken import spoken
from tests.stages.publish.validators import epubcheck

ALL = " ".join(HOSTILE.values())
ACTIVE = ("script", "img", "iframe", "object", "embed", "style", "svg")


def published(folder: Path, text: str) -> tuple[Path, Document]:
    """All formats that are installed, and the page of the batch, for the document with this text everywhere."""
    context = context_in(folder, Cache(folder / "cache"))
    formats = tuple(Plugins().names(WRITERS))
    document = Publish(formats=formats).run(spoken(rich(text), context), context)
    receipt = Receipt(text, f"x/{text[:60]}", "done", title=text, language="en", missed=(text,), files=(text[:40],))
    failed = Receipt(text, "bad", "failed", title=text, error=text, hint=text, exit_code=1)
    write_index(folder, [receipt, failed])
    return context.folder, document


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Document]:
    """The folder with everything, and the document."""
    return published(tmp_path_factory.mktemp("hostile"), ALL)


def test_every_format_is_written_and_our_checks_find_nothing(hostile: tuple[Path, Document]) -> None:
    folder, document = hostile
    suffixes = {path.name.partition("easy.es")[2] for path in folder.glob("easy.es*")}
    assert {".epub", ".pdf", ".docx", ".daisy.zip", ".md", ".mp3", ".vtt", ".xlf"} <= suffixes
    assert [one.message for one in document.problems if one.stage == "publish"] == []


def test_books_are_whole_xml_that_holds_nothing_active(hostile: tuple[Path, Document]) -> None:
    looked_at = 0
    for path in (*hostile[0].glob("*.epub"), *hostile[0].glob("*.docx"), *hostile[0].glob("*.daisy.zip")):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                assert not posixpath.isabs(name)
                assert ".." not in name
                if name.endswith((".xhtml", ".html", ".opf", ".smil", ".xml", ".rels", ".ncx")):
                    root = etree.fromstring(archive.read(name), etree.XMLParser(resolve_entities=False, huge_tree=True))
                    # Word's XML has elements of these names that are none of HTML's.
                    assert path.suffix == ".docx" or not active(root, cover=name.endswith("cover.xhtml"))
                    looked_at += 1
    assert looked_at > 30


def active(root: Any, *, cover: bool) -> list[str]:
    """What could run or be fetched; the cover of a book holds its picture."""
    tags = [etree.QName(one).localname for one in root.iter() if isinstance(one.tag, str)]
    handlers = [name for one in root.iter() for name in one.attrib if name.lower().startswith("on")]
    return [tag for tag in tags if tag in ACTIVE and not (cover and tag == "img")] + handlers


def test_markdown_holds_no_markup_of_the_text(hostile: tuple[Path, Document]) -> None:
    shown = MarkdownIt("commonmark", {"html": True}).render((hostile[0] / "easy.es.md").read_text(encoding="utf-8"))
    from lxml import html

    tree: Any = html.document_fromstring(shown)
    assert active(tree, cover=False) == []
    assert "alert(1)" in tree.text_content()


def test_subtitles_and_review_files_are_whole(hostile: tuple[Path, Document]) -> None:
    folder, document = hostile
    for label in ("easy.en", "easy.es"):
        (track,) = (one for one in document.tracks if one.name == label)
        cues = (folder / f"{label}.vtt").read_text(encoding="utf-8")
        assert cues.count(" --> ") == len(document.track_clips(track.name))
        etree.parse(folder / f"{label}.xlf", etree.XMLParser(resolve_entities=False, huge_tree=True))


def test_prints_are_whole_and_do_nothing(hostile: tuple[Path, Document]) -> None:
    for path in hostile[0].glob("*.pdf"):
        try:
            done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, timeout=60)
        except FileNotFoundError:
            pytest.skip("left out: qpdf is not here; run: make validators")
        assert done.returncode == 0, done.stdout + done.stderr
        assert b"/JavaScript" not in path.read_bytes()


@pytest.mark.browser
def test_nothing_runs_in_a_browser(chromium: Any, hostile: tuple[Path, Document], tmp_path: Path) -> None:
    folder = hostile[0]
    pages = [folder / "index.html", folder / "report.html", folder.parent / "index.html"]
    for name in ("easy.es.epub", "easy.es.daisy.zip"):
        with zipfile.ZipFile(folder / name) as archive:
            archive.extractall(tmp_path / name)
        pages += sorted((tmp_path / name).rglob("*html"))
    seen: list[str] = []
    context = chromium.new_context()
    tab = context.new_page()
    tab.on("dialog", lambda dialog: seen.append(dialog.message))
    tab.on("pageerror", lambda error: seen.append(str(error)))
    tab.on("request", lambda request: seen.append(request.url))
    for path in pages:
        tab.goto(path.as_uri())
        tab.wait_for_timeout(50)
    context.close()
    assert len(pages) > 8
    assert [one for one in seen if not one.startswith("file:")] == []
    assert not any(one.endswith("/x") for one in seen), "the picture of the hostile text was asked for"


def test_validators_have_nothing_to_say(hostile: tuple[Path, Document], nu_errors: Callable[..., list[str]]) -> None:
    folder = hostile[0]
    assert nu_errors(folder / "index.html", folder / "report.html", folder.parent / "index.html") == []
    assert epubcheck(folder / "easy.es.epub") == []
