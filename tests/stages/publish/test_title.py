"""What a version is called."""

from dataclasses import replace

import pytest

from pipeline.document import Document, Source
from stages.publish.title import own_title, title_is_in_text


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("source", ("Living with high blood pressure", "en")),
        ("easy", ("Living with high blood pressure", "en")),
        ("es", ("Vivir con la presión arterial alta", "es")),
    ],
)
def test_own_title_is_what_became_of_the_heading(document: Document, version: str, expected: tuple[str, str]) -> None:
    assert own_title(document, version) == expected
    assert title_is_in_text(document, version)


def test_own_title_stays_the_original_where_no_heading_holds_it(document: Document) -> None:
    other = replace(document, title="Something else")
    assert own_title(other, "es") == ("Something else", "en")
    assert not title_is_in_text(other, "es")


def test_own_title_of_a_document_without_one_is_its_first_heading(document: Document) -> None:
    assert own_title(replace(document, title=""), "es")[0] == "Vivir con la presión arterial alta"


def test_own_title_of_a_document_without_headings_is_its_file() -> None:
    assert own_title(Document(Source("/a/letter.txt"), "en"), "source") == ("letter.txt", "en")
