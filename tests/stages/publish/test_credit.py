"""Where a document came from is told without telling about the machine."""

import pytest

from pipeline.document import Source
from stages.publish.credit import credit_lines, file_name, web_address


@pytest.mark.parametrize(
    ("address", "web", "name"),
    [
        ("https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d", ""),
        ('https://example.org/a "b"<c>', "https://example.org/a%20%22b%22%3Cc%3E", ""),
        ("https://example.org/a%20b", "https://example.org/a%20b", ""),
        ("https://example.org/\ud800", "https://example.org/?", ""),
        ("javascript:alert(1)", "", "javascript:alert(1)"),
        ("http://[broken", "", "[broken"),
        ("/home/somebody/letter.html", "", "letter.html"),
        ("C:\\Users\\somebody\\letter.html", "", "letter.html"),
        ("-", "", ""),
    ],
)
def test_addresses_are_links_or_bare_names(address: str, web: str, name: str) -> None:
    assert web_address(Source(address)) == web
    assert file_name(Source(address)) == name


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        (Source("x"), ()),
        (Source("x", publisher="Library", date="2026"), ("Library, 2026",)),
        (Source("x", publisher="Library", credit="Library"), ("Library",)),
        (Source("x", publisher="Library", credit="Free to share."), ("Free to share.", "Library")),
    ],
)
def test_credit_lines_say_each_thing_once(source: Source, lines: tuple[str, ...]) -> None:
    assert credit_lines(source) == lines
