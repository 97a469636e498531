"""The reader pages of the examples in a browser: checkers find nothing, and the highlight is where the sound is."""

import random
from bisect import bisect_right
from pathlib import Path
from typing import Any

import pytest

from pipeline.saved import load
from stages.publish.html_id import html_id

pytestmark = pytest.mark.browser

EXAMPLES = ("high-blood-pressure", "managing-asthma", "flu-vaccine-dump")
LANGUAGES = {"easy": "English", "es": "Español"}
SHOWN = "document.querySelector('article:not([hidden])')"
PLAYED = (
    f"async (t) => {{ const a = {SHOWN}.querySelector('audio'); a.currentTime = t; "
    "await new Promise((done) => a.addEventListener('seeked', done, {once: true})); "
    "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); "
    f"return [a.currentTime, {SHOWN}.querySelector('.now').id, "
    "[...CSS.highlights.get('word')].map((one) => one.toString())]; }"
)
TIMES = 50
FRAMES = 0.1
"""Seconds that may pass between the highlight and the look at the clock."""
ALLOWED = 0.15
"""Seconds that the highlighted word may be off."""


@pytest.mark.parametrize("version", LANGUAGES)
def test_highlight_is_on_the_sentence_and_word_that_sound(chromium: Any, out: Path, version: str) -> None:
    folder = out / EXAMPLES[0]
    document = load(folder / "document.json")
    track = next(track for track in document.tracks if track.version == version)
    clips = document.track_clips(track.name)
    texts = {part.id: part.text for part in document.parts(version)}
    begins = [clip.begin / track.rate for clip in clips]
    seeded = random.Random(23)
    context = chromium.new_context()
    tab = context.new_page()
    tab.goto((folder / "index.html").as_uri())
    tab.click(f"text={LANGUAGES[version]}")
    tab.click("[data-do=play]")
    seen = 0
    for _ in range(TIMES):
        time, sentence, words = tab.evaluate(PLAYED, seeded.uniform(begins[0], track.seconds - 1))
        near = [clips[bisect_right(begins, time + early) - 1] for early in (0.02, -FRAMES)]
        assert sentence in {html_id(clip.part) for clip in near}
        heard = {
            texts[clip.part][word.begin : word.end]
            for clip in near
            for word in clip.words
            # In a pause the word before it stays, so that the eye keeps its place.
            if word.first / track.rate - ALLOWED <= time
            and (time <= word.last / track.rate + ALLOWED or word == _last(clip.words, time * track.rate))
        }
        seen += len(words)
        assert set(words) <= heard
    context.close()
    assert seen == TIMES


def _last(words: Any, sample: float) -> Any:
    return next((word for word in reversed(words) if word.first <= sample), None)


@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize("look", [{"color_scheme": "light"}, {"color_scheme": "dark"}, {"contrast": "more"}])
def test_page_has_no_axe_violation(chromium: Any, axe: str, out: Path, example: str, look: dict[str, str]) -> None:
    told = []
    for language in LANGUAGES.values():
        context = chromium.new_context(bypass_csp=True, **look)
        tab = context.new_page()
        tab.goto((out / example / "index.html").as_uri())
        tab.click(f"text={language}")
        tab.add_script_tag(content=axe)
        found = tab.evaluate("axe.run(document)")
        context.close()
        assert found["passes"]
        told += [(one["id"], node["html"][:200]) for one in found["violations"] for node in one["nodes"]]
    assert told == []


@pytest.mark.parametrize("example", EXAMPLES)
def test_page_is_small(out: Path, example: str) -> None:
    assert (out / example / "index.html").stat().st_size < 150_000
