"""Whole documents by Google's voice while the service misbehaves: all is spoken or marked, nothing is half-written."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.cache import Cache
from pipeline.document import SOURCE, Block, Document, Sentence, Source
from pipeline.engines import Need
from pipeline.models import ModelStore
from pipeline.stage import Context
from tests.faults.voice_tone import ToneAdapter
from tests.stages.speak.gtts_server import Service
from tests.stages.speak.test_gtts import certificates, service, untrusted

pytest.importorskip("gtts")

from stages.speak.gtts import GttsAdapter
from stages.speak.gtts_service import AT_ONCE, GttsService
from stages.speak.gtts_voice import GttsVoice
from stages.speak.sound_file import read_sound
from stages.speak.stage import Speak
from stages.speak.voice import Voice

__all__ = ["certificates", "service", "untrusted"]
Lend = Callable[..., Context]
KINDS: list[int | str] = [429, 500, 503, "reset", "truncated", "empty", "no sound", "broken off", "not mp3", "hung"]
PATIENCE = 2.0
"""Seconds that an answer may take: on a busy machine the server needs more than moments, and whom we left unheard it
would still count among those under way."""
STAGE = Speak(of=(SOURCE,), engines=("gtts",))


class Impatient(GttsAdapter):
    """The adapter, but waiting milliseconds where the real one waits seconds."""

    def __call__(self) -> "Impatient":
        return self

    def open(self, need: Need, models: ModelStore) -> Voice:
        return GttsVoice("en-us", "en", "com", service=GttsService("com", wait=0.002), at_once=AT_ONCE)


def text_of(sentences: int) -> Document:
    lines = tuple(Sentence(f"s{n}", f"Take tablet {n} with water.") for n in range(sentences))
    return Document(Source("page.html"), "en", "Tablets", (Block("paragraph", lines),))


@pytest.fixture
def online(lend: Lend) -> Context:
    return replace(lend(Impatient(), ToneAdapter()), offline=False)


def require_whole(document: Document, made: Document, cache: Cache) -> int:
    """How many sentences were spoken; fails unless the others are marked and every sound is a whole one."""
    marked = {problem.sentence for problem in made.problems if problem.severity == "error"}
    clips = {clip.part: clip for clip in made.clips}
    assert clips.keys() | marked == {sentence.id for sentence in document.sentences}
    assert not clips.keys() & marked
    for clip in clips.values():
        assert read_sound(cache.sound_path(clip.sound)).samples.size == clip.end - clip.begin
    sounds = [path for path in (cache.folder / "sounds").rglob("*") if path.is_file()]
    assert all(path.suffix == ".flac" and path.stat().st_size for path in sounds), "nothing half-written is left"
    return len(clips)


@pytest.mark.parametrize("kind", KINDS)
def test_one_fault_in_five_of_a_kind_is_outlasted(
    online: Context, service: Service, cache: Cache, kind: int | str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if kind == "hung":
        monkeypatch.setattr("stages.speak.gtts_service.READ_SECONDS", PATIENCE)
    chance = random.Random(f"{kind}")
    service.faults = [kind if chance.random() < 0.2 else "" for _ in range(2_000)]
    document = text_of(60)
    assert require_whole(document, STAGE.run(document, online), cache) >= 59
    assert service.most <= AT_ONCE


def test_five_hundred_sentences_with_every_fault_are_spoken_or_marked(
    online: Context, service: Service, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stages.speak.gtts_service.READ_SECONDS", PATIENCE)
    chance = random.Random(20261127)
    service.faults = [chance.choice(KINDS) if chance.random() < 0.2 else "" for _ in range(9_000)]
    document = text_of(500)
    assert require_whole(document, STAGE.run(document, online), cache) >= 495
    assert 1 < service.most <= AT_ONCE


def test_service_that_goes_away_leaves_all_to_the_next_voice(online: Context, service: Service, cache: Cache) -> None:
    document = text_of(40)
    service.faults = ["", "", *[403] * 500]
    made = replace(STAGE, engines=("gtts", "tone")).run(document, online)
    assert require_whole(document, made, cache) == 40
    assert made.tracks[0].voice == "hum"
    assert [(one.name, one.why) for one in made.engines[0].passed_over] == [
        ("gtts", "given up after 3 failures in a row")
    ]


def test_what_was_spoken_is_not_asked_again(online: Context, service: Service, tmp_path: Path) -> None:
    document = text_of(20)
    STAGE.run(document, online)
    asked = len(service.texts)
    STAGE.run(document, online)
    assert len(service.texts) == asked == 20
