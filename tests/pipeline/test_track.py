"""Tracks put together from the cache."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from pipeline.cache import Cache
from pipeline.document import Block, Clip, Document, Sentence, Source, Track
from pipeline.errors import DocumentError, OutputError
from pipeline.track import assemble

RATE = 8_000


@pytest.fixture
def document(cache: Cache) -> Document:
    """Two clips of a fifth and a tenth of a second with silence before, between and after."""
    keys = [_kept(cache, text, level) for text, level in (("one", 0.25), ("two", 0.5))]
    sentences = (Sentence("a", "one"), Sentence("b", "two"))
    clips = (Clip("a", "source.en", 100, 1_700, keys[0]), Clip("b", "source.en", 2_000, 2_800, keys[1]))
    track = Track("source.en", "source", "en", "hum", RATE, 3_000)
    return Document(Source("-"), "en", blocks=(Block("paragraph", sentences),), tracks=(track,), clips=clips)


def _kept(cache: Cache, text: str, level: float) -> str:
    size = 1_600 if text == "one" else 800

    def work(path: Path) -> None:
        soundfile.write(path, np.full(size, level, np.float32), RATE, format="FLAC")

    return cache.sound("speak", "hum", text, work)


def test_clips_stand_at_their_samples(document: Document, cache: Cache) -> None:
    samples = assemble(document, "source.en", cache)
    expected = np.zeros(3_000, np.float32)
    expected[100:1_700], expected[2_000:2_800] = 0.25, 0.5
    assert samples.dtype == np.float32
    assert np.allclose(samples, expected, atol=1e-4)


def test_unknown_track_is_named(document: Document, cache: Cache) -> None:
    with pytest.raises(DocumentError, match=r"easy\.es"):
        assemble(document, "easy.es", cache)


def test_sound_gone_from_the_cache_says_what_to_do(document: Document, cache: Cache) -> None:
    cache.sound_path(document.clips[0].sound).unlink()
    with pytest.raises(OutputError, match="no longer in the cache") as caught:
        assemble(document, "source.en", cache)
    assert "speak stage again" in caught.value.hint


def test_damaged_sound_says_what_to_do(document: Document, cache: Cache) -> None:
    cache.sound_path(document.clips[0].sound).write_bytes(b"")
    with pytest.raises(OutputError, match="damaged"):
        assemble(document, "source.en", cache)


@pytest.mark.parametrize(("size", "rate"), [(1_599, RATE), (1_600, 16_000)], ids=["length", "rate"])
def test_other_sound_than_it_was_is_refused(document: Document, cache: Cache, size: int, rate: int) -> None:
    soundfile.write(cache.sound_path(document.clips[0].sound), np.zeros(size), rate)
    with pytest.raises(OutputError, match="not the one it was"):
        assemble(document, "source.en", cache)
