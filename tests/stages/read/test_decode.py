"""Bytes to text."""

import pytest

from pipeline.errors import InputError
from stages.read.decode import decode

TEXT = "El niño tiene 38.5 °C de fiebre. ¿Qué puedo hacer?"


@pytest.mark.parametrize(
    ("raw", "declared", "encoding"),
    [
        (TEXT.encode(), "", "utf-8"),
        (TEXT.encode("utf-8-sig"), "", "utf-8-sig"),
        (TEXT.encode("utf-16"), "", "utf-16"),
        (TEXT.encode("utf-16-le"), "", "utf-16-le"),
        (TEXT.encode("utf-16-be"), "", "utf-16-be"),
        (TEXT.encode("latin-1"), "iso-8859-1", "iso-8859-1"),
        (TEXT.encode("latin-1"), "", "cp1252"),
        (TEXT.encode(), "iso-8859-1", "utf-8"),
        (TEXT.encode("latin-1"), "no-such-charset", "cp1252"),
    ],
)
def test_decode_finds_the_encoding(raw: bytes, declared: str, encoding: str) -> None:
    decoded = decode(raw, "a.txt", declared)
    assert (decoded.text, decoded.encoding) == (TEXT, encoding)


@pytest.mark.parametrize(
    "meta",
    [
        "<meta charset=windows-1252>",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
        "<?xml version='1.0' encoding='windows-1252'?>",
    ],
)
def test_decode_believes_the_page_where_no_server_speaks(meta: str) -> None:
    decoded = decode(f"{meta}<p>“{TEXT}”".encode("cp1252"), "a.html")
    assert decoded.text.endswith(f"“{TEXT}”")
    assert not decoded.guessed


def test_decode_says_when_it_guessed() -> None:
    assert decode("piñata".encode("latin-1"), "a.txt").guessed


def test_decode_makes_line_ends_one_kind() -> None:
    assert decode(b"a\r\nb\rc\n", "a.txt").text == "a\nb\nc\n"


@pytest.mark.parametrize("encoding", ["idna", "punycode", "unicode_escape", "zlib", "rot13", "undefined"])
def test_decode_takes_no_codec_of_python_for_an_encoding(encoding: str) -> None:
    assert decode(TEXT.encode("latin-1"), "a.html", encoding).encoding == "cp1252"


@pytest.mark.parametrize("raw", [b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff" * 20, bytes(range(256)) * 8])
def test_decode_refuses_a_binary_file(raw: bytes) -> None:
    with pytest.raises(InputError, match="binary") as caught:
        decode(raw, "a.bin")
    assert caught.value.hint
