"""Links of the original stand at their words in a version of it, or after what became of the sentence."""

import pytest

from pipeline.annotations import Link
from pipeline.document import Block, Document, Line, Part, Sentence, Source, Version
from stages.publish.links import PartLink, link_name, part_links, segments, shown_address

CARE = "https://clinic.example/care"


def linked(links: tuple[Link, ...], *parts: str) -> list[tuple[PartLink, ...]]:
    """The links of each part that one sentence became."""
    sentence = Sentence("a", "See our care page.", links=links)
    made = tuple(Part(f"a.{at}", text) for at, text in enumerate(parts, 1))
    version = Version("easy", "en", "source", (Line("a", made),))
    document = Document(Source("x"), "en", blocks=(Block("paragraph", (sentence,)),), versions=(version,))
    found = part_links(document, document.parts("easy"))
    return [found.get(part.id, ()) for part in made]


def test_a_link_stands_at_its_words() -> None:
    assert linked((Link("care page", CARE),), "See the care page.") == [(PartLink(8, 17, CARE, "care page"),)]


def test_a_link_is_found_where_its_capital_changed() -> None:
    assert linked((Link("Care page", CARE),), "See the care page.")[0][0].begin == 8


def test_a_link_stands_in_the_first_part_that_has_its_words() -> None:
    parts = linked((Link("care page", CARE),), "Rest first.", "See the care page.", "The care page helps.")
    assert [len(links) for links in parts] == [0, 1, 0]


def test_a_link_whose_words_are_gone_stands_after_the_last_part() -> None:
    parts = linked((Link("care page", CARE),), "Rest first.", "Ask us.")
    assert parts == [(), (PartLink(7, 7, CARE, "care page"),)]


def test_two_links_of_the_same_words_stand_at_two_places() -> None:
    first, second = linked((Link("page", CARE), Link("page", "https://b.example/")), "See page 2 or page 3.")[0]
    assert (first.begin, second.begin) == (4, 14)


def test_words_inside_another_word_are_no_place_for_a_link() -> None:
    assert linked((Link("here", CARE),), "Go there.")[0] == (PartLink(9, 9, CARE, "here"),)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//x.example", "file:///x", ""])
def test_an_address_of_another_kind_is_no_link(address: str) -> None:
    assert linked((Link("care page", address),), "See the care page.") == [()]


def test_segments_together_are_the_text() -> None:
    links = linked((Link("care", CARE), Link("page", CARE), Link("gone", "tel:1")), "See the care page.")[0]
    cut = list(segments("See the care page.", links))
    assert "".join(text for text, _ in cut) == "See the care page."
    assert [text for text, address in cut if address] == ["care", "page"]


def test_a_link_without_words_is_called_after_where_it_leads() -> None:
    assert link_name(PartLink(0, 0, CARE, "x"), "enlace") == "enlace: clinic.example"
    assert link_name(PartLink(0, 0, "tel:+1-800", "x"), "link") == "link: +1-800"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("tel:+1-800", "+1-800"),
        ("mailto:a%20b@clinic.example?subject=x", "a b@clinic.example"),
        ("https://clinic.example/tel:1", "https://clinic.example/tel:1"),
    ],
)
def test_a_telephone_number_is_shown_without_its_scheme(address: str, shown: str) -> None:
    assert shown_address(address) == shown


@pytest.mark.parametrize(
    ("address", "name", "shown"),
    [
        ("tel:+15555550142", "555-555-0142", "555-555-0142"),
        ("tel:+15555550142", "call 555-555-0142", "+15555550142"),
        ("tel:+15555550142", "", "+15555550142"),
        ("https://clinic.example/911", "911", "https://clinic.example/911"),
    ],
)
def test_a_telephone_number_is_shown_once(address: str, name: str, shown: str) -> None:
    assert shown_address(address, name) == shown
