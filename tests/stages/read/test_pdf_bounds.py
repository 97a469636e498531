"""PDFs that are broken, locked or made to harm: refused by name within seconds, or read as far as they are sound."""

import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from random import Random

import pytest

from pipeline.errors import InputError
from stages.read.pdf import read_pdf
from tests.stages.read.pdf_maker import Sheets, drawn, scanned, tagged

_SLOWEST_SECONDS = 10
_TOKENS = (
    *(b"0", b"-1", b"999999999", b"2147483648", b"1e308", b"null", b"true", b"(", b")", b"[", b"]", b"<<", b">>"),
    *(
        b"1 0 R",
        b"/Kids",
        b"/F1",
        b"/Length",
        b"obj",
        b"endobj",
        b"stream",
        b"BDC",
        b"EMC",
        b"Tf",
        b"<ff>",
        b"\xff\xfe",
    ),
)


def seeds() -> list[bytes]:
    sheets = Sheets(title="Sleep", heads=lambda page: "Fern Clinic", feet=lambda page: f"{page}")
    sheets.line("Sleep well", size=20, bold=True).lines(["Go to bed at the", "same time."]).page().line("\u2022 Rest")
    text = b"BT /F1 11 Tf 72 700 Td (Rest and water.) Tj ET /Span <</MCID 0>> BDC BT /F1 9 Tf [(a) -20 (b)] TJ ET EMC"
    return [
        tagged('#set document(title: "T")\n= Sleep\n- Rest\n  - More\n\n#table(columns: 2, [A], [B], [C], [D])'),
        sheets.bytes(),
        Sheets(password="fern").line("Rest.").bytes(),
        scanned(),
        drawn(text),
    ]


def mutant(raw: bytes, chance: Random) -> bytes:
    """A copy with a few bytes changed, taken out, doubled or replaced by what a parser stumbles over; or cut off."""
    changed = bytearray(raw)
    if chance.random() < 0.15:
        return raw[: chance.randrange(len(raw))]
    for _ in range(chance.choice((1, 1, 2, 3, 8, 30))):
        at = chance.randrange(len(changed))
        match chance.randrange(4):
            case 0:
                changed[at] = chance.randrange(256)
            case 1:
                del changed[at : at + chance.randrange(1, 60)]
            case 2:
                changed[at : at + chance.choice((0, 3))] = chance.choice(_TOKENS)
            case _:
                start = chance.randrange(len(changed))
                changed[at:at] = changed[start : start + chance.randrange(1, 200)]
        if len(changed) < 2:
            break
    return bytes(changed)


@pytest.mark.parametrize("seed", range(5))
def test_broken_pdf_is_read_or_refused_in_time(seed: int) -> None:
    chance = Random(seed)
    whole = seeds()[seed]
    read = refused = 0
    for _ in range(60):
        broken = mutant(whole, chance)
        began = time.process_time()
        try:
            read_pdf(broken, "a.pdf")
        except InputError as error:
            refused += error.message.startswith("a.pdf: ") and error.hint != ""
        else:
            read += 1
        assert time.process_time() - began < _SLOWEST_SECONDS
    assert read + refused == 60


def with_stream(data: bytes) -> bytes:
    packed = zlib.compress(data, 9)
    head = f"%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode/Length {len(packed)}>>\nstream\n"
    return head.encode() + packed + b"\nendstream\nendobj\n"


def harmful() -> Iterator[tuple[str, bytes]]:
    forms = b"".join(
        b"%d 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>/Length 11>>\n"
        b"stream\n/X Do /X Do\nendstream\nendobj\n" % (at, at + 1)
        for at in range(6, 60)
    )
    yield "forms in forms", drawn(b"/X Do", resources=b"/XObject<</X 6 0 R>>", objects=forms)
    yield "more operators than a page needs", drawn(b"q Q " * 2_500_000)
    yield (
        "more letters than a page holds",
        drawn(b"BT /F1 1 Tf " + b"1 0 0 1 9 9 Tm (%s) Tj " % (b"a" * 3_000) * 100 + b"ET"),
    )
    yield "a page tree that is its own child", drawn(b"").replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]")
    yield "brackets without end", drawn(b"[" * 200_000)
    yield "a bomb", with_stream(bytes(80 * 1024 * 1024))
    yield "a font that maps billions of codes", with_stream(b"1 beginbfrange <00000000> <ffffffff> <0041> endbfrange")


@pytest.mark.parametrize(("what", "raw"), [pytest.param(*case, id=case[0]) for case in harmful()])
def test_harmful_pdf_is_refused_in_time(what: str, raw: bytes) -> None:
    began = time.process_time()
    with pytest.raises(InputError, match=r"a\.pdf: ") as caught:
        read_pdf(raw, "a.pdf")
    assert caught.value.hint, what
    assert time.process_time() - began < _SLOWEST_SECONDS


def test_a_page_that_cannot_be_read_costs_no_other_and_is_named() -> None:
    second = (
        b"6 0 obj\n<</Type/Page/Parent 2 0 R/Contents 7 0 R/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n"
        b"7 0 obj\n<</Length 21>>\nstream\nBT /F1 9 Tf 5 TJ ET  \nendstream\nendobj\n"
    )
    raw = drawn(b"BT /F1 11 Tf 72 700 Td (Drink water.) Tj ET", objects=second)
    reading = read_pdf(raw.replace(b"/Kids[3 0 R]", b"/Kids[3 0 R 6 0 R]"), "a.pdf")
    assert [piece.text for piece in reading.pieces] == ["Drink water."]
    assert [(cut.text, cut.ref) for cut in reading.cuts] == [("page 2", "page:2")]
    assert "page 2" in reading.doubt


@pytest.mark.parametrize("number", [b"1e300", b"-9999999999999999", b"0"])
def test_letters_of_absurd_size_do_no_harm(number: bytes) -> None:
    raw = drawn(b"BT /F1 " + number + b" Tf 72 700 Td (a) Tj /F1 11 Tf (Rest.) Tj " + number + b" 0 Td (b) Tj ET")
    with suppress(InputError):
        read_pdf(raw, "a.pdf")


def test_a_number_beyond_all_floats_is_a_damaged_page() -> None:
    raw = drawn(b"BT /F1 11 Tf 72 700 Td [(Rest.) -" + b"9" * 400 + b" (well)] TJ ET")
    with pytest.raises(InputError, match=r"damaged or not whole \(OverflowError\)"):
        read_pdf(raw, "a.pdf")


def test_pages_that_together_draw_too_much_are_refused_in_time() -> None:
    page = b"3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<>>>>\nendobj\n"
    pages = b"".join(page.replace(b"3 0", b"%d 0" % at, 1) for at in range(10, 60))
    kids = b" ".join(b"%d 0 R" % at for at in range(10, 60))
    raw = drawn(b"q Q " * 3_000_000, objects=pages).replace(b"/Kids[3 0 R]", b"/Kids[" + kids + b"]")
    began = time.process_time()
    with pytest.raises(InputError, match="more than can be read"):
        read_pdf(raw, "a.pdf")
    assert time.process_time() - began < _SLOWEST_SECONDS


def test_more_letters_than_memory_should_hold_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stages.read.pdf_pages._MOST_LETTERS", 20)
    raw = Sheets().line("Drink some water.").page().line("Rest at home.").bytes()
    with pytest.raises(InputError, match=r"more than can be read at once \(pages 1 to 2 of "):
        read_pdf(raw, "a.pdf")
