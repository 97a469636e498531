"""The same text gives the same blocks from every format."""

from collections.abc import Callable

import pytest

from pipeline.document import Document
from tests.stages.read import structure_document as written

ReadIt = Callable[..., Document]


@pytest.mark.parametrize(
    ("name", "make", "blocks"),
    [
        ("asthma.html", written.html, written.BLOCKS + written.TERMS + written.NOTES),
        ("asthma.md", written.markdown, written.BLOCKS + written.TERMS + written.NOTES),
        ("asthma.epub", written.epub, written.BLOCKS + written.TERMS + written.NOTES),
        ("asthma.docx", written.docx, written.BLOCKS),
    ],
)
def test_every_format_gives_the_same_blocks(
    read: ReadIt, name: str, make: Callable[[], bytes], blocks: tuple[written.Told, ...]
) -> None:
    document = read(make(), name)
    assert written.as_told(document) == blocks
    assert document.title == written.TITLE
    assert written.as_linked(document) == written.LINKS
    assert written.headers(document) == [3, 0, 0]


@pytest.mark.parametrize("make", [written.html, written.markdown, written.epub, written.docx])
def test_the_reader_is_chosen_without_the_name(read: ReadIt, make: Callable[[], bytes]) -> None:
    assert written.as_told(read(make(), "document"))[: len(written.BLOCKS)] == written.BLOCKS


@pytest.mark.parametrize("make", [written.markdown, written.epub, written.docx])
def test_no_doubt_where_the_file_says_what_is_what(read: ReadIt, make: Callable[[], bytes]) -> None:
    assert read(make(), "document").problems == ()
