"""Addresses become attributes that every checker takes."""

import pytest

from stages.publish.web_link import leads_out, web_link


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://x.example/a?b=1&c=2#d", "https://x.example/a?b=1&c=2#d"),
        ("https://x.example/a%20b", "https://x.example/a%20b"),
        ("https://x.example/100% sure", "https://x.example/100%25%20sure"),
        ("https://x.example/<script>\"'", "https://x.example/%3Cscript%3E%22'"),
        ("https://x.example/a#b#c[1]", "https://x.example/a#b%23c%5B1%5D"),
        ("https://x.example/año", "https://x.example/a%C3%B1o"),
        ("tel:+1-800-555-0100", "tel:+1-800-555-0100"),
    ],
)
def test_web_link_encodes_what_no_address_can_hold(address: str, expected: str) -> None:
    assert web_link(address) == expected
    assert web_link(expected) == expected


@pytest.mark.parametrize("address", ["https://x.example", "HTTP://X.EXAMPLE/a", "mailto:a@x.example", "tel:911"])
def test_addresses_that_lead_out(address: str) -> None:
    assert leads_out(address)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "http://[x", "https://", "data:text/html,x", "a.html", ""])
def test_addresses_that_do_not_lead_out(address: str) -> None:
    assert not leads_out(address)
