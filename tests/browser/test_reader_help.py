"""What helps with reading: the word that is heard, explanations, the settings; and the page that holds its sound."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.document import Document
from stages.publish.page import page

pytestmark = pytest.mark.browser

AUDIO = "document.querySelector('article:not([hidden]) audio')"
WORD = "[...CSS.highlights.get('word')].map((one) => one.toString())"
SEEK = (
    f"async (t) => {{ const a = {AUDIO}; a.currentTime = t; "
    "await new Promise((done) => a.addEventListener('seeked', done, {once: true})); "
    "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); "
    f"return [a.currentTime, {WORD}]; }}"
)
ALLOWED = 0.15
"""Seconds that the highlighted word may be off."""


@pytest.fixture
def tab(chromium: Any, reader: Any) -> Iterator[Any]:
    """The reader page with sound; an error on the page fails the test."""
    yield from _tab(chromium, reader.path)


@pytest.fixture
def rich_tab(chromium: Any, pages: dict[str, Path]) -> Iterator[Any]:
    """The page with everything on it, without sound."""
    yield from _tab(chromium, pages["calm"])


def _tab(chromium: Any, path: Path) -> Iterator[Any]:
    context = chromium.new_context(viewport={"width": 1024, "height": 700}, locale="en-US")
    tab = context.new_page()
    errors: list[str] = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.goto(path.as_uri())
    yield tab
    context.close()
    assert errors == []


@pytest.mark.parametrize("version", ["easy", "es"])
def test_highlight_is_on_the_word_that_sounds(tab: Any, browser_article: Document, version: str) -> None:
    if version == "es":
        tab.click("text=Español")
    track = next(track for track in browser_article.tracks if track.version == version)
    texts = {part.id: part.text for part in browser_article.parts(version)}
    clips = browser_article.track_clips(track.name)
    seeded = random.Random(11)
    tab.click("[data-do=play]")
    for _ in range(50):
        clip = seeded.choice(clips)
        time, shown = tab.evaluate(SEEK, seeded.uniform(clip.begin, clip.end - track.rate // 10) / track.rate)
        near = {
            texts[clip.part][word.begin : word.end]
            for word in clip.words
            if word.first / track.rate - ALLOWED <= time <= word.last / track.rate + ALLOWED
        }
        assert len(shown) == 1
        assert shown[0] in near


def test_word_is_not_marked_where_the_reader_does_not_want_it(tab: Any) -> None:
    tab.click("summary")
    tab.uncheck("input[name=words]")
    tab.keyboard.press("Escape")
    tab.click("[data-do=play]")
    assert tab.evaluate(SEEK, 2.2)[1] == []


def test_percentage_of_people_is_told_of_a_hundred_beside_it(rich_tab: Any) -> None:
    found = rich_tab.evaluate("document.querySelector('#s-p1-1').textContent")
    assert found == "About 5% (5 of every 100) of adults have it: word calm."
    assert rich_tab.evaluate("[...document.querySelectorAll('#s-p1-1 .extra')].map((one) => one.textContent)") == [
        " (5 of every 100)"
    ]


def test_explained_word_opens_below_its_sentence_and_closes_by_keyboard(rich_tab: Any) -> None:
    term = rich_tab.locator("#s-p1-1 a.term")
    assert (term.get_attribute("role"), term.get_attribute("aria-expanded")) == ("button", "false")
    for key, is_open in (("Enter", True), ("Enter", False), ("Space", True), ("Escape", False)):
        term.press(key)
        assert term.get_attribute("aria-expanded") == str(is_open).lower()
        assert rich_tab.locator("#s-p1-1 + .gloss").count() == int(is_open)
    term.press("Enter")
    assert rich_tab.inner_text("#s-p1-1 + .gloss") == "word calm.: explained calm"
    assert rich_tab.evaluate("document.activeElement === document.querySelector('#s-p1-1 a.term')")


def test_explained_word_within_a_link_opens_from_a_mark_beside_it(rich_tab: Any) -> None:
    mark = rich_tab.locator("#s-l1-1 a.term")
    assert "What does “word calm” mean?" in mark.inner_text()
    mark.click()
    assert rich_tab.inner_text("#s-l1-1 + .gloss") == "word calm: explained calm"


def test_explained_word_leads_to_the_word_list_without_javascript(chromium: Any, pages: dict[str, Path]) -> None:
    context = chromium.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(pages["calm"].as_uri())
    tab.click("#s-p1-1 a.term")
    target = tab.url.partition("#")[2]
    assert "explained calm" in tab.inner_text(f"#{target}")
    tab.click(f"#{target} a.up")
    assert tab.url.endswith("#s-p1-1")
    context.close()


def test_link_at_the_top_leads_to_the_key_points(rich_tab: Any) -> None:
    rich_tab.click("text=Read the key points first")
    assert rich_tab.evaluate("document.querySelector(':target').textContent.trim()") == "Key points"
    assert rich_tab.locator(".key:visible").inner_text().startswith("Key points")


MEASURES = {
    "spacing": ("very_wide", "getComputedStyle(document.querySelector('main p')).lineHeight"),
    "width": ("short", "String(document.querySelector('article:not([hidden])').offsetWidth)"),
}


@pytest.mark.parametrize("name", MEASURES)
def test_setting_changes_the_text_stays_and_can_be_reset(tab: Any, name: str) -> None:
    value, measure = MEASURES[name]
    before = tab.evaluate(measure)
    tab.click("summary")
    tab.check(f"input[name={name}][value={value}]")
    changed = tab.evaluate(measure)
    tab.reload()
    assert tab.evaluate(measure) == changed != before
    tab.click("summary")
    tab.click("[data-do=reset]")
    assert tab.evaluate(measure) == before
    tab.reload()
    assert tab.evaluate(measure) == before


def test_settings_work_where_nothing_can_be_kept(chromium: Any, reader: Any) -> None:
    context = chromium.new_context(locale="en-US")
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
    )
    tab = context.new_page()
    errors: list[str] = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.goto(reader.path.as_uri())
    tab.click("summary")
    tab.check("input[value=dark]")
    assert tab.evaluate("document.documentElement.dataset.theme") == "dark"
    context.close()
    assert errors == []


def test_sentences_stand_on_their_own_lines(tab: Any) -> None:
    tops = (
        "[...document.querySelectorAll('article:not([hidden]) p .s')].slice(0, 2)"
        ".map((one) => one.getBoundingClientRect().top)"
    )
    first, second = tab.evaluate(tops)
    assert first == second
    tab.click("summary")
    tab.check("input[name=lines]")
    first, second = tab.evaluate(tops)
    assert first < second


def test_ruler_leaves_the_sentence_with_the_focus_bright(tab: Any, reader: Any) -> None:
    tab.click("summary")
    tab.check("input[name=ruler]")
    tab.keyboard.press("Escape")
    tab.focus(f"#{reader.ids['easy'][0]}")
    for _ in range(3):
        tab.keyboard.press("ArrowRight")
    shades = tab.evaluate(
        "[...document.querySelectorAll('.shade')].map((one) => { const b = one.getBoundingClientRect(); "
        "return [b.top, b.bottom]; })"
    )
    box = tab.locator(f"#{reader.ids['easy'][3]}").bounding_box()
    assert shades[0][0] == 0
    assert shades[0][1] <= box["y"]
    assert shades[1][0] >= box["y"] + box["height"]
    assert shades[1][1] == 700


def test_settings_are_reached_and_set_by_keyboard_alone(tab: Any) -> None:
    for _ in range(4):
        tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert tab.is_visible(".panel")
    for _ in range(3):
        tab.keyboard.press("Tab")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("ArrowDown")
    assert tab.evaluate("document.documentElement.dataset.theme") == "dark"
    tab.keyboard.press("Escape")
    assert not tab.is_visible(".panel")
    assert tab.evaluate("document.activeElement.localName") == "summary"


@pytest.mark.parametrize("size", [0, 6])
def test_zoom_of_four_hundred_percent_needs_no_sideways_scroll(
    chromium: Any, pages: dict[str, Path], size: int
) -> None:
    # A window of 1280 by 1024 pixels at 400 % is one of 320 by 256, with the page's largest letters on top of it.
    context = chromium.new_context(viewport={"width": 320, "height": 256})
    tab = context.new_page()
    tab.goto(pages["calm"].as_uri())
    tab.click("summary")
    for _ in range(size):
        tab.click("[data-do=larger]")
    tab.keyboard.press("Escape")
    assert tab.evaluate("document.documentElement.scrollWidth") == 320
    assert tab.evaluate("getComputedStyle(document.querySelector('.bar')).position") == "relative"
    context.close()


def test_page_that_holds_its_sound_plays_alone(
    chromium: Any, reader: Any, browser_article: Document, tmp_path: Path
) -> None:
    path = tmp_path / "alone.html"
    path.write_text(page(browser_article, reader.path.parent, sound="inside"), encoding="utf-8")
    context = chromium.new_context(locale="en-US")
    tab = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    tab.on("request", lambda request: asked.append(request.url[:30]))
    tab.on("console", lambda message: said.append(message.text))
    tab.goto(path.as_uri())
    tab.click("[data-do=play]")
    time, word = tab.evaluate(SEEK, 2.2)
    context.close()
    assert time >= 2.2
    assert word[0] in "This is what you can do, number 0."
    assert [one for one in asked if not one.startswith("data:")] == [path.as_uri()[:30]]
    assert said == []


def test_print_shows_the_word_list_and_where_links_lead(rich_tab: Any) -> None:
    rich_tab.emulate_media(media="print")
    assert rich_tab.is_visible("article:not([hidden]) .words dfn >> nth=0")
    after = "getComputedStyle(document.querySelector('.further a'), '::after').content"
    assert "https://example.org/calm" in rich_tab.evaluate(after)
    assert not rich_tab.is_visible("article:not([hidden]) .up >> nth=0")


def test_language_is_switched_by_keyboard_and_the_sound_goes_on(tab: Any) -> None:
    tab.focus("[data-do=play]")
    tab.keyboard.press("Space")
    tab.focus(".languages a[lang=es]")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.documentElement.lang") == "es"
    assert tab.evaluate("document.activeElement.lang") == "es"
    tab.wait_for_timeout(200)
    assert not tab.evaluate(f"{AUDIO}.paused")


def test_page_never_speaks_up_by_itself(rich_tab: Any) -> None:
    loud = (
        "[aria-live], [role=status], [role=alert], [role=log], [role=timer], output, marquee, [autofocus], [autoplay]"
    )
    assert rich_tab.locator(loud).count() == 0
