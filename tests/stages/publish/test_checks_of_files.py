"""The checks of a folder's files: nothing to say of what the writers write, and every injury is named."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.cache import Cache
from pipeline.finding import Finding
from pipeline.plugins import FILE_CHECKS, WRITERS, Plugins
from stages.publish.checks.pages import page_findings
from stages.publish.checks.prints import print_findings
from stages.publish.checks.sound import sound_findings
from stages.publish.stage import Publish
from tests.stages.publish.conftest import context_in, sample
from tests.stages.publish.spoken import spoken

Find = Callable[[Path], Iterator[Finding]]
CHECKS: tuple[Find, ...] = (page_findings, print_findings, sound_findings)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with everything that is published."""
    folder = tmp_path_factory.mktemp("published")
    context = context_in(folder, Cache(folder / "cache"))
    formats = (*Publish().formats, "opus", "m4b")
    document = Publish(formats=formats).run(spoken(sample(), context), context)
    assert [one for one in document.problems if one.stage == "publish"] == []
    return context.folder


@pytest.fixture
def folder(published: Path, tmp_path: Path) -> Path:
    """A copy of it, to be injured."""
    return Path(shutil.copytree(published, tmp_path / "copy"))


@pytest.mark.parametrize("check", CHECKS)
def test_what_is_published_has_no_finding(published: Path, check: Find) -> None:
    assert list(check(published)) == []


@pytest.mark.parametrize("check", CHECKS)
def test_what_another_run_is_still_writing_is_not_judged(folder: Path, check: Find) -> None:
    for suffix in ("html", "vtt", "mp3", "opus", "m4b", "pdf"):
        (folder / f".easy.en-x1y2.part.{suffix}").write_bytes(b"half of it")
    assert list(check(folder)) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("easy.en.vtt", r"00:00:01.000", "00:00:01.700", "before the end of"),
        ("easy.en.vtt", r"00:00:00.000 --> 00:00:01.000", "00:00:01.000 --> 00:00:01.000", "it runs from 1.000"),
        ("easy.en.vtt", "; Language: en", "", "language is not said"),
        ("easy.en.vtt", r"(?s)\n\n\S+\n00:.*", "", "no cue"),
        ("index.html", 'data-begin="1.500"', 'data-begin="1.600"', "by its subtitle from 1.500"),
        ("index.html", 'href="easy.en.pdf"', 'href="gone.pdf"', "leads to gone.pdf"),
        ("index.html", 'href="#v-es"', 'href="#v-fr"', "#v-fr"),
        ("index.html", 'id="label-size"', 'id="label-language"', "used twice"),
        ("index.html", '<html lang="en"', "<html", "language is not said"),
        ("index.html", 'lang="es"', 'lang="?"', "which is no language"),
        ("index.html", "--text: #1d2227", "--text: #cccccc", "#cccccc on #fbfaf7"),
        ("report.html", "<title>[^<]*", "<title>", "no title"),
    ],
)
def test_injury_of_a_text_is_found(folder: Path, file: str, old: str, new: str, said: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    injured = re.sub(old, new, text, count=1)
    assert injured != text
    (folder / file).write_text(injured, encoding="utf-8")
    assert any(said in one.cause for check in CHECKS for one in check(folder) if one.file == file)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("easy.es.pdf", b"/Lang", b"/Lung", "language is not said"),
        ("easy.es.pdf", b"/Marked", b"/Marred", "not tagged"),
        ("easy.es.pdf", b"/Outlines", b"/Autlines", "no bookmarks"),
        ("easy.es.pdf", b"/DisplayDocTitle", b"/DisplayDocTatle", "name of the file"),
    ],
)
def test_injury_of_a_print_is_found(folder: Path, file: str, old: bytes, new: bytes, said: str) -> None:
    content = (folder / file).read_bytes()
    assert old in content
    (folder / file).write_bytes(content.replace(old, new))
    found = [one.cause for check in CHECKS for one in check(folder) if one.file == file]
    assert any(said in cause for cause in found)


@pytest.mark.parametrize("file", ["easy.en.pdf", "easy.en.mp3"])
def test_file_that_is_none_is_named(folder: Path, file: str) -> None:
    (folder / file).write_bytes(b"none")
    assert any(one.file == file for check in CHECKS for one in check(folder))


def test_chapter_where_no_sentence_begins_is_found(folder: Path) -> None:
    path = folder / "easy.es.mp3"
    content = path.read_bytes()
    at = [found.start() for found in re.finditer(b"CHAP", content)][1]
    times = content.index(b"\x00", at + 10) + 1
    early = (int.from_bytes(content[times : times + 4], "big") + 250).to_bytes(4, "big")
    path.write_bytes(content[:times] + early + content[times + 4 :])
    causes = [one.cause for one in sound_findings(folder)]
    assert any("where no sentence begins" in cause for cause in causes)
    assert any("the next begins at" in cause for cause in causes)


@pytest.mark.parametrize("name", ["easy.en.opus", "easy.es.m4b"])
def test_small_recording_without_sound_is_named(folder: Path, name: str) -> None:
    (folder / name).write_bytes((folder / name).read_bytes()[:20])
    assert [(one.file, one.cause) for one in sound_findings(folder)] == [(name, "it holds no sound")]


@pytest.mark.parametrize("suffix", ["opus", "m4b"])
def test_small_recording_shorter_than_its_subtitles_is_named(folder: Path, suffix: str) -> None:
    cues = folder / "easy.en.vtt"
    late = "9\n01:00:00.000 --> 01:00:01.000\nlate\n"
    cues.write_text(f"{cues.read_text(encoding='utf-8').rstrip()}\n\n{late}", encoding="utf-8")
    causes = [one.cause for one in sound_findings(folder) if one.file == f"easy.en.{suffix}"]
    assert [cause.partition(", and ")[2] for cause in causes] == ["9 in easy.en.vtt ends at 3601.000 s"]


def test_what_a_check_finds_is_told_in_the_report(tmp_path: Path) -> None:
    context = context_in(tmp_path, Cache(tmp_path / "cache"))

    def find(folder: Path) -> Iterator[Finding]:
        yield Finding("easy.en.md", "a link leads nowhere", "mend it")
        yield Finding("left-over.epub", "it is old", "remove it")

    plugins = Plugins({FILE_CHECKS: {"own": find}})
    document = Publish(formats=("markdown", "report")).run(sample(spoken=False), replace(context, plugins=plugins))
    assert [one.message for one in document.problems if one.stage == "publish"] == ["easy.en.md: a link leads nowhere"]
    assert "a link leads nowhere" in (context.folder / "report.html").read_text(encoding="utf-8")
    assert "report" in plugins.names(WRITERS)


def test_page_of_a_batch_may_lead_into_folders(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "index.html").touch()
    links = '<a href="one/index.html">1</a> <a href="two/index.html">2</a>'
    (tmp_path / "index.html").write_text(f"<html lang=en><title>x</title>{links}</html>", encoding="utf-8")
    assert [one.cause for one in page_findings(tmp_path)] == ["leads to two/index.html, which is not there"]
