"""The reader page as people use it: with sound, by keyboard, on a phone, without JavaScript."""

import random
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.browser

NOW = "document.querySelector('article:not([hidden]) .s.now')?.id ?? ''"
AUDIO = "document.querySelector('article:not([hidden]) audio')"


@pytest.fixture
def tab(chromium: Any, reader: Any) -> Iterator[Any]:
    """The reader page from disk on a desktop screen; what it writes to the console fails the test."""
    context = chromium.new_context(viewport={"width": 1024, "height": 700}, locale="en-US")
    tab = context.new_page()
    complaints: list[str] = []
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.goto(reader.path.as_uri())
    _until(tab, f"{AUDIO}.readyState > 0")
    yield tab
    context.close()
    assert complaints == []


def _until(tab: Any, expression: str) -> None:
    """Wait for an expression; the page's own policy forbids Playwright's way, which needs `eval` in the page."""
    for _ in range(100):
        if tab.evaluate(expression):
            return
        tab.wait_for_timeout(50)
    raise AssertionError(expression)


def _wait_for_now(tab: Any, sentence: str) -> None:
    _until(tab, f"({NOW}) === '{sentence}'")


@pytest.mark.parametrize("version", ["easy", "es"])
def test_highlight_is_on_the_sentence_that_sounds(tab: Any, reader: Any, version: str) -> None:
    if version == "es":
        tab.click("text=Español")
    seeded = random.Random(7)
    tab.click("[data-do=play]")
    for _ in range(50):
        tab.evaluate(
            f"async (t) => {{ const a = {AUDIO}; a.currentTime = t; "
            "await new Promise((done) => a.addEventListener('seeked', done, {once: true})); }",
            seeded.uniform(0, reader.times[-1]),
        )
        tab.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        time, now = tab.evaluate(f"[{AUDIO}.currentTime, {NOW}]")
        # A frame may pass between the highlight and this look at the clock.
        allowed = {bisect_right(reader.times, time) - 1, bisect_right(reader.times, time - 0.1) - 1}
        assert now in {reader.ids[version][at] for at in allowed if at >= 0}


def test_highlight_moves_on_by_itself(tab: Any, reader: Any) -> None:
    tab.click("[data-do=play]")
    for sentence in reader.ids["easy"][:3]:
        _wait_for_now(tab, sentence)


def test_play_button_plays_and_pauses(tab: Any) -> None:
    button = tab.locator("[data-do=play]")
    assert button.inner_text() == "Listen"
    button.click()
    _until(tab, f"{AUDIO}.currentTime > 0.2")
    assert button.inner_text() == "Pause"
    button.click()
    assert tab.evaluate(f"{AUDIO}.paused")
    _until(tab, "!document.querySelector('.player').matches('.playing')")
    assert button.inner_text() == "Listen"


def test_forward_and_back_go_by_sentence(tab: Any, reader: Any) -> None:
    for _ in range(3):
        tab.click("[data-do=forward]")
    assert tab.evaluate(NOW) == reader.ids["easy"][2]
    tab.click("[data-do=back]")
    assert tab.evaluate(NOW) == reader.ids["easy"][1]
    assert tab.evaluate(f"{AUDIO}.currentTime") == pytest.approx(reader.times[1])


def test_click_on_a_sentence_plays_it(tab: Any, reader: Any) -> None:
    tab.click(f"#{reader.ids['easy'][4]}")
    _wait_for_now(tab, reader.ids["easy"][4])
    assert not tab.evaluate(f"{AUDIO}.paused")


def test_speed_is_kept(tab: Any) -> None:
    tab.select_option("[data-do=speed]", "1.5")
    tab.click("[data-do=play]")
    assert tab.evaluate(f"{AUDIO}.playbackRate") == 1.5
    tab.reload()
    assert tab.input_value("[data-do=speed]") == "1.5"


def test_language_switch_keeps_the_place(tab: Any, reader: Any) -> None:
    middle = reader.ids["easy"][len(reader.ids["easy"]) // 2]
    tab.evaluate("(id) => document.getElementById(id).scrollIntoView({behavior: 'instant'})", middle)
    box = "(id) => { const b = document.getElementById(id).getBoundingClientRect(); return [b.top, b.bottom]; }"
    bar = tab.evaluate("document.querySelector('.bar').getBoundingClientRect().bottom")
    first = next(at for at, name in enumerate(reader.ids["easy"]) if tab.evaluate(box, name)[1] > bar)
    before = tab.evaluate(box, reader.ids["easy"][first])[0]
    tab.click("text=Español")
    assert tab.evaluate("document.documentElement.lang") == "es"
    assert not tab.is_visible(f"#{reader.ids['easy'][first]}")
    assert tab.evaluate(box, reader.ids["es"][first])[0] == pytest.approx(before, abs=2)


def test_language_switch_goes_on_playing_the_same_sentence(tab: Any, reader: Any) -> None:
    tab.click(f"#{reader.ids['easy'][5]}")
    _wait_for_now(tab, reader.ids["easy"][5])
    tab.click("text=Español")
    _wait_for_now(tab, reader.ids["es"][5])
    assert tab.evaluate("[...document.querySelectorAll('audio')].map((a) => a.paused)") == [True, False]


def test_language_switch_changes_the_words_of_the_page(tab: Any) -> None:
    tab.click("text=Español")
    assert tab.locator("[data-do=play]").inner_text() == "Escuchar"
    assert tab.title().startswith("Esta es la traducción")
    assert tab.get_attribute(".languages a[lang=es]", "aria-current") == "true"


def test_page_opens_in_the_language_of_the_browser(chromium: Any, reader: Any) -> None:
    context = chromium.new_context(locale="es-MX")
    tab = context.new_page()
    tab.goto(reader.path.as_uri())
    assert tab.evaluate("document.documentElement.lang") == "es"
    context.close()


def test_page_opens_at_the_sentence_of_its_address(chromium: Any, reader: Any) -> None:
    context = chromium.new_context(locale="en-US")
    tab = context.new_page()
    tab.goto(f"{reader.path.as_uri()}#{reader.ids['es'][9]}")
    assert tab.is_visible(f"#{reader.ids['es'][9]}")
    context.close()


def test_everything_is_reached_by_keyboard_alone(tab: Any, reader: Any) -> None:
    focus = (
        "(() => { const e = document.activeElement; "
        "return e.className.includes('skip') ? 'skip' : e.lang || e.dataset.do || e.localName; })()"
    )
    seen = []
    for _ in range(8):
        tab.keyboard.press("Tab")
        seen.append(tab.evaluate(focus))
    assert seen == ["skip", "en", "es", "summary", "back", "play", "forward", "speed"]
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.id") == reader.ids["easy"][0]
    tab.keyboard.press("ArrowRight")
    tab.keyboard.press("ArrowRight")
    tab.keyboard.press("Enter")
    _wait_for_now(tab, reader.ids["easy"][2])
    tab.keyboard.press("Space")
    assert tab.evaluate(f"{AUDIO}.paused")
    assert tab.evaluate("document.activeElement.id") == reader.ids["easy"][2]


def test_sentence_keeps_the_focus_while_the_sound_goes_on(tab: Any, reader: Any) -> None:
    tab.focus(f"#{reader.ids['easy'][0]}")
    tab.keyboard.press("Enter")
    _wait_for_now(tab, reader.ids["easy"][1])
    assert tab.evaluate("document.activeElement.id") == reader.ids["easy"][0]


def test_settings_open_close_and_stay(tab: Any) -> None:
    size = "parseFloat(getComputedStyle(document.querySelector('main')).fontSize)"
    before = tab.evaluate(size)
    tab.click("summary")
    tab.click("[data-do=larger]")
    tab.check("input[value=contrast]")
    tab.keyboard.press("Escape")
    assert not tab.is_visible(".panel")
    tab.reload()
    assert tab.evaluate(size) > before
    assert tab.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(0, 0, 0)"


def test_dark_follows_the_device(chromium: Any, reader: Any) -> None:
    grounds = []
    for scheme in ("light", "dark"):
        context = chromium.new_context(color_scheme=scheme)
        tab = context.new_page()
        tab.goto(reader.path.as_uri())
        grounds.append(tab.evaluate("getComputedStyle(document.body).backgroundColor"))
        context.close()
    assert grounds == ["rgb(251, 250, 247)", "rgb(21, 25, 29)"]


@pytest.mark.parametrize("language", ["English", "Español"])
@pytest.mark.parametrize("width", [320, 768])
def test_narrow_screens_need_no_sideways_scroll(chromium: Any, hostile: Path, width: int, language: str) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 600})
    tab = context.new_page()
    tab.goto(hostile.as_uri())
    tab.click(f"text={language}")
    assert tab.evaluate("document.documentElement.scrollWidth") == width
    context.close()


def test_hostile_text_runs_nothing(chromium: Any, hostile: Path) -> None:
    context = chromium.new_context()
    tab = context.new_page()
    seen: list[str] = []
    tab.on("dialog", lambda dialog: seen.append(dialog.message))
    tab.on("request", lambda request: seen.append(request.url))
    tab.goto(hostile.as_uri())
    tab.click("text=Español")
    assert [one for one in seen if not one.startswith("file:")] == []
    assert tab.evaluate("document.images.length") == 0
    context.close()


def test_without_javascript_both_texts_and_their_sound_are_there(chromium: Any, reader: Any) -> None:
    context = chromium.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(reader.path.as_uri())
    for version in ("easy", "es"):
        assert all(tab.is_visible(f"#{name}") for name in reader.ids[version])
    assert [audio.is_visible() for audio in tab.locator("audio").all()] == [True, True]
    assert not tab.is_visible(".player")
    assert not tab.is_visible(".display")
    context.close()


def test_print_shows_the_text_alone(tab: Any, reader: Any) -> None:
    tab.emulate_media(media="print")
    assert not tab.is_visible(".bar")
    assert tab.is_visible(f"#{reader.ids['easy'][1]}")
