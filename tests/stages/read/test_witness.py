"""The article that a page tells machines."""

import json

import pytest
from lxml.html import document_fromstring

from stages.read.page import read_page
from stages.read.witness import told_body

BODY = "Asthma makes it hard to breathe when you are near smoke, so stay away from it. " * 12


def page(data: str) -> str:
    return f"<html><head><title>Asthma</title><script type='application/ld+json'>{data}</script></head><body><p>x</p>"


@pytest.mark.parametrize(
    "data",
    [
        {"@type": "Article", "articleBody": BODY},
        [{"@type": "WebPage"}, {"@graph": [{"articleBody": "short"}, {"articleBody": BODY}]}],
    ],
)
def test_told_body_is_found_at_any_depth(data: object) -> None:
    assert told_body(document_fromstring(page(json.dumps(data)))).split() == BODY.split()


@pytest.mark.parametrize("data", ["{not json articleBody", "[" * 5000 + '"articleBody"', '{"articleBody": 7}', "{}"])
def test_told_body_is_empty_without_one(data: str) -> None:
    assert told_body(document_fromstring(page(data))) == ""


def test_told_body_holds_no_markup() -> None:
    data = json.dumps({"articleBody": f"<p>One.</p>&lt;b&gt;Two&lt;/b&gt; {BODY}"})
    assert "<" not in told_body(document_fromstring(page(data)))


def test_page_that_a_script_draws_is_read_from_its_data() -> None:
    reading = read_page(page(json.dumps({"articleBody": BODY})))
    assert "near smoke" in reading.pieces[1].text
    assert "scripted" in reading.doubt
