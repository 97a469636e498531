"""The talking book: a way to every heading and page, every sentence tied to its sound, by the rules of DAISY 2.02."""

import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from pipeline.cache import Cache
from pipeline.document import Document
from pipeline.stage import Context
from stages.publish.checks.talking import talking_findings
from stages.publish.daisy import DaisyWriter
from stages.publish.html_id import html_id
from stages.publish.piece import pieces, track_of
from stages.publish.subtitles import SubtitlesWriter
from tests.browser.rich_article import HOSTILE, rich
from tests.stages.publish.conftest import context_in, sample
from tests.stages.publish.spoken import spoken

X = "{http://www.w3.org/1999/xhtml}"
NAME = "easy.es.daisy.zip"


def opened(path: Path) -> dict[str, bytes]:
    """The members of a book by name."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def xml(content: bytes) -> Any:
    """The root of an XML file, nothing fetched and no entity resolved."""
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The books of the sample, with subtitles beside."""
    folder = tmp_path_factory.mktemp("talking")
    context = context_in(folder, Cache(folder / "cache"))
    document = spoken(sample(), context)
    SubtitlesWriter().write(document, context)
    DaisyWriter().write(document, context)
    return context.folder


@pytest.fixture
def book(folder: Path) -> dict[str, bytes]:
    """The files of the Spanish book."""
    return opened(folder / NAME)


def test_good_books_have_no_finding(folder: Path) -> None:
    assert len(list(folder.glob("*.daisy.zip"))) == 2
    assert list(talking_findings(folder)) == []


def test_way_through_the_book_names_its_title_headings_and_pages(book: dict[str, bytes]) -> None:
    entries = list(xml(book["ncc.html"]).find(f"{X}body"))
    told = [(one.tag.removeprefix(X), "".join(one.itertext())) for one in entries]
    assert [one for one in told if one[0] != "span"] == [
        ("h1", "Vivir con la presión arterial alta"),
        ("h2", "Qué puede hacer usted"),
        ("h2", "Cómo medir"),
    ]
    assert [text for tag, text in told if tag == "span"][:2] == ["1", "2"]


def test_every_sentence_is_in_the_text_once(document: Document, book: dict[str, bytes]) -> None:
    shown = xml(book["text.html"]).findall(f".//{X}span[@class='sentence']")
    texts = {one.get("id"): "".join(one.itertext()) for one in shown}
    assert len(texts) == len(shown)
    assert texts == {html_id(one.id): one.text for one in pieces(document, "es").values()}


def test_sentences_are_heard_where_the_recording_says_them(document: Document, book: dict[str, bytes]) -> None:
    track = track_of(document, "es")
    assert track is not None
    wanted = {html_id(clip.part): clip.begin / track.rate for clip in document.track_clips(track.name)}
    heard = {}
    for name, content in book.items():
        if name.startswith("text-"):
            for par in xml(content).iter("par"):
                begin = par.find("seq/audio").get("clip-begin")
                heard[par.find("text").get("src").partition("#")[2]] = float(begin[len("npt=") : -1])
    assert heard == pytest.approx(wanted, abs=0.001)


def test_a_text_without_sound_is_no_talking_book(document: Document, context: Context) -> None:
    assert DaisyWriter().write(replace(document, tracks=(), clips=()), context) == ()


def test_book_is_the_same_file_every_time(document: Document, context: Context) -> None:
    document = spoken(document, context)
    first = [path.read_bytes() for path in DaisyWriter().write(document, context)]
    assert [path.read_bytes() for path in DaisyWriter().write(document, context)] == first


@pytest.mark.parametrize("text", ["calm", " ".join(HOSTILE.values())], ids=["calm", "hostile"])
def test_any_text_keeps_the_rules(context: Context, text: str) -> None:
    document = spoken(rich(text), context)
    paths = DaisyWriter().write(document, context)
    assert len(paths) == 2
    assert list(talking_findings(context.folder)) == []
    tags = {one.tag.removeprefix(X) for one in xml(opened(paths[1])["text.html"]).iter() if isinstance(one.tag, str)}
    assert {"ol", "ul", "table", "th", "dl", "blockquote"} <= tags
    assert not {"script", "img", "style"} & tags


@pytest.mark.parametrize(
    ("member", "old", "new", "said"),
    [
        ("ncc.html", 'content="Daisy 2.02"', 'content="Daisy 3"', "its format is"),
        ("ncc.html", 'name="dc:creator"', 'name="dc:other"', "dc:creator is missing"),
        ("ncc.html", ' class="title"', "", "class title"),
        ("ncc.html", "<h2 (.*)</h2>", r"<h4 \1</h4>", "follows one of level"),
        ("ncc.html", '"ncc:tocItems" content="[0-9]+"', '"ncc:tocItems" content="99"', "says otherwise"),
        ("ncc.html", '"ncc:totalTime" content="0:', '"ncc:totalTime" content="9:', "it says that it lasts"),
        ("ncc.html", r"text-001\.smil#", "text-009.smil#", "not there"),
        ("text-001.smil", "npt=1.500s", "npt=9999.000s", "a clip runs from"),
        ("text-001.smil", 'dur="', 'dur="9', "says otherwise"),
        ("text-002.smil", '"ncc:totalElapsedTime" content="0:00', '"ncc:totalElapsedTime" content="0:09', "before it"),
        ("text-001.smil", 'clip-begin="npt=0.000s"', 'clip-begin="npt=0.100s"', "its cue in easy.es.vtt"),
        ("text-001.smil", "text.html#s-", "text.html#t-", "which is not in text.html"),
        ("text.html", ' lang="es" xml:lang="es"', ' lang="es"', "xml:lang"),
        ("text.html", "</html>", "", "cannot be read"),
    ],
)
def test_injury_is_found(folder: Path, tmp_path: Path, member: str, old: str, new: str, said: str) -> None:
    members = opened(folder / NAME)
    injured = re.sub(old, new, members[member].decode(), count=1).encode()
    assert injured != members[member]
    with zipfile.ZipFile(tmp_path / NAME, "w") as archive:
        for name, content in (members | {member: injured}).items():
            archive.writestr(name, content)
    (tmp_path / "easy.es.vtt").write_bytes((folder / "easy.es.vtt").read_bytes())
    causes = [one.cause for one in talking_findings(tmp_path)]
    assert any(said in cause for cause in causes), causes
