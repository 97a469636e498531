"""The search for the main text: what it falls back on, and what it finds in long pages."""

from typing import Any

import pytest
import trafilatura
from lxml.html import HtmlElement, document_fromstring

from stages.read.paths import Paths
from stages.read.region import MainText, is_moderate

SENTENCE = "Drink at least two liters of water on each day of the week, and rest."


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether trafilatura was asked to be fast, for each time that it was asked."""
    asked: list[bool] = []
    real = trafilatura.extract

    def extract(*given: Any, **named: Any) -> str | None:
        asked.append(named["fast"])
        return real(*given, **named)

    monkeypatch.setattr(trafilatura, "extract", extract)
    return asked


def tree_of(body: str) -> HtmlElement:
    return document_fromstring(f"<html><body>{body}</body></html>")


@pytest.mark.parametrize(
    ("body", "ways"),
    [
        (f"<p>{SENTENCE}</p>", [True, False]),
        (f"<p>{SENTENCE}</p>" * 20, [True]),
        ("<div><p>a</p></div>" * 30_000, [True]),
        ("<div>" * 400 + "a", [True, False]),
        ("<div><p>a" * 900, [True]),
    ],
    ids=["little", "enough", "many small elements", "deep", "many and deep"],
)
def test_main_text_falls_back_on_slow_rules_only_for_pages_of_an_articles_size(
    body: str, ways: list[bool], tried: list[bool]
) -> None:
    tree = tree_of(body)
    if ways == [True] and len(body) > 10_000:
        assert not is_moderate(tree)
    MainText(tree)
    assert tried == ways


def test_main_text_has_every_paragraph_of_a_long_page_in_any_order() -> None:
    said = [f"In week {at} you take {at + 1} tablets with water. Then you rest for {at + 2} days." for at in range(900)]
    main = MainText(tree_of("".join(f"<p>{text}</p>" for text in said)))
    assert [text for text in (*said[::-1], *said) if not main.has(text)] == []
    assert not main.has("In week 3 you take 9 tablets with water. Then you rest for 5 days.")


def test_main_text_weighs_the_elements_of_a_long_page_by_their_share() -> None:
    said = "".join(f"<p>In week {at} you take {at + 1} tablets with a glass of water.</p>" for at in range(2_000))
    tree = tree_of(f"<article>{said}</article><div>{said.replace('week', 'year')[:4_000]}</div>")
    main = MainText(tree)
    share, little_else = main.inside(tree.find(".//article"))
    assert little_else
    assert share > 0.9
    assert main.inside(tree.find(".//div"))[0] < 0.1


@pytest.mark.parametrize(
    "body",
    [
        "<p>a</p><!-- b --><p>c</p><div><p>d</p></div>",
        "<ul><li>a<li>b<ul><li>c</ul></ul>text<p>d",
        "<o:p>a</o:p><p>b</p><o:p>c</o:p><x-y>d</x-y><svg><path/></svg>",
    ],
)
def test_paths_are_those_of_lxml(body: str) -> None:
    tree = tree_of(body)
    path, theirs = Paths(tree), tree.getroottree().getpath
    assert [path(element) for element in tree.iter("*")] == [theirs(element) for element in tree.iter("*")]
