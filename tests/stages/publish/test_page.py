"""The reader page: every part once in its language, every doubt marked, hostile text nothing but text."""

import base64
import hashlib
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from pipeline.document import Block, Document, Line, Part, Problem, Sentence, Source, Track, Version
from pipeline.stage import Context
from stages.publish.html_id import html_id
from stages.publish.page import PageWriter, page
from stages.publish.piece import pieces
from tests.browser.rich_article import rich

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><script>alert(1)</script>",
    "{{ 7*7 }} {% raw %}",
    "javascript:alert(1)",
    "&lt;b&gt; &amp; &#0;",
    "\u202eright to left\u202c",
    "bell\x07 null\x00 lone\ud800",
    "w" * 10_000,
)


def _parsed(document: Document, folder: Path) -> Any:
    return html.fromstring(page(document, folder))


def _language(element: Any) -> str:
    return str(next(e.get("lang") for e in (element, *element.iterancestors()) if e.get("lang")))


def test_page_shows_every_part_once_in_its_language(document: Document, tmp_path: Path) -> None:
    spans = _parsed(document, tmp_path).xpath("//span[@class and contains(concat(' ', @class, ' '), ' s ')]")
    shown = [(span.get("id"), span.text_content(), _language(span)) for span in spans]
    wanted = [
        (html_id(piece.id), piece.text, piece.language)
        for version in ("easy", "es")
        for piece in pieces(document, version).values()
    ]
    assert shown == wanted


def test_page_ids_are_unique_and_links_within_it_lead_somewhere(document: Document, tmp_path: Path) -> None:
    tree = _parsed(document, tmp_path)
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in tree.xpath("//a/@href") if href.startswith("#")} <= set(ids)
    assert set(tree.xpath("//@aria-labelledby")) <= set(ids)


def test_page_gives_partners_the_same_place(document: Document, tmp_path: Path) -> None:
    tree = _parsed(document, tmp_path)
    places = [article.xpath(".//@data-place") for article in tree.xpath("//article")]
    assert places[0] == places[1]


def test_page_allows_only_its_own_script_and_style(document: Document, tmp_path: Path) -> None:
    tree = _parsed(document, tmp_path)
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    for tag, rule in (("script", "script-src"), ("style", "style-src")):
        (element,) = tree.xpath(f"//{tag}")
        digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
        assert f"{rule} 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy


def test_page_fetches_nothing_from_elsewhere(document: Document, tmp_path: Path) -> None:
    tree = _parsed(document, tmp_path)
    assert tree.xpath("//@src") == ["easy.en.mp3", "easy.es.mp3"]
    assert not tree.xpath("//link | //img | //iframe | //object | //*[@style] | //@onclick")
    assert "url(" not in tree.xpath("//style")[0].text
    assert "@import" not in tree.xpath("//style")[0].text


def test_page_times_are_the_clips(document: Document, tmp_path: Path) -> None:
    span = _parsed(document, tmp_path).xpath("//article[@lang='es']//span[@data-begin]")[2]
    assert (span.get("data-begin"), span.get("data-end")) == ("3.000", "4.000")


def test_page_marks_every_doubt_and_says_what_it_is(document: Document, tmp_path: Path) -> None:
    spanish = _parsed(document, tmp_path).xpath("//article[@lang='es']")[0]
    marks = [mark.text_content() for mark in spanish.xpath(".//a[@class='mark']")]
    assert marks == ["⚠ revisar 1", "⚠ sin traducir 2"]
    listed = spanish.xpath(".//section[@class='checks']//li")
    assert "the number 80 may be missing" in listed[0].text_content()
    assert "Esta oración no se tradujo." in listed[1].text_content()
    assert listed[0].xpath(".//span[@lang='en']")


def test_page_keeps_notes_for_the_team_out_of_the_text(document: Document, tmp_path: Path) -> None:
    english = _parsed(document, tmp_path).xpath("//article[@lang='en']")[0]
    assert "two rules were undone" not in english.text_content()
    assert not english.xpath(".//a[@class='mark']")


def test_page_says_that_a_translation_is_a_draft(document: Document, tmp_path: Path) -> None:
    tree = _parsed(document, tmp_path)
    (notice,) = tree.xpath("//div[@class='notice']")
    assert _language(notice) == "es"
    assert "Borrador." in notice.text_content()


def test_page_shows_an_error_with_the_whole_document(document: Document, tmp_path: Path) -> None:
    tree = _parsed(document.with_problems(Problem("translate", "", "error", "the engine failed")), tmp_path)
    for article in tree.xpath("//article"):
        assert "the engine failed" in article.xpath(".//section[@class='checks']")[0].text_content()


def test_page_headings_leave_no_level_out(document: Document, tmp_path: Path) -> None:
    deeper = tuple(
        replace(block, level=4) if block.kind == "heading" and block.level == 2 else block for block in document.blocks
    )
    tree = _parsed(replace(document, blocks=deeper), tmp_path)
    tags = [heading.tag for heading in tree.xpath("//article[@lang='en']//*[self::h1 or self::h2 or self::h3]")]
    assert tags == ["h1", "h2", "h3", "h2"]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://", "-"])
def test_page_links_only_to_the_web(document: Document, tmp_path: Path, address: str) -> None:
    tree = _parsed(replace(document, source=Source(address)), tmp_path)
    outside = [href for href in tree.xpath("//a/@href") if not href.startswith("#")]
    assert outside == []


def test_page_links_to_what_lies_beside_it(document: Document, tmp_path: Path) -> None:
    for name in ("report.html", "easy.en.md", "easy.es.pdf"):
        (tmp_path / name).touch()
    tree = _parsed(document, tmp_path)
    links = [article.xpath(".//ul[@class='files']//a/@href") for article in tree.xpath("//article")]
    assert links == [["easy.en.md", "report.html"], ["easy.es.pdf", "report.html"]]


def test_page_shows_scores_before_and_after(document: Document, tmp_path: Path) -> None:
    english, spanish = (footer.text_content() for footer in _parsed(document, tmp_path).xpath("//article/footer"))
    assert "9.8 for the original, 6.3 for this text" in english
    assert "81.5 de 100" in spanish


def test_page_without_sound_has_no_player(document: Document, tmp_path: Path) -> None:
    tree = _parsed(replace(document, tracks=(), clips=()), tmp_path)
    assert not tree.xpath("//audio | //*[@data-begin] | //section[contains(@class, 'player')]")


def test_page_without_a_file_of_the_track_has_no_player(document: Document, tmp_path: Path) -> None:
    silent = replace(document, tracks=tuple(replace(track, file="") for track in document.tracks))
    assert not _parsed(silent, tmp_path).xpath("//audio")


def test_page_of_a_document_without_versions_shows_the_original(document: Document, tmp_path: Path) -> None:
    bare = Document(document.source, "en", title=document.title, blocks=document.blocks)
    assert "Watch the video above." in _parsed(bare, tmp_path).xpath("//article")[0].text_content()


def test_page_of_an_empty_document_has_a_title(tmp_path: Path) -> None:
    tree = _parsed(Document(Source("/home/a/letter.txt"), "en"), tmp_path)
    assert tree.xpath("//title")[0].text == "letter.txt"
    assert tree.xpath("//h1")[0].text_content() == "letter.txt"


def _hostile(text: str) -> Document:
    block = Block("paragraph", (Sentence("a1", text),))
    heading = Block("heading", (Sentence("a0", text),), 1)
    lines = tuple(Line(name, (Part(f"{name}.1", text),)) for name in ("a0", "a1"))
    return Document(
        Source(f"https://example.org/{text[:50]}", publisher=text, credit=text, date=text),
        "en",
        title=text,
        blocks=(heading, block),
        versions=(Version("easy", "en", "source", lines),),
        tracks=(Track("easy.en", "easy", "en", text, 10, 10, f"{text[:20]}.mp3"),),
        problems=(Problem("check", "a1.1", "error", text, text),),
    )


@pytest.mark.parametrize("text", HOSTILE, ids=[f"hostile{n}" for n, _ in enumerate(HOSTILE)])
def test_page_keeps_hostile_text_text(text: str, tmp_path: Path) -> None:
    calm = _parsed(_hostile("calm"), tmp_path)
    tree = _parsed(_hostile(text), tmp_path)
    assert [e.tag for e in tree.iter() if isinstance(e.tag, str)] == [
        e.tag for e in calm.iter() if isinstance(e.tag, str)
    ]
    assert [sorted(e.keys()) for e in tree.iter()] == [sorted(e.keys()) for e in calm.iter()]
    wanted = re.sub("[\x00\x07\ud800]", "\ufffd", text)
    assert tree.xpath("//span[@id='s-a1-1']")[0].text == wanted


@pytest.mark.parametrize("text", HOSTILE, ids=[f"hostile{n}" for n, _ in enumerate(HOSTILE)])
def test_page_of_hostile_text_can_be_written(text: str, context: Context) -> None:
    (path,) = PageWriter().write(_hostile(text), context)
    assert path.name == "index.html"
    assert path.stat().st_size > 10_000


def test_page_is_the_same_for_the_same_document(document: Document, tmp_path: Path) -> None:
    assert page(document, tmp_path) == page(document, tmp_path)


def test_page_of_a_long_article_is_small(document: Document, tmp_path: Path) -> None:
    sentences = tuple(
        Sentence(f"{n:010x}", f"This is sentence {n} of a long article about health.") for n in range(120)
    )
    easy = tuple(Line(s.id, (Part(f"{s.id}.1", s.text),)) for s in sentences)
    spanish = tuple(Line(f"{s.id}.1", (Part(f"{s.id}.1.es", s.text),)) for s in sentences)
    long = Document(
        Source("x"),
        "en",
        blocks=(Block("paragraph", sentences),),
        versions=(Version("easy", "en", "source", easy), Version("es", "es", "easy", spanish)),
    )
    assert len(page(long, tmp_path).encode()) < 150_000


def test_page_explains_words_in_place_and_in_a_list(tmp_path: Path) -> None:
    english = _parsed(rich("calm"), tmp_path).xpath("//article[@lang='en']")[0]
    (entry, other) = english.xpath(".//section[@class='words']//dl/div")
    assert entry.xpath("string(.//dfn)") == "word calm"
    assert other.xpath("string(.//span[@class='meaning'])") == "explained calm"
    (term,) = english.xpath(".//span[@id='s-p1-1']/a[@class='term']")
    assert term.text == "word calm."
    assert term.get("href") == f"#{other.get('id')}"
    assert english.xpath(".//span[@id='s-l1-1']//a[contains(@class, 'lone')]/@href") == [f"#{entry.get('id')}"]


def test_page_sets_key_points_apart_and_leads_to_them(tmp_path: Path) -> None:
    english = _parsed(rich("calm"), tmp_path).xpath("//article[@lang='en']")[0]
    (key,) = english.xpath(".//div[@class='key']")
    assert key.xpath("string(h2)").strip() == "Key points"
    assert [item.strip() for item in key.xpath("ul/li/span/text()")] == ["Rest. calm"]
    assert english.xpath("string(.//p[@class='to-key']/a/@href)") == "#s-h2-1"


def test_page_lists_each_link_once(tmp_path: Path) -> None:
    english = _parsed(rich("calm"), tmp_path).xpath("//article[@lang='en']")[0]
    assert english.xpath(".//section[@class='further']//a/text()") == ["word calm"]


def test_page_says_how_many_of_a_hundred_unless_it_must_not(tmp_path: Path) -> None:
    said = "//span[@id='s-p1-1']/span[@class='aside extra']/text()"
    assert _parsed(rich("calm"), tmp_path).xpath(said) == [" (5 of every 100)"]
    assert html.fromstring(page(rich("calm"), tmp_path, asides=False)).xpath(said) == []


def test_page_that_holds_its_sound_names_no_file(document: Document, tmp_path: Path) -> None:
    for name in ("report.html", "easy.en.md", "easy.en.mp3", "easy.es.mp3"):
        (tmp_path / name).write_bytes(b"sound")
    tree: Any = html.fromstring(page(document, tmp_path, sound="inside"))
    assert tree.xpath("//audio/@src") == ["data:audio/mpeg;base64,c291bmQ="] * 2
    assert not tree.xpath("//ul[contains(@class, 'files')]")
    assert "media-src data:;" in tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
