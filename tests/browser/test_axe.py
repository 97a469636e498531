"""The report and the batch page have no violation that axe-core finds, in every look that a browser can ask for."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.annotations import Guideline, Reason, Term
from pipeline.document import Cut, Document, EngineUse, Note, PassedOver, Problem, Score, Target
from pipeline.receipt import Receipt, problem_counts
from stages.publish.index import write_index
from stages.publish.report import report

pytestmark = pytest.mark.browser

LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "contrast": {"color_scheme": "light", "contrast": "more"},
    "dark-contrast": {"color_scheme": "dark", "contrast": "more"},
    "forced": {"forced_colors": "active"},
}


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory, browser_article: Document) -> dict[str, Path]:
    """A report with everything in it and a batch page with a document that failed."""
    folder = tmp_path_factory.mktemp("axe")
    document = _full(browser_article)
    (folder / "one").mkdir()
    (folder / "one" / "report.html").write_text(report(document), encoding="utf-8")
    (folder / "one" / "index.html").touch()
    (folder / "one" / "easy.en.md").touch()
    done = Receipt(
        "one.html",
        "one",
        "done",
        title=document.title,
        language="en",
        problems=problem_counts(document),
        scores=document.scores,
        audio={"easy.en": 61.0},
        missed=("easy: grade 9.0, the target is 6.0 or lower",),
    )
    clear = Receipt("two.txt", "two", "done", title="Two", language="en")
    failed = Receipt("bad.pdf", "bad", "failed", error="bad.pdf: not a PDF", hint="save it again", exit_code=1)
    write_index(folder, [done, clear, failed])
    return {"report": folder / "one" / "report.html", "batch": folder / "index.html"}


def _full(document: Document) -> Document:
    first, *rest = document.versions[0].lines
    note = Note("phrase", "a shorter word", "Sleep well", "Sleep", "terms.csv")
    changed = replace(first, parts=(replace(first.parts[0], text="Sleep better"),), notes=(note,))
    ids = [sentence.id for sentence in document.sentences]
    return replace(
        document,
        versions=(replace(document.versions[0], lines=(changed, *rest)), *document.versions[1:]),
        scores=(
            *(Score("consensus", 12.0 - at % 9, of=one) for at, one in enumerate(ids)),
            *(Score("consensus", 9.0 - at % 9, "easy", of=f"{one}.1") for at, one in enumerate(ids)),
            *(Score(name, 10.0, of_) for name in ("consensus", "smog") for of_ in ("source", "easy")),
            *(Score("flesch_reading_ease", 60.0, of_) for of_ in ("source", "easy")),
            *(Score(name, 99.0, of_) for name in ("sentences", "words", "syllables") for of_ in ("source", "easy")),
            Score("consensus", 8.0, "es"),
            Score("fernandez_huerta", 80.0, "es"),
        ),
        targets=(Target("consensus", 6.0, "easy"),),
        reasons=(
            Reason("long", "source", ids[1], "too long", "split it"),
            Reason("rare", "easy", f"{ids[1]}.1", "rare"),
        ),
        guidelines=tuple(
            Guideline(verdict, "easy", "CDC", f"item {verdict}", verdict, "3 of 4")
            for verdict in ("met", "not met", "not checkable")
        ),
        terms=(Term("Sleep", "rest at night", "easy", f"{ids[0]}.1", 0, 5, "page"),),
        problems=(
            Problem("check", f"{ids[2]}.1.es", "error", "a number is gone", "compare"),
            Problem("check", f"{ids[3]}.1", "warning", "a doubt"),
            Problem("read", "", "info", "a remark"),
        ),
        cuts=(Cut("Home", "menu", "line:1"),),
        engines=(EngineUse("translate", "builtin", "1", "es", (PassedOver("argos", "not installed"),)),),
    )


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", ["report", "batch"])
@pytest.mark.parametrize("width", [320, 1280])
def test_page_has_no_axe_violation(
    chromium: Any, pages: dict[str, Path], axe: str, name: str, look: str, width: int
) -> None:
    # The page's own policy would keep axe out, and it is no part of what is looked at here.
    context = chromium.new_context(viewport={"width": width, "height": 900}, bypass_csp=True, **LOOKS[look])
    tab = context.new_page()
    tab.goto(pages[name].as_uri())
    tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    tab.add_script_tag(content=axe)
    found = tab.evaluate("axe.run(document)")
    wide = tab.evaluate("document.documentElement.scrollWidth")
    context.close()
    told = [(one["id"], node["html"][:200]) for one in found["violations"] for node in one["nodes"]]
    assert told == []
    assert found["passes"]
    assert wide <= width


@pytest.mark.parametrize("name", ["report", "batch"])
def test_tables_that_look_like_cards_are_tables_for_screen_readers(
    chromium: Any, pages: dict[str, Path], name: str
) -> None:
    context = chromium.new_context(viewport={"width": 320, "height": 900})
    tab = context.new_page()
    tab.goto(pages[name].as_uri())
    tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    nodes = context.new_cdp_session(tab).send("Accessibility.getFullAXTree")["nodes"]
    roles = Counter(node["role"]["value"] for node in nodes if not node["ignored"])
    counts = tab.evaluate("['table', 'tr', 'td'].map((one) => document.querySelectorAll(one).length)")
    context.close()
    assert [roles["table"], roles["row"], roles["cell"] + roles["gridcell"]] == counts


def test_report_and_batch_page_have_no_remark_of_the_nu_checker_about_tables(
    pages: dict[str, Path], nu_remarks: Callable[..., list[str]]
) -> None:
    # Lists keep their role: without bullets, VoiceOver would not tell of them.
    assert [one for one in nu_remarks(*pages.values()) if "role" in one and "“list”" not in one] == []


def test_report_complains_of_nothing_and_fetches_nothing(chromium: Any, pages: dict[str, Path]) -> None:
    tab = chromium.new_page()
    said: list[str] = []
    asked: list[str] = []
    tab.on("console", lambda message: said.append(message.text))
    tab.on("request", lambda request: asked.append(request.url))
    for path in pages.values():
        tab.goto(path.as_uri())
    tab.close()
    assert said == []
    assert asked == [path.as_uri() for path in pages.values()]


def test_report_filters_without_a_script(chromium: Any, pages: dict[str, Path]) -> None:
    context = chromium.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(pages["report"].as_uri())
    rows = tab.locator(".row:visible")
    counts = [rows.count()]
    for name in ("problems", "changed", "hard"):
        tab.focus(f"#show-{name}")
        tab.keyboard.press("Space")
        counts.append(rows.count())
    context.close()
    assert counts == [25, 2, 1, 1]


def test_report_strip_leads_to_the_sentence_even_if_it_is_filtered_out(chromium: Any, pages: dict[str, Path]) -> None:
    tab = chromium.new_page()
    tab.goto(pages["report"].as_uri())
    tab.check("#show-changed")
    tab.click(".strip a:nth-of-type(12)")
    target = tab.locator(".row:target")
    assert target.is_visible()
    assert target.locator(".number-of a").inner_text().endswith("12")
    tab.close()


@pytest.mark.parametrize("keys", [["Enter"], ["Enter", "Enter"]])
def test_batch_sorts_by_keyboard_and_says_how(chromium: Any, pages: dict[str, Path], keys: list[str]) -> None:
    tab = chromium.new_page()
    tab.goto(pages["batch"].as_uri())
    head = tab.locator("th", has_text="Document")
    head.locator("button").focus()
    for key in keys:
        tab.keyboard.press(key)
    titles = tab.locator("tbody th").evaluate_all("(all) => all.map((one) => one.dataset.key)")
    order = sorted(titles, key=str.casefold, reverse=len(keys) == 2)
    assert titles == order
    assert head.get_attribute("aria-sort") == ("ascending", "descending")[len(keys) - 1]
    tab.close()


def test_batch_filters_by_words_and_status(chromium: Any, pages: dict[str, Path]) -> None:
    tab = chromium.new_page()
    tab.goto(pages["batch"].as_uri())
    tab.fill("#words", "PDF")
    assert tab.locator("tbody tr:visible").count() == 1
    assert tab.inner_text("#shown") == "1 of 3 documents shown"
    tab.fill("#words", "")
    tab.check("input[value=check]")
    assert tab.locator("tbody tr:visible").count() == 1
    tab.close()


def test_batch_is_whole_without_a_script(chromium: Any, pages: dict[str, Path]) -> None:
    context = chromium.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(pages["batch"].as_uri())
    assert tab.locator("tbody tr:visible").count() == 3
    assert not tab.locator("#controls").is_visible()
    context.close()
