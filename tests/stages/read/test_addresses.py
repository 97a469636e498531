"""Links lead to whole, safe addresses or to none."""

import pytest

from stages.read.addresses import absolute, is_web

PAGE = "https://agency.example/care/asthma.html"


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("https://other.example/a", "https://other.example/a"),
        ("//other.example/a", "https://other.example/a"),
        ("/doses", "https://agency.example/doses"),
        ("flu.html#when", "https://agency.example/care/flu.html#when"),
        ("  /doses\n", "https://agency.example/doses"),
        ("mailto:help@agency.example", "mailto:help@agency.example"),
        ("tel:+1-800-555-0100", "tel:+1-800-555-0100"),
        ('/a b"><script>', "https://agency.example/a%20b%22%3E%3Cscript%3E"),
        ("/caf\u00e9", "https://agency.example/caf%C3%A9"),
    ],
)
def test_absolute_gives_the_whole_address(href: str, address: str) -> None:
    assert absolute(href, PAGE) == address


@pytest.mark.parametrize(
    "href",
    [
        "",
        "#top",
        "asthma.html#top",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        " \x01javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://a.example/x",
        "https://[broken",
        "mailto:",
        "https://a.example/" + "a" * 3000,
    ],
)
def test_absolute_gives_nothing_for_places_on_the_page_and_unsafe_kinds(href: str) -> None:
    assert absolute(href, PAGE) == ""


def test_absolute_drops_a_relative_link_where_the_page_is_not_known() -> None:
    assert absolute("/doses") == ""


def test_is_web_wants_a_whole_address() -> None:
    assert is_web("https://agency.example/a")
    assert not is_web("/a")
    assert not is_web("mailto:a@b.example")
