"""EPUB books: chapters in reading order, front matter as cuts; what damaged and locked ones say."""

import pytest

from pipeline.errors import InputError
from stages.read.epub import read_epub
from stages.read.reading import Reading
from tests.stages.read import structure_document as written

ONE = "<h1>Asthma</h1><p>Asthma is a disease of the lungs.</p>"
TWO = "<h1>Care</h1><h2>At home</h2><p>Rest, and drink water.</p>"


def book(chapters: dict[str, str], metadata: str = "", **parts: str) -> bytes:
    """A book with these chapters, whole XHTML or its body, and further parts by name."""
    files = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": written.container("a/b.opf"),
        "a/b.opf": written.package({key: f"{key}.xhtml" for key in chapters}, metadata),
    }
    whole = {f"a/{key}.xhtml": text if "<html" in text else written.xhtml(text) for key, text in chapters.items()}
    return written.zip_of(files | whole | {name.replace("__", "/"): text for name, text in parts.items()})


def read(raw: bytes) -> Reading:
    return read_epub(raw, "in.epub")


def told(reading: Reading) -> list[tuple[str, int, str]]:
    return [(piece.kind, piece.level, piece.text) for piece in reading.pieces]


def test_epub_puts_its_title_above_several_chapters() -> None:
    reading = read(book({"one": ONE, "two": TWO}, "<dc:title>Breathe well</dc:title>"))
    assert reading.title == "Breathe well"
    assert told(reading) == [
        ("heading", 1, "Breathe well"),
        ("heading", 2, "Asthma"),
        ("paragraph", 0, "Asthma is a disease of the lungs."),
        ("heading", 2, "Care"),
        ("heading", 3, "At home"),
        ("paragraph", 0, "Rest, and drink water."),
    ]


def test_epub_refs_name_chapter_and_place() -> None:
    assert read(book({"one": ONE}, "<dc:title>Asthma</dc:title>")).pieces[1].ref == "a/one.xhtml#/html/body/p"


def test_epub_reads_in_the_order_of_its_spine() -> None:
    assert [piece.text for piece in read(book({"two": TWO, "one": ONE}, "<dc:title/>")).pieces if piece.level == 1] == [
        "Care",
        "Asthma",
    ]


def test_epub_knows_publisher_date_and_credit() -> None:
    reading = read(written.epub())
    assert (reading.publisher, reading.date) == ("Alder Bay Clinic", "2025-03-02")
    rights = "<dc:title>A</dc:title><dc:rights>Originally published by Alder Bay Clinic.</dc:rights>"
    assert read(book({"one": ONE}, rights)).credit == "Originally published by Alder Bay Clinic."


def test_epub_cuts_cover_title_page_and_contents() -> None:
    cuts = read(written.epub()).cuts
    assert [(cut.reason, cut.text) for cut in cuts] == [
        ("a title page", f"{written.TITLE} Alder Bay Clinic"),
        ("a table of contents", "Asthma"),
    ]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ('<section epub:type="copyright-page"><p>All rights reserved.</p></section>', "the copyright page"),
        ('<section epub:type="toc"><p>Care 3</p></section>', "a table of contents"),
        ('<p hidden="hidden">For machines.</p>', "not shown in the document"),
    ],
)
def test_epub_cuts_what_says_that_it_is_no_text(body: str, reason: str) -> None:
    reading = read(book({"one": ONE, "two": body}, "<dc:title>Asthma</dc:title>"))
    assert [cut.reason for cut in reading.cuts] == [reason]
    assert len(reading.pieces) == 2


def test_epub_drops_the_marks_of_notes_and_pages() -> None:
    body = ONE + '<p>Rest<a epub:type="noteref" href="#n">1</a> now<span epub:type="pagebreak">12</span>.</p>'
    assert read(book({"one": body}, "<dc:title>Asthma</dc:title>")).pieces[-1].text == "Rest now."


@pytest.mark.parametrize(
    ("chapter", "text"),
    [
        (
            '<html><head><title/><script src="a"/></head><body><p>Rest&nbsp;now.<br>Drink.</p></body></html>',
            "Rest now. Drink.",
        ),
        ('<html><body><p>Rest <a id="x"/>now & drink.</p></body></html>', "Rest now & drink."),
        (
            '<!DOCTYPE html [<!ENTITY x "no">]><html><body><p>Rest now &x; drink.</p></body></html>',
            "Rest now &x; drink.",
        ),
        (
            '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><body><p>Rest &x; now.</p></body></html>',
            "Rest &x; now.",
        ),
    ],
)
def test_epub_reads_chapters_that_are_no_sound_xml(chapter: str, text: str) -> None:
    assert [piece.text for piece in read(book({"one": chapter}, "<dc:title/>")).pieces] == [text]


def test_epub_refuses_a_locked_book_but_not_masked_fonts() -> None:
    lock = (
        '<encryption xmlns:e="e"><e:EncryptedData><e:EncryptionMethod Algorithm="{}"/><e:CipherData>'
        '<e:CipherReference URI="a/one.xhtml"/></e:CipherData></e:EncryptedData></encryption>'
    )
    with pytest.raises(InputError, match=r"^in\.epub: the book is locked") as caught:
        read(book({"one": ONE}, **{"META-INF__encryption.xml": lock.format("aes256")}))
    assert caught.value.hint
    assert read(book({"one": ONE}, **{"META-INF__encryption.xml": lock.format("http://www.idpf.org/2008/embedding")}))


@pytest.mark.parametrize(
    ("parts", "cause"),
    [
        ({"META-INF/container.xml": "<a/>"}, "does not say where"),
        ({"META-INF/container.xml": "<a"}, "no sound XML"),
        ({"META-INF/container.xml": written.container("b.opf")}, "'b.opf' is missing"),
        ({"META-INF/container.xml": written.container("b.opf"), "b.opf": "<package/>"}, "names no text"),
        (
            {"META-INF/container.xml": written.container("b.opf"), "b.opf": written.package({"one": "one.xhtml"})},
            "'one.xhtml' is missing",
        ),
    ],
)
def test_epub_refuses_a_broken_book(parts: dict[str, str], cause: str) -> None:
    with pytest.raises(InputError, match=r"^in\.epub: ") as caught:
        read(written.zip_of(parts))
    assert cause in caught.value.message
    assert caught.value.hint


def test_epub_knows_the_language_of_a_passage() -> None:
    body = ONE + '<p xml:lang="es-MX">Llame ya.</p>'
    (piece,) = [piece for piece in read(book({"one": body})).pieces if piece.spans]
    assert [(piece.text, span.language) for span in piece.spans] == [("Llame ya.", "es")]


def test_epub_refuses_more_than_can_be_read_before_it_reads_a_chapter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stages.read.epub._read_chapter", lambda *_: pytest.fail("a chapter was read"))
    text = "".join(f"<p>Rest for {number} hours.</p>" for number in range(100_000))
    with pytest.raises(InputError, match=r"^in\.epub: its chapters hold more than the 6 MB") as caught:
        read_epub(book({"one": text, "two": text, "three": text}), "in.epub")
    assert caught.value.hint
