"""The links at the end of a text."""

from stages.publish.further import Further, further_links
from stages.publish.links import PartLink
from stages.publish.piece import Piece


def _piece(text: str, *links: PartLink) -> Piece:
    return Piece(text, text, None, "en", text, links=links)


def test_further_links_have_their_words_in_the_text() -> None:
    piece = _piece("See the care page.", PartLink(8, 17, "https://x.example/care", "care page"))
    assert further_links([piece], "link") == (Further("care page", "https://x.example/care", "en"),)


def test_further_links_whose_words_are_gone_say_where_they_lead() -> None:
    piece = _piece("Call.", PartLink(5, 5, "tel:5550100", "our team"))
    assert further_links([piece], "link") == (Further("link: 5550100", "tel:5550100", "en"),)


def test_further_links_name_an_address_once_and_by_its_words() -> None:
    address = "https://x.example"
    first = _piece("Look.", PartLink(5, 5, address, "gone"))
    second = _piece("See this.", PartLink(4, 8, address, "this"))
    assert [one.name for one in further_links([first, second], "link")] == ["this"]
