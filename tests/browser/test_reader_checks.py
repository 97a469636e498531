"""The reader page under axe-core and the Nu HTML checker, with calm and with hostile text."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.browser.rich_article import HOSTILE

pytestmark = pytest.mark.browser

LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "contrast": {"color_scheme": "light", "contrast": "more"},
    "dark-contrast": {"color_scheme": "dark", "contrast": "more"},
    "forced": {"forced_colors": "active"},
}
OPEN = "document.querySelectorAll('article:not([hidden]) a.term').forEach((term) => term.click())"


def _violations(tab: Any, axe: str) -> list[tuple[str, str]]:
    tab.add_script_tag(content=axe)
    found = tab.evaluate("axe.run(document)")
    assert found["passes"]
    return [(one["id"], node["html"][:200]) for one in found["violations"] for node in one["nodes"]]


@pytest.mark.parametrize("language", ["English", "Español"])
@pytest.mark.parametrize("look", LOOKS)
def test_reader_page_has_no_axe_violation(
    chromium: Any, pages: dict[str, Path], axe: str, look: str, language: str
) -> None:
    # The page's own policy would keep axe out, and it is no part of what is looked at here.
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True, **LOOKS[look])
    tab = context.new_page()
    tab.goto(pages["calm"].as_uri())
    tab.click(f"text={language}")
    tab.evaluate(OPEN)
    found = _violations(tab, axe)
    tab.click("summary")
    found += _violations(tab, axe)
    context.close()
    assert found == []


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_reader_page_in_a_chosen_theme_has_no_axe_violation_on_a_phone(
    chromium: Any, pages: dict[str, Path], axe: str, theme: str
) -> None:
    context = chromium.new_context(viewport={"width": 320, "height": 800}, bypass_csp=True)
    tab = context.new_page()
    tab.goto(pages["calm"].as_uri())
    tab.click("summary")
    for choice in (theme, "very_wide", "short"):
        tab.check(f"input[value={choice}]")
    tab.check("input[name=lines]")
    tab.keyboard.press("Escape")
    tab.evaluate(OPEN)
    found = _violations(tab, axe)
    wide = tab.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert found == []
    assert wide == 320


@pytest.mark.parametrize("name", HOSTILE)
def test_reader_page_of_hostile_text_has_no_axe_violation_and_runs_nothing(
    chromium: Any, pages: dict[str, Path], axe: str, name: str
) -> None:
    context = chromium.new_context(viewport={"width": 320, "height": 800}, bypass_csp=True)
    tab = context.new_page()
    seen: list[str] = []
    tab.on("dialog", lambda dialog: seen.append(dialog.message))
    tab.on("pageerror", lambda error: seen.append(str(error)))
    tab.on("request", lambda request: seen.append(request.url))
    tab.goto(pages[name].as_uri())
    tab.click("text=Español")
    tab.evaluate(OPEN)
    shape = "[...document.querySelectorAll('*')].map((one) => one.localName).join(' ')"
    shapes = [tab.evaluate(shape)]
    wide = tab.evaluate("document.documentElement.scrollWidth")
    found = _violations(tab, axe)
    tab.goto(pages["calm"].as_uri())
    tab.click("text=Español")
    tab.evaluate(OPEN)
    shapes.append(tab.evaluate(shape))
    context.close()
    assert found == []
    assert [one for one in seen if not one.startswith("file:")] == []
    assert shapes[0] == shapes[1]
    assert wide == 320


def test_reader_pages_have_no_error_for_the_nu_checker(
    pages: dict[str, Path], nu_errors: Callable[..., list[str]]
) -> None:
    assert nu_errors(*pages.values()) == []
