"""The checks of books find what EPUBCheck lets pass, and say nothing of a good book."""

import zipfile
from pathlib import Path

import pytest

from pipeline.cache import Cache
from pipeline.cli import main
from stages.publish.checks.books import book_findings
from stages.publish.epub import EpubWriter
from stages.publish.subtitles import SubtitlesWriter
from tests.stages.publish.conftest import context_in, sample
from tests.stages.publish.spoken import spoken


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with books and subtitles."""
    folder = tmp_path_factory.mktemp("published")
    context = context_in(folder, Cache(folder / "cache"))
    document = spoken(sample(), context)
    EpubWriter().write(document, context)
    SubtitlesWriter().write(document, context)
    return context.folder


def injured(published: Path, folder: Path, member: str, old: str, new: str) -> list[str]:
    """What is found in a book where `old` became `new` in the members of that ending."""
    path = folder / "easy.es.epub"
    changed = False
    with zipfile.ZipFile(published / path.name) as good, zipfile.ZipFile(path, "w") as bad:
        for name in good.namelist():
            content = good.read(name)
            if name.endswith(member) and not changed and old.encode() in content:
                content = content.replace(old.encode(), new.encode())
                changed = True
            bad.writestr(name, content)
    (folder / "easy.es.vtt").write_bytes((published / "easy.es.vtt").read_bytes())
    assert changed
    return [finding.cause for finding in book_findings(folder)]


def test_good_books_have_no_finding(published: Path) -> None:
    assert len(list(published.glob("*.epub"))) == 2
    assert list(book_findings(published)) == []


@pytest.mark.parametrize(
    ("member", "old", "new", "said"),
    [
        (".smil", 'clipEnd="1.500s"', 'clipEnd="9999.000s"', "after its sound"),
        (".smil", 'clipEnd="1.500s"', 'clipEnd="1.700s"', "overlap"),
        (".smil", 'clipBegin="0.000s"', 'clipBegin="0.100s"', "its cue in easy.es.vtt"),
        (".css", ".playing", ".other", "in no style sheet"),
        (".opf", "schema:accessibilityHazard", "schema:other", "accessibilityHazard is missing"),
        (".xhtml", ' lang="es"', "", "its language is not said"),
        ("nav.xhtml", 'href="about.xhtml"', 'href="gone.xhtml"', "which is not there"),
        (".smil", 'id="par-1"', 'id="all"', "used twice"),
    ],
)
def test_injury_is_found(published: Path, tmp_path: Path, member: str, old: str, new: str, said: str) -> None:
    assert any(said in cause for cause in injured(published, tmp_path, member, old, new))


def test_file_that_is_no_book_is_named(tmp_path: Path) -> None:
    (tmp_path / "easy.en.epub").write_bytes(b"no book")
    found = list(book_findings(tmp_path))
    assert [one.file for one in found] == ["easy.en.epub"]
    assert "cannot be read" in found[0].cause


def test_command_says_file_cause_and_remedy(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "document.json").write_text("{}", encoding="utf-8")
    (tmp_path / "easy.en.epub").write_bytes(b"no book")
    with pytest.raises(SystemExit) as ended:
        main(["check", str(tmp_path)])
    assert ended.value.code == 1
    said = capfd.readouterr().out
    assert "easy.en.epub: it cannot be read" in said
    assert "try: publish the document again" in said


def test_command_refuses_a_folder_without_documents(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["check", str(tmp_path)])
    assert ended.value.code == 2
