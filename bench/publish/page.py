"""How large the reader page of an article is, how soon it is painted from disk, and how exact its highlight is.

    python bench/publish/page.py outputs/high-blood-pressure outputs/managing-asthma

Each folder is a result of `plainvox run`; needs Chromium and Playwright. Beside them stands an article of 1,100 words
with the time of every word. The highlight is looked at in 50 random moments in each language, in the page's own player.
"""

import random
import shutil
import statistics
import sys
import tempfile
from bisect import bisect_right
from pathlib import Path
from typing import Any

from pipeline.annotations import WordTime
from pipeline.document import Block, Clip, Document, Line, Part, Sentence, Source, Track, Version
from pipeline.saved import load
from stages.publish.html_id import html_id
from stages.publish.page import page

WORDS = "when you feel pain ask your doctor about medicine for high blood pressure and walk every day".split()
LENGTH = 1_100
RATE = 24_000
OPENINGS = 7
MOMENTS = 50
LANGUAGES = {"easy": "English", "es": "Español"}
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
SHOWN = "document.querySelector('article:not([hidden])')"
PLAYED = (
    f"async (t) => {{ const a = {SHOWN}.querySelector('audio'); a.currentTime = t; "
    "await new Promise((done) => a.addEventListener('seeked', done, {once: true})); "
    "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); "
    f"return [a.currentTime, {SHOWN}.querySelector('.now').id, "
    "[...CSS.highlights.get('word')].map((one) => one.toString())[0] ?? '']; }"
)


def article() -> Document:
    """A seeded article in two languages, every word of it with a time; the sound itself is not there."""
    seeded = random.Random(3)
    sentences: list[Sentence] = []
    while sum(len(one.text.split()) for one in sentences) < LENGTH:
        text = " ".join(seeded.choices(WORDS, k=seeded.randint(8, 14))).capitalize() + "."
        sentences.append(Sentence(f"{len(sentences):010x}", text))
    blocks = [Block("paragraph", tuple(sentences[at : at + 5])) for at in range(0, len(sentences), 5)]
    easy = tuple(Line(s.id, (Part(f"{s.id}.1", s.text),)) for s in sentences)
    spanish = tuple(Line(f"{s.id}.1", (Part(f"{s.id}.1.es", f"También {s.text}"),)) for s in sentences)
    versions = (Version("easy", "en", "source", easy), Version("es", "es", "easy", spanish, draft=True))
    clips = [clip for version in versions for clip in spoken(version)]
    ends = {clip.track: clip.end for clip in clips}
    tracks = tuple(
        Track(f"easy.{v.language}", v.name, v.language, "none", RATE, ends[f"easy.{v.language}"], "none.mp3")
        for v in versions
    )
    return Document(Source("x"), "en", "An article", tuple(blocks), versions, tracks, tuple(clips))


def spoken(version: Version) -> list[Clip]:
    """A clip for each part, three words in a second."""
    clips = []
    at = 0
    for line in version.lines:
        words = []
        begin, first = 0, at
        for word in line.text.split():
            words.append(WordTime(begin, begin + len(word), first, first + RATE // 3))
            begin, first = begin + len(word) + 1, first + RATE // 3
        clips.append(Clip(line.parts[0].id, f"easy.{version.language}", at, first, words=tuple(words)))
        at = first + RATE // 2
    return clips


def painted(browser: Any, path: Path) -> float:
    """The median milliseconds to the first paint with something in it, each time in a new context."""
    found = []
    for _ in range(OPENINGS):
        context = browser.new_context()
        tab = context.new_page()
        tab.goto(path.as_uri())
        tab.wait_for_timeout(400)
        found.append(float(tab.evaluate(PAINTED)))
        context.close()
    return statistics.median(found)


def followed(browser: Any, folder: Path, version: str) -> tuple[int, float]:
    """In how many moments the sentence was wrong, and the most milliseconds that the word was off in the others."""
    document = load(folder / "document.json")
    track = next(track for track in document.tracks if track.version == version)
    clips = document.track_clips(track.name)
    begins = [clip.begin / track.rate for clip in clips]
    texts = {part.id: part.text for part in document.parts(version)}
    context = browser.new_context()
    tab = context.new_page()
    tab.goto((folder / "index.html").as_uri())
    tab.click(f"text={LANGUAGES[version]}")
    tab.click("[data-do=play]")
    seeded = random.Random(5)
    wrong, most = 0, 0.0
    for _ in range(MOMENTS):
        time, sentence, word = tab.evaluate(PLAYED, seeded.uniform(begins[0], track.seconds - 1))
        clip = clips[max(0, bisect_right(begins, time + 0.02) - 1)]
        if sentence != html_id(clip.part):
            wrong += 1
            continue
        most = max(most, off(clip, texts[clip.part], track.rate, time, word))
    context.close()
    return wrong, most * 1000


def off(clip: Clip, text: str, rate: int, time: float, shown: str) -> float:
    """Seconds from a moment to the nearest at which the shown word is the last that has begun."""
    begins = [word.first / rate for word in clip.words]
    ends = [*begins[1:], clip.end / rate + 1]
    return min(
        max(0.0, begin - time, time - end)
        for word, begin, end in zip(clip.words, begins, ends, strict=True)
        if text[word.begin : word.end] == shown
    )


def main() -> None:
    """Print the table."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver, tempfile.TemporaryDirectory() as made:
        path = Path(made) / "index.html"
        path.write_text(page(article(), path.parent), encoding="utf-8")
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        print("page                      bytes  first paint ms  wrong sentence of 50 (en, es)  word off ms (en, es)")
        print(f"{f'{LENGTH} words':24} {path.stat().st_size:6} {painted(browser, path):15.0f}")
        for folder in map(Path, sys.argv[1:]):
            size = (folder / "index.html").stat().st_size
            paint = painted(browser, (folder / "index.html").resolve())
            wrong, word = zip(*(followed(browser, folder.resolve(), version) for version in LANGUAGES), strict=True)
            told = f"{wrong[0]:>25} {wrong[1]:>3} {word[0]:>17.0f} {word[1]:>3.0f}"
            print(f"{folder.name[:24]:24} {size:6} {paint:15.0f} {told}")
        browser.close()


if __name__ == "__main__":
    main()
