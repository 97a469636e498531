"""The book: every sentence in it, heard where it is said, and nothing for the validators to say."""

import posixpath
import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from pipeline.cache import Cache
from pipeline.document import Document
from pipeline.stage import Context
from stages.publish.epub import EpubWriter
from stages.publish.html_id import html_id
from stages.publish.piece import pieces, track_of
from tests.browser.rich_article import HOSTILE, rich
from tests.stages.publish.conftest import context_in, sample
from tests.stages.publish.spoken import spoken
from tests.stages.publish.validators import ace, epubcheck

NAMES = {
    "x": "http://www.w3.org/1999/xhtml",
    "o": "http://www.idpf.org/2007/opf",
    "s": "http://www.w3.org/ns/SMIL",
    "e": "http://www.idpf.org/2007/ops",
}


def opened(path: Path) -> dict[str, bytes]:
    """The members of a book by name."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def xml(content: bytes) -> Any:
    """The root of an XML file, nothing fetched and no entity resolved."""
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """The books of the sample, with sound."""
    folder = tmp_path_factory.mktemp("books")
    context = context_in(folder, Cache(folder / "cache"))
    return EpubWriter().write(spoken(sample(), context), context)


@pytest.fixture
def book(paths: tuple[Path, ...]) -> dict[str, bytes]:
    """The files of the Spanish book."""
    return opened(paths[1])


def test_first_file_says_what_it_is(paths: tuple[Path, ...]) -> None:
    assert paths[0].read_bytes()[30:58] == b"mimetypeapplication/epub+zip"


def test_every_sentence_is_in_the_book_once(document: Document, book: dict[str, bytes]) -> None:
    shown: dict[str, str] = {}
    for name, content in book.items():
        if "/text-" in name and name.endswith(".xhtml"):
            for span in xml(content).iterfind(".//x:span[@class='s']", NAMES):
                assert span.get("id") not in shown
                shown[span.get("id")] = "".join(span.itertext())
    known = pieces(document, "es")
    assert set(shown) == {html_id(one) for one in known}
    assert all(shown[html_id(one)].startswith(known[one].text[:10]) for one in known)


def test_sentences_are_heard_where_the_recording_says_them(document: Document, book: dict[str, bytes]) -> None:
    track = track_of(document, "es")
    assert track is not None
    begins = {html_id(clip.part): clip.begin / track.rate for clip in document.track_clips(track.name)}
    heard: dict[str, tuple[float, float]] = {}
    for name, content in book.items():
        if name.endswith(".smil"):
            for par in xml(content).iterfind(".//s:par", NAMES):
                file, _, place = par.find("s:text", NAMES).get("src").partition("#")
                assert f'id="{place}"'.encode() in book[posixpath.join("EPUB", file)]
                audio = par.find("s:audio", NAMES)
                heard[place] = (float(audio.get("clipBegin")[:-1]), float(audio.get("clipEnd")[:-1]))
    assert heard.keys() == begins.keys()
    assert all(abs(heard[one][0] - begins[one]) < 0.001 for one in heard)
    ordered = sorted(heard.values())
    assert all(a[1] == b[0] for a, b in pairwise(ordered))
    assert ordered[-1][1] <= track.seconds


def test_durations_add_up(book: dict[str, bytes]) -> None:
    package = xml(book["EPUB/package.opf"])
    told = package.findall(".//o:meta[@property='media:duration']", NAMES)
    whole = [float(one.text[:-1]) for one in told if one.get("refines") is None]
    parts = [float(one.text[:-1]) for one in told if one.get("refines") is not None]
    assert len(whole) == 1
    assert abs(whole[0] - sum(parts)) < 0.01


def test_pages_are_those_of_the_printed_text(document: Document, context: Context) -> None:
    document = silent(document)
    nav = xml(opened(EpubWriter(points=40.0).write(document, context)[0])["EPUB/nav.xhtml"])
    pages = [one.text for one in nav.iterfind(".//x:nav[@id='pages']//x:a", NAMES)]
    assert pages[:2] == ["1", "2"]
    assert pages == [str(number) for number in range(1, len(pages) + 1)]
    more = xml(opened(EpubWriter().write(document, context)[0])["EPUB/nav.xhtml"])
    assert len(more.findall(".//x:nav[@id='pages']//x:a", NAMES)) < len(pages)


def test_book_claims_features_but_no_conformance(book: dict[str, bytes]) -> None:
    package = book["EPUB/package.opf"].decode()
    assert "synchronizedAudioText" in package
    assert "accessibilitySummary" in package
    assert "conformsTo" not in package
    assert "certifiedBy" not in package


def test_book_without_sound_promises_none(document: Document, context: Context) -> None:
    members = opened(EpubWriter().write(silent(document), context)[0])
    assert "EPUB/audio.mp3" not in members
    assert b"synchronizedAudioText" not in members["EPUB/package.opf"]
    assert b"media:" not in members["EPUB/package.opf"]


def test_draft_and_doubts_are_told(book: dict[str, bytes]) -> None:
    first = book["EPUB/text-001.xhtml"].decode()
    assert "Borrador." in first
    assert 'href="about.xhtml#checks"' in first
    assert "the number 80 may be missing" in book["EPUB/about.xhtml"].decode()


def test_words_are_explained_at_first_use_and_in_a_list_that_leads_back(context: Context) -> None:
    members = opened(EpubWriter().write(spoken(rich("calm"), context), context)[0])
    texts = b"".join(content for name, content in members.items() if "/text-" in name)
    assert b'href="words.xhtml#word-1"' in texts
    words = xml(members["EPUB/words.xhtml"])
    backs = [one.get("href") for one in words.iterfind(".//x:a[@role='doc-backlink']", NAMES)]
    assert backs
    for back in backs:
        file, _, place = back.partition("#")
        assert f'id="{place}"'.encode() in members[f"EPUB/{file}"]


def test_book_is_the_same_file_every_time(document: Document, context: Context) -> None:
    document = silent(document)
    first = [path.read_bytes() for path in EpubWriter().write(document, context)]
    assert [path.read_bytes() for path in EpubWriter().write(document, context)] == first


def test_epubcheck_and_ace_have_nothing_to_say(paths: tuple[Path, ...], tmp_path: Path) -> None:
    assert epubcheck(*paths) == []
    assert ace(tmp_path / "ace", paths[1]) == []


def test_epubcheck_has_nothing_to_say_of_hostile_text(context: Context) -> None:
    # All of it in one book, since every start of EPUBCheck takes seconds.
    document = spoken(rich(" ".join(HOSTILE.values())), context)
    assert epubcheck(EpubWriter().write(document, context)[1]) == []


def silent(document: Document) -> Document:
    """The document without its sound."""
    return replace(document, clips=(), tracks=())
