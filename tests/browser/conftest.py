"""Reader pages to open in a browser, one with real sound."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.annotations import WordTime
from pipeline.document import Block, Clip, Document, Line, Part, Problem, Sentence, Source, Track, Version
from stages.publish.html_id import html_id
from stages.publish.page import page
from tests.browser.rich_article import HOSTILE, rich

RATE = 16_000
SPOKEN = RATE * 3 // 2
PAUSE = RATE // 2
PARAGRAPHS = 12


@dataclass(frozen=True)
class Reader:
    """A published page; `times` are the seconds at which sentences begin in every track, `ids` theirs by version."""

    path: Path
    ids: dict[str, list[str]]
    times: list[float]


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page whose title is markup and a word of ten thousand letters."""
    path = tmp_path_factory.mktemp("hostile") / "index.html"
    text = '<script>alert(1)</script>"><img src=x onerror=alert(1)>' + "w" * 10_000
    path.write_text(page(article(text), path.parent), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Pages with all that a page can show: one calm, and one for each hostile text in every place that takes text."""
    found = {}
    for name, text in {"calm": "calm", **HOSTILE}.items():
        path = tmp_path_factory.mktemp("page") / "index.html"
        path.write_text(page(rich(text), path.parent), encoding="utf-8")
        found[name] = path
    return found


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
            _clip(line.parts[0], f"easy.{lang}", at * (SPOKEN + PAUSE))
            for (lang, _), lines in zip(names.values(), (easy, spanish), strict=True)
            for at, line in enumerate(lines)
        ),
        problems=(Problem("check", "0010.1.es", "warning", "a doubt"),),
    )


def _clip(part: Part, track: str, begin: int) -> Clip:
    """A clip whose words are heard for the same time each."""
    found = list(re.finditer(r"\S+", part.text))
    edges = [begin + SPOKEN * at // len(found) for at in range(len(found) + 1)]
    words = tuple(
        WordTime(word.start(), word.end(), first, last)
        for word, first, last in zip(found, edges, edges[1:], strict=False)
    )
    return Clip(part.id, track, begin, begin + SPOKEN, words=words)


def _write_tone(path: Path, samples: int) -> None:
    import numpy as np
    import soundfile

    tone = 0.1 * np.sin(2 * np.pi * 440 * np.arange(samples) / RATE)
    soundfile.write(path, tone, RATE, format="MP3")
