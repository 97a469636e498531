"""Zips within bounds: bombs, damage, locks and entities never get through."""

import io
import zipfile

import pytest

from pipeline.errors import InputError
from stages.read.archive import Archive, parse_xml
from tests.stages.read.structure_document import zip_of

TEXT = "Take your medicine every day. " * 50
BOMB = '<!DOCTYPE a [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in zip("abcdefghi", "bcdefghij", strict=True)
)


def test_archive_gives_the_bytes_of_a_part() -> None:
    archive = Archive(zip_of({"a/b.txt": TEXT}), "in.zip")
    assert archive.parts == {"a/b.txt"}
    assert archive.read("a/b.txt").decode() == TEXT


@pytest.mark.parametrize("end", [10, 60, 120, -1, -25])
def test_archive_refuses_a_truncated_file(end: int) -> None:
    raw = zip_of({"a.txt": TEXT, "b.txt": TEXT})[:end]
    with pytest.raises(InputError, match=r"^in\.zip: the file cannot be unpacked") as caught:
        Archive(raw, "in.zip").read("a.txt")
    assert "save it again" in caught.value.hint


def test_archive_refuses_a_part_whose_bytes_are_damaged() -> None:
    raw = bytearray(zip_of({"a.txt": TEXT}))
    raw[40:60] = bytes(20)
    with pytest.raises(InputError, match="damaged"):
        Archive(bytes(raw), "in.zip").read("a.txt")


def test_archive_refuses_a_part_that_is_not_there() -> None:
    with pytest.raises(InputError, match=r"'b\.txt' is missing"):
        Archive(zip_of({"a.txt": TEXT}), "in.zip").read("b.txt")


@pytest.mark.parametrize(
    ("megabytes", "cause"), [(20, "far more than a document holds"), (30, "more than can be read")]
)
def test_archive_does_not_unpack_a_bomb(megabytes: int, cause: str, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = Archive(zip_of({"a.txt": " " * (megabytes << 20)}), "in.zip")
    unpacked: list[str] = []
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda _, part, *_more, **_named: unpacked.append(str(part)))
    with pytest.raises(InputError, match=cause):
        archive.read("a.txt")
    assert unpacked == []


def test_archive_bounds_the_sum_of_all_parts() -> None:
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_STORED) as archive:
        for at in range(4):
            archive.writestr(f"{at}.txt", bytes(20 << 20))
    whole = Archive(saved.getvalue(), "in.zip")
    with pytest.raises(InputError, match="more than can be read"):
        [whole.read(f"{at}.txt") for at in range(4)]


def test_archive_refuses_a_locked_part() -> None:
    raw = bytearray(zip_of({"a.txt": TEXT}))
    directory = raw.index(b"PK\x01\x02")
    raw[6] |= 1
    raw[directory + 8] |= 1
    with pytest.raises(InputError, match="password"):
        Archive(bytes(raw), "in.zip").read("a.txt")


def test_parse_xml_resolves_no_entity() -> None:
    raw = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>before &x; after</a>'
    assert "".join(str(text) for text in parse_xml(raw, "in.zip").itertext() if "&" not in str(text)) == "before  after"


@pytest.mark.parametrize("raw", [f"{BOMB}]><a>&j;</a>".encode(), b"<a>" * 3000, b"<a", b"", b"\x00\x01"])
def test_parse_xml_refuses_bombs_depth_and_rubbish(raw: bytes) -> None:
    with pytest.raises(InputError, match=r"^in\.zip: its part 'a\.xml' is no sound XML") as caught:
        parse_xml(raw, "in.zip: its part 'a.xml'")
    assert caught.value.hint
