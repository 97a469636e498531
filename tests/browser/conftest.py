"""A browser, and a reader page with real sound to open in it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pipeline.document import Block, Clip, Document, Line, Part, Problem, Sentence, Source, Track, Version
from stages.publish.html_id import html_id
from stages.publish.page import page

RATE = 16_000
SPOKEN = RATE * 3 // 2
PAUSE = RATE // 2
PARAGRAPHS = 12
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--mute-audio",
)


@dataclass(frozen=True)
class Reader:
    """A published page; `times` are the seconds at which sentences begin in every track, `ids` theirs by version."""

    path: Path
    ids: dict[str, list[str]]
    times: list[float]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A headless Chromium, driven by Playwright."""
    command = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if command is None:
        pytest.skip("needs Chromium: apt-get install chromium")
    playwright = pytest.importorskip("playwright.sync_api", reason="needs Playwright: pip install -e '.[dev]'")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=command, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page whose title is markup and a word of ten thousand letters."""
    path = tmp_path_factory.mktemp("hostile") / "index.html"
    text = '<script>alert(1)</script>"><img src=x onerror=alert(1)>' + "w" * 10_000
    path.write_text(page(article(text), path.parent), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    """An article of twelve paragraphs in two languages with sound, in a folder whose name has a space and a mark."""
    folder = tmp_path_factory.mktemp("reader") / "a page #1"
    folder.mkdir()
    document = article()
    for track in document.tracks:
        _write_tone(folder / track.file, track.samples)
    path = folder / "index.html"
    path.write_text(page(document, folder), encoding="utf-8")
    ids = {version.name: [html_id(part.id) for part in document.parts(version.name)] for version in document.versions}
    times = [clip.begin / RATE for clip in document.track_clips("easy.en")]
    return Reader(path, ids, times)


@pytest.fixture(scope="session")
def browser_article() -> Document:
    """The article as a document."""
    return article()


def article(word: str = "") -> Document:
    """A heading and paragraphs of two sentences; `word` stands at the end of the title."""
    blocks = [Block("heading", (Sentence("h", f"Sleep well {word}".strip()),), 1)]
    for number in range(PARAGRAPHS):
        texts = (f"This is what you can do, number {number}.", "Do it every day, also when you feel better.")
        blocks.append(Block("paragraph", tuple(Sentence(f"{number:03x}{at}", t) for at, t in enumerate(texts))))
    sentences = [sentence for block in blocks for sentence in block.sentences]
    easy = tuple(Line(s.id, (Part(f"{s.id}.1", s.text),)) for s in sentences)
    # Spanish is longer, so that the same sentence stands elsewhere on the page.
    spanish = tuple(
        Line(f"{s.id}.1", (Part(f"{s.id}.1.es", f"Esta es la traducción, que es algo más larga, de: {s.text}"),))
        for s in sentences
    )
    names = {"easy": ("en", ""), "es": ("es", ".es")}
    length = (SPOKEN + PAUSE) * len(sentences)
    return Document(
        Source("https://example.org/sleep"),
        "en",
        title=blocks[0].sentences[0].text,
        blocks=tuple(blocks),
        versions=(Version("easy", "en", "source", easy), Version("es", "es", "easy", spanish, draft=True)),
        tracks=tuple(
            Track(f"easy.{lang}", name, lang, "tone", RATE, length, f"easy.{lang}.mp3")
            for name, (lang, _) in names.items()
        ),
        clips=tuple(
            Clip(f"{s.id}.1{end}", f"easy.{lang}", at * (SPOKEN + PAUSE), at * (SPOKEN + PAUSE) + SPOKEN)
            for lang, end in names.values()
            for at, s in enumerate(sentences)
        ),
        problems=(Problem("check", "0010.1.es", "warning", "a doubt"),),
    )


def _write_tone(path: Path, samples: int) -> None:
    import numpy as np
    import soundfile

    tone = 0.1 * np.sin(2 * np.pi * 440 * np.arange(samples) / RATE)
    soundfile.write(path, tone, RATE, format="MP3")
